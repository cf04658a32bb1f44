package id.pantauopd.ranking;

import id.pantauopd.ranking.Figure.Measured;
import id.pantauopd.ranking.Figure.NotApplicable;
import id.pantauopd.ranking.Figure.NotObserved;
import id.pantauopd.ranking.Methodology.Aggregation;
import id.pantauopd.ranking.RankedAgency.IndicatorScore;
import id.pantauopd.ranking.RankedAgency.PillarScore;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Composes figures into pillars and pillars into one score. Pure.
 *
 * <p>What has no value leaves the mean and its weight is shared by the others, in a pillar and between pillars. It knows
 * no pillar by name.
 */
final class Composition {
    private final Methodology method;

    Composition(Methodology method) {
        this.method = method;
    }

    List<PillarScore> pillars(Facts facts, GroupMeans means) {
        return method.pillars().stream()
                .map(pillar -> pillar(pillar, facts, means))
                .toList();
    }

    private PillarScore pillar(Pillar pillar, Facts facts, GroupMeans means) {
        List<IndicatorScore> scores = new ArrayList<>();
        Mean mean = new Mean();
        for (Indicator indicator : pillar.indicators()) {
            IndicatorScore score = score(indicator, Formulas.measure(indicator, facts, means, method.counting()));
            scores.add(score);
            if (score.scaled() != null) {
                mean.add(score.scaled(), indicator.weight());
            }
        }
        return new PillarScore(pillar.code(), mean.value(), List.copyOf(scores));
    }

    private static IndicatorScore score(Indicator indicator, Figure figure) {
        return switch (figure) {
            case Measured(double raw) ->
                new IndicatorScore(indicator.code(), raw, indicator.goalposts().scale(raw), null);
            case NotObserved(Absence why) -> new IndicatorScore(indicator.code(), null, null, why.key());
            case NotApplicable(Absence why) -> new IndicatorScore(indicator.code(), null, null, why.key());
        };
    }

    /** The score of pillars in the order of the methodology; empty when none has a value. */
    OptionalDouble score(List<PillarScore> pillars) {
        Mean mean = new Mean();
        for (int i = 0; i < pillars.size(); i++) {
            Double value = pillars.get(i).value();
            if (value != null) {
                mean.add(
                        into(Math.max(value, method.floor())),
                        method.pillars().get(i).weight());
            }
        }
        Double composed = mean.value();
        return composed == null ? OptionalDouble.empty() : OptionalDouble.of(outOf(composed));
    }

    private double into(double value) {
        return method.aggregation() == Aggregation.GEOMETRIC ? StrictMath.log(value) : value;
    }

    private double outOf(double mean) {
        return method.aggregation() == Aggregation.GEOMETRIC ? StrictMath.exp(mean) : mean;
    }

    /** A weighted arithmetic mean of what there is. */
    private static final class Mean {
        private double sum;
        private double weights;

        void add(double value, double weight) {
            sum += value * weight;
            weights += weight;
        }

        @Nullable
        Double value() {
            return weights == 0 ? null : Double.valueOf(sum / weights);
        }
    }
}
