package id.pantauopd.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that a ranking reads of one agency in one ISO week.
 *
 * @param week its Monday
 * @param posts counted: original, not repeated, not planted, not removed within 7 days, at most 3 a day, from accounts with 4 or more
 *     observed days
 * @param postsAll everything stored
 * @param activeDays bit 0 = Monday: at least one counted post
 * @param observedMask bit 0 = Monday: some account was observed
 * @param accounts accounts that were due
 * @param accountsObserved of these, with 4 or more observed days
 * @param daysDue account-days; {@code daysObserved}, {@code daysBlocked} and {@code daysFailed} are parts of it
 * @param liveChannels channels with a counted post in the {@value #LIVE_DAYS} days up to its Sunday
 * @param interactions sum of the known figures, null when none is known
 * @param content what the counted {@code posts} are about
 */
public record AgencyWeek(
        long agencyId,
        LocalDate week,
        int posts,
        int postsAll,
        int activeDays,
        int observedMask,
        int accounts,
        int accountsObserved,
        int daysDue,
        int daysObserved,
        int daysBlocked,
        int daysFailed,
        int liveChannels,
        @Nullable Long interactions,
        ContentCounts content) {

    /** The week as it would be with all of it observed and these posts; for what-ifs, never stored. */
    public AgencyWeek filled(int allPosts, int allActiveDays, int allObserved, ContentCounts allContent) {
        return new AgencyWeek(
                agencyId,
                week,
                allPosts,
                Math.max(postsAll, allPosts),
                allActiveDays,
                allObserved,
                accounts,
                Math.max(1, accounts),
                daysDue,
                daysDue,
                0,
                0,
                liveChannels,
                interactions,
                allContent);
    }

    /** The same week with posts about other things; for what-ifs, never stored. */
    public AgencyWeek about(ContentCounts other) {
        return new AgencyWeek(
                agencyId,
                week,
                posts,
                postsAll,
                activeDays,
                observedMask,
                accounts,
                accountsObserved,
                daysDue,
                daysObserved,
                daysBlocked,
                daysFailed,
                liveChannels,
                interactions,
                other);
    }

    /** A channel with a counted post in so many days is live. */
    public static final int LIVE_DAYS = 30;

    /** The first day on which a counted post makes a channel live at the end of a week. */
    static LocalDate liveFrom(LocalDate week) {
        return week.plusDays(7L - LIVE_DAYS);
    }
}
