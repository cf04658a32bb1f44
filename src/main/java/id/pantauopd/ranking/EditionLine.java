package id.pantauopd.ranking;

import id.pantauopd.ranking.RankedAgency.Tier;
import org.jspecify.annotations.Nullable;

/**
 * One agency in an edition.
 *
 * @param band null when it is not ranked
 * @param tier cut where bands separate; that of the agency itself when it is not ranked
 * @param shared whether its band reaches over a border of its tier
 */
public record EditionLine(RankedAgency agency, @Nullable RankBand band, Tier tier, boolean shared) {}
