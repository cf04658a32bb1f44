package id.pantauopd.objection;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection to a fact of an edition, as everybody may read it.
 *
 * @param postId the post that it is about, when its evidence is our own page of one
 * @param byAgency filed through a link that the agency was given
 * @param decideBy the day by which it is to be decided
 * @param decidedBy user name of the editor, null while it is open
 * @param note why it was decided so, null while it is open
 */
public record Objection(
        long id,
        long editionNumber,
        String agencyCode,
        ObjectionKind kind,
        String statement,
        URI evidence,
        @Nullable Long postId,
        boolean byAgency,
        Instant filedAt,
        LocalDate decideBy,
        ObjectionState state,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String note) {

    /** Whether its time for a decision has passed on a day. */
    public boolean isLate(LocalDate today) {
        return state == ObjectionState.OPEN && today.isAfter(decideBy);
    }
}
