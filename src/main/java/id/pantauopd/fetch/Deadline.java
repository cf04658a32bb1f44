package id.pantauopd.fetch;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Counts one allowance of time down over all the legs of a fetch; between the legs, while the fetch waits for its turn, it
 * stands still.
 *
 * <p>Belongs to one fetch and its thread; only the end of a leg comes from another.
 */
final class Deadline {

    private final ScheduledExecutorService timer;
    private final long allowed;
    private long spent;
    private volatile boolean passed;

    Deadline(ScheduledExecutorService timer, Duration allowed) {
        this.timer = timer;
        this.allowed = allowed.toNanos();
    }

    long nanosLeft() {
        return Math.max(0, allowed - spent);
    }

    long millisSpent() {
        return TimeUnit.NANOSECONDS.toMillis(spent);
    }

    boolean passed() {
        return passed || nanosLeft() == 0;
    }

    /** Starts to count, without an alarm: for work that has a time limit of its own. */
    Leg leg() {
        long start = System.nanoTime();
        return () -> spent += System.nanoTime() - start;
    }

    /** Starts to count; if the allowance ends before the leg is closed, {@code cancel} runs on a thread of its own. */
    Leg leg(Runnable cancel) {
        long start = System.nanoTime();
        Future<?> alarm = timer.schedule(() -> ring(cancel), nanosLeft(), TimeUnit.NANOSECONDS);
        return () -> {
            alarm.cancel(false);
            spent += System.nanoTime() - start;
        };
    }

    private void ring(Runnable cancel) {
        passed = true;
        // Closing a TLS socket can block; the one timer thread must stay free for the next alarm.
        Thread.startVirtualThread(cancel);
    }

    /** Ends when it is closed. */
    interface Leg extends AutoCloseable {
        @Override
        void close();
    }
}
