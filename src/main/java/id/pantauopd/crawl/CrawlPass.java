package id.pantauopd.crawl;

import id.pantauopd.base.StorageSpace;
import id.pantauopd.crawl.CrawlLog.Entry;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes channels, fetches and reads them, and stores what came of it.
 *
 * <p>Several passes may run at once, here and on other nodes: each channel is in one of them at a time, and the number of
 * fetches in flight is bounded over all passes of a node. Memory does not grow with the number of channels.
 */
@Service
public class CrawlPass {
    private static final int LEAST_WAITING = 512;
    private static final int WAITING_A_SLOT = 4;

    private final CrawlRoster roster;
    private final DueChannels dueChannels;
    private final ChannelReading reading;
    private final AttemptStore store;
    private final Leases leases;
    private final CrawlRuns runs;
    private final CrawlMetrics metrics;
    private final StorageSpace space;
    private final Semaphore slots;
    private final int capacity;
    private final AtomicInteger running = new AtomicInteger();
    private volatile boolean stopping;

    CrawlPass(
            CrawlRoster roster,
            DueChannels dueChannels,
            ChannelReading reading,
            AttemptStore store,
            Leases leases,
            CrawlRuns runs,
            CrawlMetrics metrics,
            StorageSpace space,
            CrawlSettings settings) {
        this.roster = roster;
        this.dueChannels = dueChannels;
        this.reading = reading;
        this.store = store;
        this.leases = leases;
        this.runs = runs;
        this.metrics = metrics;
        this.space = space;
        this.slots = new Semaphore(settings.concurrency());
        this.capacity = Math.max(LEAST_WAITING, settings.concurrency() * WAITING_A_SLOT);
    }

    /**
     * Runs one pass to its end.
     *
     * @param each told of every attempt that was stored, by one thread
     * @throws RuntimeException when the database cannot be reached or has no room; whatever was not stored is due again by itself
     */
    public PassReport run(Selection selection, Consumer<Attempt> each) {
        long start = System.nanoTime();
        running.incrementAndGet();
        try {
            roster.sync();
            DueChannels.Walk walk = dueChannels.walk(selection);
            List<Taken> first = stopping ? List.of() : walk.next(List.of());
            Totals totals = first.isEmpty() ? new Totals() : run(shard(selection), first, walk, each);
            return totals.report((System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1), !stopping);
        } catch (RuntimeException failed) {
            space.refused(failed);
            throw failed;
        } finally {
            running.decrementAndGet();
        }
    }

    private Totals run(@Nullable Integer shard, List<Taken> first, DueChannels.Walk walk, Consumer<Attempt> each) {
        long run = runs.start(shard);
        PassRun pass = new PassRun(
                reading, store, leases, runs, run, slots, capacity, () -> stopping, entry -> tell(entry, each));
        boolean whole = false;
        try {
            Totals totals = pass.run(first, walk);
            whole = !stopping;
            return totals;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The pass was interrupted", stopped);
        } finally {
            runs.end(run, whole, pass.channels());
        }
    }

    /** Ends all passes soon: nothing more is taken, and fetches that do not end by themselves are given up. */
    void stop() {
        stopping = true;
    }

    /** Takes channels again after {@link #stop}. */
    void resume() {
        stopping = false;
    }

    boolean isRunning() {
        return running.get() > 0;
    }

    private void tell(Entry entry, Consumer<Attempt> each) {
        metrics.count(entry);
        Attempted attempted = entry.attempted();
        each.accept(new Attempt(
                attempted.taken().target().code(),
                attempted.taken().target().feedUrl().toString(),
                attempted.outcome(),
                attempted.verdict().reason(),
                entry.seen(),
                entry.added(),
                attempted.bytes(),
                attempted.millis()));
    }

    private static @Nullable Integer shard(Selection selection) {
        return selection instanceof Selection.Due due ? due.shard() : null;
    }

    /**
     * One stored attempt.
     *
     * @param channel its code
     * @param reason message key, null when the outcome says it all
     */
    public record Attempt(
            String channel,
            String url,
            Outcome outcome,
            @Nullable String reason,
            int postsSeen,
            int postsNew,
            long bytes,
            long millis) {}
}
