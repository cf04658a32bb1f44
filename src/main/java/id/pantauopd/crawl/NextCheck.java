package id.pantauopd.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Decides when a channel is looked at next: by its rhythm while all is well, by a ladder while it is not. Pure. */
final class NextCheck {
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration AFTER_FAULT_OF_OURS = Duration.ofMinutes(5);
    private static final List<Duration> NOT_FOUND = List.of(Duration.ofHours(1), Duration.ofHours(6), DAY);
    private static final int MOST_DOUBLINGS = 10;

    private NextCheck() {}

    /** The next check; the server's wishes bind when they are longer, but never for more than a day. */
    static Instant at(Outcome outcome, History history, Wishes wishes, Instant now) {
        Duration own = Jitter.of(ladder(outcome, history), history.channelId, history.failures);
        Duration asked = shorter(wishes.least(), DAY);
        return now.plus(asked.compareTo(own) > 0 ? asked : own);
    }

    private static Duration ladder(Outcome outcome, History history) {
        return switch (outcome) {
            case OK, NOT_MODIFIED, EMPTY_VERIFIED, PARTIAL -> Rhythm.within(history.rhythm);
            case NOT_FOUND -> NOT_FOUND.get(Math.clamp(history.failures - 1L, 0, NOT_FOUND.size() - 1));
            case GONE, BLOCKED, LOGIN_WALL, CHALLENGE, PRIVATE, ROBOTS, MOVED, REFUSED, NOT_CONFIGURED -> DAY;
            case RATE_LIMITED -> doubled(QUARTER, history.failures);
            case NOT_A_FEED, PARSE_ERROR, TOO_LARGE, TLS_ERROR, DNS_ERROR, CONNECT_ERROR, TIMEOUT, SERVER_ERROR ->
                doubled(QUARTER, history.failures);
            case STORE_ERROR -> AFTER_FAULT_OF_OURS;
        };
    }

    /** The first failure waits the given time, each further one twice as long, up to a day. */
    private static Duration doubled(Duration first, int failures) {
        return shorter(first.multipliedBy(1L << Math.clamp(failures - 1L, 0, MOST_DOUBLINGS)), DAY);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /**
     * What came before.
     *
     * @param failures in a row, this one included
     * @param rhythm how often the channel is worth a look while all is well
     */
    record History(long channelId, int failures, Duration rhythm) {}
}
