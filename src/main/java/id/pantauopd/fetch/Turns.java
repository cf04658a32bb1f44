package id.pantauopd.fetch;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Hands out turns: for each key at most so many at once, first come first served, and none sooner than a gap after the
 * last one ended.
 *
 * <p>Waiting parks the (virtual) thread and holds no carrier. Keys whose gap has passed are forgotten, so the memory is
 * bounded by what is under way and the hosts of the last gap.
 */
final class Turns {

    private static final int SWEEP_ABOVE = 2_048;
    private static final long SWEEP_EVERY = TimeUnit.SECONDS.toNanos(1);

    private final ConcurrentMap<String, Place> places = new ConcurrentHashMap<>();
    private final AtomicLong lastSweep = new AtomicLong(System.nanoTime());
    private final int atOnce;
    private final long memory;

    /** @param memory how long a key is remembered at least, since the next to come may ask for a longer gap */
    Turns(int atOnce, Duration memory) {
        this.atOnce = atOnce;
        this.memory = memory.toNanos();
    }

    Turn take(String key, Duration gap) throws InterruptedException {
        sweep();
        Place place = join(key);
        try {
            place.waitForTurn(gap.toNanos());
        } catch (InterruptedException e) {
            leave(key);
            throw e;
        }
        return () -> {
            place.endTurn();
            leave(key);
        };
    }

    int remembered() {
        return places.size();
    }

    private Place join(String key) {
        return places.compute(key, (_, known) -> {
            Place place = known == null ? new Place(atOnce, memory) : known;
            place.users++;
            return place;
        });
    }

    private void leave(String key) {
        places.computeIfPresent(key, (_, place) -> {
            place.users--;
            return place.forgettable() ? null : place;
        });
    }

    private void sweep() {
        long now = System.nanoTime();
        long last = lastSweep.get();
        if (places.size() > SWEEP_ABOVE && now - last > SWEEP_EVERY && lastSweep.compareAndSet(last, now)) {
            places.keySet()
                    .forEach(key -> places.computeIfPresent(key, (_, place) -> place.forgettable() ? null : place));
        }
    }

    /** Ends when it is closed. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** One key's queue; {@code users} changes only inside the map's own locks. */
    private static final class Place {
        private final Semaphore turns;
        private int users;
        private volatile boolean used;
        private volatile long lastEnd;
        private volatile long longestGap;

        Place(int atOnce, long memory) {
            longestGap = memory;
            turns = new Semaphore(atOnce, true);
        }

        void waitForTurn(long gap) throws InterruptedException {
            turns.acquire();
            longestGap = Math.max(longestGap, gap);
            try {
                long wait = used ? lastEnd + gap - System.nanoTime() : 0;
                if (wait > 0) {
                    TimeUnit.NANOSECONDS.sleep(wait);
                }
            } catch (InterruptedException e) {
                turns.release();
                throw e;
            }
        }

        void endTurn() {
            lastEnd = System.nanoTime();
            used = true;
            turns.release();
        }

        boolean forgettable() {
            return users == 0 && (!used || System.nanoTime() - lastEnd >= longestGap);
        }
    }
}
