package id.pantauopd.ranking;

import id.pantauopd.base.Period;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an edition is and how far it has come.
 *
 * @param period its word: {@code 2026-10}, {@code 2026-T3}
 * @param weeks whole weeks, Monday to Sunday
 * @param revision 0, or which correction of the window it is
 * @param seed of its runs; follows from region, period and revision
 * @param previewUntil when the preview ends at the earliest, null before it began
 * @param finalAt null until it is final
 * @param corrects the number that it replaces, or null
 * @param reason why it was corrected, or null
 * @param sha256 of the list of its files' checksums, in hex
 */
public record EditionHead(
        long number,
        String regionCode,
        EditionKind kind,
        String period,
        Period weeks,
        int revision,
        EditionState state,
        String methodVersion,
        long seed,
        Instant computedAt,
        @Nullable Instant previewFrom,
        @Nullable Instant previewUntil,
        @Nullable Instant finalAt,
        @Nullable Long corrects,
        @Nullable String reason,
        String sha256) {}
