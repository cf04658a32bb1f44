package id.pantauopd.dashboard;

import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.RankedAgency.CoverageClass;
import org.jspecify.annotations.Nullable;

/**
 * What something that needs a hand does to the public ranking.
 *
 * @param ranked whether the agency belongs to the region whose ranking is shown first
 * @param lost channels that are touched
 * @param channels registered and not ended
 * @param coverage observed account-days over account-days of the newest ranking, null when it has none
 * @param standing how the coverage lets the agency stand, null when no ranking holds it
 */
public record QueueEffect(
        boolean ranked,
        int lost,
        int channels,
        @Nullable Double coverage,
        @Nullable CoverageClass standing) {
    private static final double ELSEWHERE = 0.05;

    static QueueEffect of(boolean ranked, int lost, int channels, @Nullable RankedAgency row) {
        return new QueueEffect(
                ranked, lost, channels, row == null ? null : row.coverage(), row == null ? null : row.coverageClass());
    }

    /** The share of the agency's channels that is touched; an agency without any has lost all it could show. */
    double share() {
        return channels == 0 ? 1 : Math.min(1, (double) lost / channels);
    }

    /** Higher first: a larger share of the channels, and more so where little is observed already. */
    double weight(QueueKind kind) {
        double missing = coverage == null ? 1 : 1 - coverage;
        return (ranked ? 1 : ELSEWHERE) * kind.weight() * share() * (1 + missing);
    }
}
