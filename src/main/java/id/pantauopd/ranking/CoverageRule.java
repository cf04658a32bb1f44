package id.pantauopd.ranking;

import id.pantauopd.ranking.RankedAgency.CoverageClass;

/**
 * Says what an observed share of the account-days allows.
 *
 * @param normal from here a rank is an ordinary one
 * @param provisional from here it is shown as provisional; below, the agency is listed without a rank
 * @param freeze a platform that lost a greater share of its account-days is left out for everyone
 */
public record CoverageRule(double normal, double provisional, double freeze) {

    public CoverageRule {
        if (!(0 < provisional && provisional < normal && normal <= 1)) {
            throw new IllegalArgumentException(
                    "Coverage thresholds rise inside (0, 1], provisional " + provisional + " before normal " + normal);
        }
        if (!(freeze > 0 && freeze < 1)) {
            throw new IllegalArgumentException("The share that freezes a platform is in (0, 1), not " + freeze);
        }
    }

    public CoverageClass classify(double coverage) {
        if (coverage >= normal) {
            return CoverageClass.NORMAL;
        }
        return coverage >= provisional ? CoverageClass.PROVISIONAL : CoverageClass.NOT_RANKED;
    }
}
