package id.pantauopd.ranking;

import id.pantauopd.ranking.RankedAgency.CoverageClass;

/**
 * Says what an observed share of the account-days allows.
 *
 * @param normal from here a rank is an ordinary one
 * @param provisional from here it is shown as provisional; below, the agency is listed without a rank
 */
public record CoverageRule(double normal, double provisional) {

    public CoverageRule {
        if (!(0 < provisional && provisional < normal && normal <= 1)) {
            throw new IllegalArgumentException(
                    "Coverage thresholds rise inside (0, 1], provisional " + provisional + " before normal " + normal);
        }
    }

    public CoverageClass classify(double coverage) {
        if (coverage >= normal) {
            return CoverageClass.NORMAL;
        }
        return coverage >= provisional ? CoverageClass.PROVISIONAL : CoverageClass.NOT_RANKED;
    }
}
