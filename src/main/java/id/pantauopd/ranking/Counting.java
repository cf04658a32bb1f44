package id.pantauopd.ranking;

import java.time.Duration;

/**
 * What counts, and how often. The first four hold when posts are rolled up, before a ranking reads them.
 *
 * @param dailyCap counted posts of a day, at most
 * @param nearDuplicate the same text on two channels of an agency counts once within this time
 * @param removalDays a post removed this early does not count
 * @param observedDays an account's week with fewer observed days leaves numerator and denominator
 * @param postsPerWeek posts that make a week active (q), where a region has no norm of its own
 * @param weeklyCap posts of a week that volume (R2) counts, at most
 * @param liveDays a channel with a post in so many days is live
 * @param liveChannels live channels that are enough for the full mark
 * @param priorPosts posts at the mean of the peer group that a share of content is mixed with (m)
 * @param shareOfNothing what such a share is where there is no post to take it of
 */
public record Counting(
        int dailyCap,
        Duration nearDuplicate,
        int removalDays,
        int observedDays,
        int postsPerWeek,
        int weeklyCap,
        int liveDays,
        int liveChannels,
        int priorPosts,
        ShareOfNothing shareOfNothing) {

    /** What a share of no posts is worth. */
    public enum ShareOfNothing {
        /** Nothing: versions up to 2026.2. */
        ZERO,
        /** What the formula gives: the mean of the peer group, since nothing of the agency speaks for or against it. */
        GROUP_MEAN
    }

    public Counting {
        if (dailyCap < 1 || postsPerWeek < 1 || weeklyCap < 1 || liveDays < 1 || liveChannels < 1) {
            throw new IllegalArgumentException("Every count of the counting rules is at least 1");
        }
        if (priorPosts < 0) {
            throw new IllegalArgumentException("A share is mixed with no fewer than 0 posts, not " + priorPosts);
        }
        if (observedDays < 1 || observedDays > 7) {
            throw new IllegalArgumentException("A week has 1 to 7 observed days, not " + observedDays);
        }
    }

    Counting withShareOfNothing(ShareOfNothing share) {
        return new Counting(
                dailyCap,
                nearDuplicate,
                removalDays,
                observedDays,
                postsPerWeek,
                weeklyCap,
                liveDays,
                liveChannels,
                priorPosts,
                share);
    }

    Counting withWeeklyCap(int cap) {
        return new Counting(
                dailyCap,
                nearDuplicate,
                removalDays,
                observedDays,
                postsPerWeek,
                cap,
                liveDays,
                liveChannels,
                priorPosts,
                shareOfNothing);
    }
}
