package id.pantauopd.access;

import java.time.Duration;

/**
 * Says how long a number of failures in a row shuts the door: from the {@code free}-th on 1, 2, 4, 8 and then 15 minutes.
 *
 * @param free failures up to this one, exclusive, cost nothing
 */
record Backoff(int free) {
    /** For one account, from anywhere. */
    static final Backoff ACCOUNT = new Backoff(5);

    /** For one address, over all accounts; higher, because a whole office can share one. */
    static final Backoff ADDRESS = new Backoff(20);

    private static final int LONGEST_MINUTES = 15;

    /** The wait after a failure, zero when there is none. */
    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free, 4);
        return Duration.ofMinutes(Math.min(1L << doublings, LONGEST_MINUTES));
    }
}
