package id.pantauopd.ranking;

import id.pantauopd.agency.PeerGroup;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agency's line in a ranking, with all that the score is made of.
 *
 * @param position 1 = first; equal scores share a position; null when not ranked
 * @param groupPosition the same inside the peer group
 * @param score Keaktifan in [1, 100], null when not ranked
 * @param coverage observed account-days over account-days, in [0, 1], null when no account-day was due
 * @param pillars in the order of the methodology; an announced pillar stands there without a value
 * @param posts counted in the observed weeks, null when no week could be observed: that is not zero
 * @param postsAll stored in the weeks of the window, counted or not
 * @param activeDays with a counted post, null with {@code posts}
 * @param accounts registered in the window
 * @param previousPosition among the same number of whole weeks just before, null when it was not ranked then
 * @param lastPostAt newest counted post at any time, as it stands when asked; null when there is none
 * @param reason message key of why it is not ranked, or provisional; null for an ordinary line
 */
public record RankedAgency(
        long agencyId,
        String code,
        String slug,
        String name,
        String shortName,
        PeerGroup group,
        @Nullable Integer position,
        @Nullable Integer groupPosition,
        Tier tier,
        @Nullable Double score,
        @Nullable Double coverage,
        CoverageClass coverageClass,
        List<PillarScore> pillars,
        @Nullable Integer posts,
        int postsAll,
        @Nullable Integer activeDays,
        int accounts,
        @Nullable Integer previousPosition,
        @Nullable Instant lastPostAt,
        @Nullable String reason) {

    public boolean ranked() {
        return position != null;
    }

    /** The same line with what a stored ranking does not hold. */
    RankedAgency recalled(long id, @Nullable Instant lastPost) {
        return new RankedAgency(
                id,
                code,
                slug,
                name,
                shortName,
                group,
                position,
                groupPosition,
                tier,
                score,
                coverage,
                coverageClass,
                pillars,
                posts,
                postsAll,
                activeDays,
                accounts,
                previousPosition,
                lastPost,
                reason);
    }

    /** How much of what was due could be observed. */
    public enum CoverageClass {
        NORMAL,
        PROVISIONAL,
        NOT_RANKED,
        NO_ACCOUNT
    }

    /** What a score says in one word; message key {@code tier.<name>}. */
    public enum Tier {
        SANGAT_AKTIF,
        AKTIF,
        CUKUP,
        KURANG,
        TIDAK_AKTIF,
        BELUM_HADIR,
        BELUM_TERUKUR
    }

    /**
     * @param pillar code letter of METHODOLOGY: P, R, K
     * @param value in [0, 100], null when no indicator of it applies
     */
    public record PillarScore(String pillar, @Nullable Double value, List<IndicatorScore> indicators) {}

    /**
     * @param indicator code of METHODOLOGY: P1, R3
     * @param raw in the indicator's own unit, null when not applicable or not observed
     * @param scaled in [0, 100], null with {@code raw}
     * @param reason message key of why it has no value ({@link Absence}), else null
     */
    public record IndicatorScore(
            String indicator,
            @Nullable Double raw,
            @Nullable Double scaled,
            @Nullable String reason) {}
}
