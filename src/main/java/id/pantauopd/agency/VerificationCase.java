package id.pantauopd.agency;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody looked whether an official page and an account name each other.
 *
 * @param officialPage of the agency or its government
 * @param page whether the page names the account
 * @param account whether the account names the page
 * @param expiresOn the day from which it is to be looked at again, null before it is published
 * @param version for optimistic locking
 */
public record VerificationCase(
        long id,
        long channelId,
        VerificationState state,
        URI officialPage,
        Side page,
        Side account,
        String note,
        Instant changedAt,
        String changedBy,
        @Nullable Instant publishedAt,
        @Nullable LocalDate expiresOn,
        int version) {

    /** @param evidence address that shows it, where an editor says so and no machine saw it */
    public record Side(LinkSeen seen, @Nullable URI evidence) {
        public static final Side UNSEEN = new Side(LinkSeen.NOT_SEEN, null);
    }

    /** What both sides come to; null while one of them was not seen. */
    public @Nullable Verification result() {
        if (page.seen() == LinkSeen.NOT_SEEN || account.seen() == LinkSeen.NOT_SEEN) {
            return null;
        }
        boolean named = page.seen() == LinkSeen.LINKED;
        boolean naming = account.seen() == LinkSeen.LINKED;
        if (named && naming) {
            return Verification.TWO_WAY;
        }
        return named || naming ? Verification.ONE_WAY : Verification.NONE;
    }

    public boolean isDue(LocalDate today) {
        return state == VerificationState.PUBLISHED && expiresOn != null && !expiresOn.isAfter(today);
    }
}
