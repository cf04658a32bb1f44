package id.pantauopd.dashboard;

import id.pantauopd.ranking.EditionHead;
import id.pantauopd.ranking.RankedAgency;
import org.jspecify.annotations.Nullable;

/**
 * What the first page says.
 *
 * @param page the ranking of the region shown first, its first ten lines
 * @param mostActive the first of the ranking, null when nobody is ranked
 * @param riser who rose by the most places, null when nobody rose
 * @param quiet agencies that were observed and published nothing in the period
 * @param unreadable agencies whose accounts could not be read well enough to be ranked
 * @param absent agencies without an account
 */
public record Front(
        RankingPage page,
        @Nullable RankedAgency mostActive,
        @Nullable Riser riser,
        int quiet,
        int unreadable,
        int absent) {

    /**
     * Who rose beyond its band in the newest edition and gained most points against its own last one.
     *
     * @param before its score then
     */
    public record Riser(
            EditionHead edition,
            RankedAgency agency,
            @Nullable Double before) {}
}
