package id.pantauopd.crawl;

import id.pantauopd.agency.Platform;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the crawl remembers of a channel.
 *
 * @param leaseToken fencing: results are stored only under the token that the channel was taken with
 * @param rhythm how often it is worth a look while all is well
 * @param coveredTo the last day that a good answer accounts for
 * @param failedTo the last day accounted for as blocked or failed
 * @param possibleGap a full page shared no post with what is stored
 */
record CrawlState(
        long channelId,
        String host,
        Platform platform,
        long leaseToken,
        Duration rhythm,
        Validators validators,
        boolean carriesFigures,
        @Nullable Instant lastSuccessAt,
        Trouble trouble,
        @Nullable LocalDate coveredTo,
        @Nullable LocalDate failedTo,
        @Nullable Move move,
        boolean possibleGap) {

    /**
     * What makes the next request conditional.
     *
     * @param bodySha256 of the last body that was read, in hex
     * @param unconditionalAt when the feed was last fetched without asking for changes only
     */
    record Validators(
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable String bodySha256,
            @Nullable Instant unconditionalAt) {
        static final Validators NONE = new Validators(null, null, null, null);

        /** Of an answer that cannot be asked for by its changes. */
        static Validators since(Instant at) {
            return new Validators(null, null, null, at);
        }
    }

    /** Failures in a row, and the first of them. */
    record Trouble(int failures, @Nullable Instant since) {
        static final Trouble NONE = new Trouble(0, null);

        Trouble more(Instant at) {
            return new Trouble(failures + 1, since == null ? at : since);
        }
    }

    /** A permanent redirect, and how often in a row it led to the same address. */
    record Move(URI to, int times, Instant since) {
        private static final int SURE_AFTER_TIMES = 3;
        private static final Duration SURE_AFTER = Duration.ofDays(3);

        static Move next(@Nullable Move before, URI to, Instant at) {
            return before != null && before.to.equals(to)
                    ? new Move(to, before.times + 1, before.since)
                    : new Move(to, 1, at);
        }

        /** Whether the channel's own address should follow. */
        boolean sure(Instant now) {
            return times >= SURE_AFTER_TIMES && Duration.between(since, now).compareTo(SURE_AFTER) >= 0;
        }
    }
}
