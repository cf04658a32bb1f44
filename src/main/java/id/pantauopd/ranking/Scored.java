package id.pantauopd.ranking;

import id.pantauopd.agency.Agency;
import id.pantauopd.ranking.RankedAgency.CoverageClass;
import id.pantauopd.ranking.RankedAgency.PillarScore;
import id.pantauopd.ranking.RankedAgency.Tier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agency's score before it has a place among others.
 *
 * @param score rounded to four decimals, as ties are decided; null when not ranked
 */
record Scored(
        Facts facts,
        CoverageClass coverageClass,
        @Nullable Double coverage,
        List<PillarScore> pillars,
        @Nullable Double score,
        Tier tier,
        @Nullable String reason) {

    Agency agency() {
        return facts.of().agency();
    }
}
