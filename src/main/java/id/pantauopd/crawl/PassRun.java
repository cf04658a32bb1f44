package id.pantauopd.crawl;

import id.pantauopd.crawl.CrawlLog.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Drives one run: pages of leased channels, fetched and read on {@link HostLanes}, stored in batches by one thread. Both
 * queues are bounded, so a slow store slows the fetches down.
 */
final class PassRun {
    private static final int BATCH = 64;
    private static final int READ_AND_WAITING = 128;
    private static final long GATHER_MILLIS = 200;
    private static final long RENEW_SECONDS = 20;
    private static final long LAST_FETCHES_SECONDS = 10;

    private final ChannelReading reading;
    private final AttemptStore store;
    private final Leases leases;
    private final CrawlRuns runs;
    private final BooleanSupplier stopping;
    private final Consumer<Entry> each;
    private final HostLanes lanes;
    private final BlockingQueue<Attempted> results = new ArrayBlockingQueue<>(READ_AND_WAITING);
    private final Totals totals = new Totals();
    private final long run;
    private volatile boolean fetched;
    private volatile @Nullable RuntimeException broken;
    private long renewedNanos = System.nanoTime();

    PassRun(
            ChannelReading reading,
            AttemptStore store,
            Leases leases,
            CrawlRuns runs,
            long run,
            Semaphore slots,
            int capacity,
            BooleanSupplier stopping,
            Consumer<Entry> each) {
        this.reading = reading;
        this.store = store;
        this.leases = leases;
        this.runs = runs;
        this.run = run;
        this.stopping = stopping;
        this.each = each;
        this.lanes = new HostLanes(this::work, slots, capacity);
    }

    /**
     * Runs to the end of the walk, or until it is stopped.
     *
     * @throws RuntimeException of the store, when the database was lost; what was not stored is due again by itself
     */
    Totals run(List<Taken> firstPage, DueChannels.Walk walk) throws InterruptedException {
        Thread storing = Thread.ofPlatform().name("crawl-store").start(this::storeAll);
        try {
            List<Taken> page = firstPage;
            while (!page.isEmpty() && !ends()) {
                addAll(page);
                page = ends() ? List.of() : walk.next(lanes.busyHosts());
            }
            leases.release(page.stream().map(Taken::state).toList());
            awaitFetches();
        } finally {
            fetched = true;
            storing.join();
        }
        RuntimeException failure = broken;
        if (failure != null) {
            throw failure;
        }
        return totals;
    }

    int channels() {
        return totals.channels();
    }

    private boolean ends() {
        return stopping.getAsBoolean() || broken != null;
    }

    private void addAll(List<Taken> page) throws InterruptedException {
        List<CrawlState> unused = new ArrayList<>();
        for (Taken taken : page) {
            if (ends()) {
                unused.add(taken.state());
            } else {
                lanes.add(taken);
            }
        }
        leases.release(unused);
    }

    private void awaitFetches() throws InterruptedException {
        while (!ends()) {
            if (lanes.awaitIdle(1, TimeUnit.SECONDS)) {
                return;
            }
        }
        List<Taken> waiting = lanes.clear();
        if (broken == null) {
            leases.release(waiting.stream().map(Taken::state).toList());
        }
        if (!lanes.awaitIdle(LAST_FETCHES_SECONDS, TimeUnit.SECONDS)) {
            lanes.interrupt();
        }
    }

    private void work(Taken taken) {
        if (taken.leaseGrowsOld(System.nanoTime()) && !leases.renew(taken.state())) {
            return;
        }
        Attempted attempted = reading.attempt(taken);
        try {
            while (!Thread.currentThread().isInterrupted() && broken == null) {
                if (results.offer(attempted, 1, TimeUnit.SECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt(); // the result is lost; its lease runs out
        }
    }

    private void storeAll() {
        try {
            List<Attempted> batch = gather();
            while (!batch.isEmpty() || !fetched) {
                if (!batch.isEmpty()) {
                    store.store(run, batch).forEach(this::stored);
                }
                renew();
                batch = gather();
            }
        } catch (RuntimeException failed) {
            broken = failed;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void stored(Entry entry) {
        totals.add(entry);
        each.accept(entry);
    }

    /** A batch worth a transaction, or what there is after a moment; may be empty. */
    private List<Attempted> gather() throws InterruptedException {
        List<Attempted> batch = new ArrayList<>(BATCH);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GATHER_MILLIS);
        results.drainTo(batch, BATCH);
        while (batch.size() < BATCH && !fetched && System.nanoTime() < end) {
            Attempted next = results.poll(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (next != null) {
                batch.add(next);
                results.drainTo(batch, BATCH - batch.size());
            }
        }
        if (batch.isEmpty() && fetched) {
            results.drainTo(batch, BATCH); // what came between the look and the end
        }
        return batch;
    }

    private void renew() {
        long now = System.nanoTime();
        if (TimeUnit.NANOSECONDS.toSeconds(now - renewedNanos) >= RENEW_SECONDS) {
            runs.renew(run);
            renewedNanos = now;
        }
    }
}
