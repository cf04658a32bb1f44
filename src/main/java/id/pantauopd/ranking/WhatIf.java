package id.pantauopd.ranking;

import id.pantauopd.ranking.RankedAgency.PillarScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Ranks agencies by other weights between the pillars, from the pillars they have. Pure; nothing of it is ever stored, and no
 * edition knows of it.
 */
public final class WhatIf {
    private final Methodology method;
    private final Map<String, Double> weights;

    /** @param weights by pillar code, each 0 or more; a pillar that is not in it weighs nothing */
    public WhatIf(Methodology method, Map<String, Double> weights) {
        this.method = method;
        this.weights = Map.copyOf(weights);
    }

    /** @param place equal scores, to four decimals, share one */
    public record Place(RankedAgency agency, int place, double score) {}

    /** The ranked agencies anew, best first; empty when no weight is above zero. */
    public List<Place> rank(List<RankedAgency> rows) {
        List<Place> scored = new ArrayList<>();
        for (RankedAgency row : rows) {
            double score = row.ranked() ? score(row.pillars()) : Double.NaN;
            if (!Double.isNaN(score)) {
                scored.add(new Place(row, 0, Math.round(score * 1e4) / 1e4));
            }
        }
        scored.sort(Comparator.comparingDouble(Place::score)
                .reversed()
                .thenComparing(one -> one.agency().name()));
        List<Place> places = new ArrayList<>(scored.size());
        for (int i = 0; i < scored.size(); i++) {
            Place one = scored.get(i);
            boolean shares = i > 0 && scored.get(i - 1).score() == one.score();
            places.add(new Place(one.agency(), shares ? places.get(i - 1).place() : i + 1, one.score()));
        }
        return places;
    }

    /** As {@link Composition} does it; NaN when nothing that has a value weighs anything. */
    private double score(List<PillarScore> pillars) {
        double sum = 0;
        double all = 0;
        for (PillarScore pillar : pillars) {
            Double value = pillar.value();
            double weight = weights.getOrDefault(pillar.pillar(), 0.0);
            if (value != null && weight > 0) {
                sum += weight * StrictMath.log(Math.max(value, method.floor()));
                all += weight;
            }
        }
        return StrictMath.exp(sum / all);
    }
}
