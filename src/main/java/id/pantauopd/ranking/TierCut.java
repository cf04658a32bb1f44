package id.pantauopd.ranking;

import id.pantauopd.ranking.RankedAgency.Tier;

/**
 * The lowest score of a tier.
 *
 * @param from inclusive
 */
public record TierCut(Tier tier, double from) {

    /** Why the cut lies there. */
    public String reasonKey() {
        return "method.tier." + tier.name();
    }
}
