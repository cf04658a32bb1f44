package id.pantauopd.ranking;

import id.pantauopd.agency.Platform;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A counted post with what it had gathered at the age of seven days: only at the same age do an old and a new post compare.
 *
 * @param type of post on its platform, such as a video; posts are only compared with their own type
 * @param interactions reactions, comments and shares at that age; null when no figure was read within twelve hours of it
 * @param followers of its channel then, null when unknown
 */
record AgedPost(
        String agencyCode,
        Platform platform,
        String type,
        LocalDate day,
        @Nullable Long interactions,
        @Nullable Long followers) {

    /** Interactions per thousand followers, or null when either is unknown or nobody follows. */
    @Nullable
    Double perThousand() {
        return interactions == null || followers == null || followers == 0
                ? null
                : Double.valueOf(1_000.0 * interactions / followers);
    }
}
