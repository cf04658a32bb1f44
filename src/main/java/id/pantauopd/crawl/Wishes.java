package id.pantauopd.crawl;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a server and its feed ask of a guest: the least time before the next visit. */
record Wishes(
        @Nullable Duration retryAfter,
        @Nullable Duration maxAge,
        @Nullable Duration ttl) {
    static final Wishes NONE = new Wishes(null, null, null);

    /** The longest of them, or zero. */
    Duration least() {
        Duration least = Duration.ZERO;
        for (Duration wish : new @Nullable Duration[] {retryAfter, maxAge, ttl}) {
            if (wish != null && wish.compareTo(least) > 0) {
                least = wish;
            }
        }
        return least;
    }
}
