package id.pantauopd.ranking;

import id.pantauopd.ranking.Methodology.Aggregation;
import java.util.List;
import java.util.Set;

/**
 * What one run chooses where others could choose otherwise. Weights are those of the measured pillars and of their
 * indicators in the order of the methodology; they need not add up, because means divide by them.
 *
 * @param counting which of {@link CountingChoices} counts
 * @param minMax whether the ranked agencies themselves set 0 and 100
 * @param redraw 0 for the figures as they were observed, else what the run's redrawn figures are chosen by
 */
record Choices(
        double[] pillarWeights,
        double[] indicatorWeights,
        int counting,
        Aggregation aggregation,
        boolean minMax,
        long redraw) {

    private static final double LEAST = 0.75;
    private static final double MOST = 1.25;
    private static final Set<Factor> REDRAWING = Set.of(Factor.UNOBSERVED_DAYS, Factor.CONTENT_LABELS, Factor.WEEKS);

    /** What the methodology itself chooses. */
    static Choices nominal(Methodology method) {
        return draw(method, Set.of(), SeededNumbers.of(0, 0));
    }

    /**
     * Draws what the given factors leave open; the others stay nominal. Every number is drawn in every case, so that a
     * factor means the same run alone and among others.
     */
    static Choices draw(Methodology method, Set<Factor> factors, SeededNumbers numbers) {
        SeededNumbers ofPillars = numbers.branch();
        SeededNumbers ofIndicators = numbers.branch();
        int shift = numbers.below(3) - 1;
        boolean higherCap = numbers.below(2) == 1;
        Aggregation either = numbers.below(2) == 0 ? Aggregation.GEOMETRIC : Aggregation.ARITHMETIC;
        boolean minMax = numbers.below(2) == 1;
        long redraw = numbers.next() | 1;
        return new Choices(
                varied(pillarWeights(method), factors.contains(Factor.PILLAR_WEIGHTS), ofPillars),
                varied(indicatorWeights(method), factors.contains(Factor.INDICATOR_WEIGHTS), ofIndicators),
                CountingChoices.index(
                        factors.contains(Factor.ACTIVE_WEEK) ? shift : 0,
                        factors.contains(Factor.WEEKLY_CAP) && higherCap),
                factors.contains(Factor.AGGREGATION) ? either : method.aggregation(),
                factors.contains(Factor.NORMALISATION) && minMax,
                REDRAWING.stream().anyMatch(factors::contains) ? redraw : 0);
    }

    static List<Pillar> measured(Methodology method) {
        return method.pillars().stream().filter(Pillar::measured).toList();
    }

    static List<Indicator> indicators(Methodology method) {
        return measured(method).stream()
                .flatMap(pillar -> pillar.indicators().stream())
                .toList();
    }

    private static double[] pillarWeights(Methodology method) {
        return measured(method).stream().mapToDouble(Pillar::weight).toArray();
    }

    private static double[] indicatorWeights(Methodology method) {
        return indicators(method).stream().mapToDouble(Indicator::weight).toArray();
    }

    private static double[] varied(double[] weights, boolean really, SeededNumbers numbers) {
        for (int i = 0; i < weights.length && really; i++) {
            weights[i] *= numbers.between(LEAST, MOST);
        }
        return weights;
    }
}
