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
    private long legStart;
    private boolean inLeg;
    private volatile boolean passed;

    Deadline(ScheduledExecutorService timer, Duration allowed) {
        this.timer = timer;
        this.allowed = allowed.toNanos();
    }

    long nanosLeft() {
        return Math.max(0, allowed - spent - (inLeg ? System.nanoTime() - legStart : 0));
    }

    long millisSpent() {
        return TimeUnit.NANOSECONDS.toMillis(spent);
    }

    boolean passed() {
        return passed || nanosLeft() == 0;
    }

    /** Starts to count, without an alarm: for work that has a time limit of its own. */
    Leg leg() {
        legStart = System.nanoTime();
        inLeg = true;
        return this::endLeg;
    }

    /** Starts to count; if the allowance ends before the leg is closed, {@code cancel} runs on a thread of its own. */
    Leg leg(Runnable cancel) {
        Leg leg = leg();
        Future<?> alarm = timer.schedule(() -> ring(cancel), nanosLeft(), TimeUnit.NANOSECONDS);
        return () -> {
            alarm.cancel(false);
            leg.close();
        };
    }

    private void endLeg() {
        spent += System.nanoTime() - legStart;
        inLeg = false;
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
