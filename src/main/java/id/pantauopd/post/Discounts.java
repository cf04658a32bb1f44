package id.pantauopd.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an agency's posts does not count in a period and why, and patterns that a reader should know of. The patterns
 * change no score: they are shown so that everybody can judge.
 *
 * @param stored all posts of the period; {@code counted} those that count, before the daily cap
 * @param kinds of what does not count, only those with posts, in the order of {@link Reason}
 * @param bursts many posts within an hour, largest first
 * @param concentration null when too few posts have known interactions
 * @param jumps of followers, newest first
 */
public record Discounts(
        int stored,
        int counted,
        List<Kind> kinds,
        List<Burst> bursts,
        @Nullable Concentration concentration,
        List<Jump> jumps) {

    public Discounts {
        kinds = List.copyOf(kinds);
        bursts = List.copyOf(bursts);
        jumps = List.copyOf(jumps);
    }

    /** Why a post does not count. A post has one reason, the first that applies. */
    public enum Reason {
        /** Shared from elsewhere, or a reply. */
        SHARED,
        /** Planted by third parties. */
        PLANTED,
        /** The same text on a channel of the agency within 72 hours. */
        REPEATED,
        /** Removed within 7 days. */
        REMOVED,
        /** Above the daily cap: which of a day's posts they are does not matter, the day keeps its mix. */
        ABOVE_CAP
    }

    /** @param examples the newest, at most {@value #MOST_EXAMPLES} */
    public record Kind(Reason reason, int posts, List<Example> examples) {
        public static final int MOST_EXAMPLES = 3;
    }

    public record Example(long postId, LocalDate day, String title) {}

    /** @param firstPostId the first of them */
    public record Burst(Instant from, int posts, long firstPostId) {}

    /** @param share of all known interactions that the {@code top} posts with most of them hold */
    public record Concentration(double share, int top, int posts) {}

    public record Jump(long channelId, Instant from, long before, Instant to, long after) {}
}
