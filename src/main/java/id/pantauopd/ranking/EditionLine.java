package id.pantauopd.ranking;

import id.pantauopd.ranking.RankedAgency.Tier;
import org.jspecify.annotations.Nullable;

/**
 * One agency in an edition.
 *
 * @param band among all, null when it is not ranked; {@code groupBand} inside its peer group likewise
 * @param byWeights where other sensible weights could put it, null with {@code band}
 * @param tier cut where bands separate; that of the agency itself when it is not ranked
 * @param shared whether its band reaches over a border of its tier
 */
public record EditionLine(
        RankedAgency agency,
        @Nullable RankBand band,
        @Nullable RankBand groupBand,
        @Nullable PlaceSpan byWeights,
        Tier tier,
        boolean shared) {}
