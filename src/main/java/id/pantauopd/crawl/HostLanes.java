package id.pantauopd.crawl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Works through channels on virtual threads: hosts beside each other, channels of one host one after another.
 *
 * <p>Holds a bounded number of waiting channels; {@link #add} blocks beyond that.
 */
final class HostLanes {
    private static final int LONG_LANE = 16;

    private final Consumer<Taken> work;
    private final Semaphore slots;
    private final int capacity;
    private final Semaphore room;
    private final Map<String, Deque<Taken>> lanes = new HashMap<>();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    /**
     * @param slots fetches in flight, shared with other runs
     * @param capacity channels that wait or are worked on
     */
    HostLanes(Consumer<Taken> work, Semaphore slots, int capacity) {
        this.work = work;
        this.slots = slots;
        this.capacity = capacity;
        this.room = new Semaphore(capacity);
    }

    void add(Taken taken) throws InterruptedException {
        room.acquire();
        String host = taken.state().host();
        synchronized (lanes) {
            Deque<Taken> lane = lanes.get(host);
            if (lane != null) {
                lane.add(taken);
                return;
            }
            lanes.put(host, new ArrayDeque<>(List.of(taken)));
        }
        Thread.ofVirtual().name("crawl-fetch " + host).start(() -> drive(host));
    }

    /** Hosts with many channels waiting. */
    Collection<String> busyHosts() {
        List<String> busy = new ArrayList<>();
        synchronized (lanes) {
            lanes.forEach((host, lane) -> {
                if (lane.size() >= LONG_LANE) {
                    busy.add(host);
                }
            });
        }
        return busy;
    }

    /** Waits until all is done; false when the time has passed before. */
    boolean awaitIdle(long time, TimeUnit unit) throws InterruptedException {
        if (!room.tryAcquire(capacity, time, unit)) {
            return false;
        }
        room.release(capacity);
        return true;
    }

    /** Takes back what nobody has begun. */
    List<Taken> clear() {
        List<Taken> waiting = new ArrayList<>();
        synchronized (lanes) {
            lanes.values().forEach(lane -> {
                waiting.addAll(lane);
                lane.clear();
            });
        }
        room.release(waiting.size());
        return waiting;
    }

    /** Ends what is under way; its results are lost. */
    void interrupt() {
        threads.forEach(Thread::interrupt);
    }

    private void drive(String host) {
        threads.add(Thread.currentThread());
        try {
            for (Taken taken = next(host); taken != null; taken = next(host)) {
                try {
                    slots.acquire();
                    try {
                        work.accept(taken);
                    } finally {
                        slots.release();
                    }
                } finally {
                    room.release();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            threads.remove(Thread.currentThread());
        }
    }

    private @Nullable Taken next(String host) {
        synchronized (lanes) {
            Deque<Taken> lane = lanes.get(host);
            Taken taken = lane == null ? null : lane.poll();
            if (taken == null) {
                lanes.remove(host);
            }
            return taken;
        }
    }
}
