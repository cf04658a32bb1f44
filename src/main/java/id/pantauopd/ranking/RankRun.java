package id.pantauopd.ranking;

import id.pantauopd.ranking.Methodology.Aggregation;
import java.util.Arrays;
import java.util.List;

/**
 * Ranks all agencies under the choices of one run, with the steps of {@link Composition} and {@link Places} on plain arrays.
 * Holds its own scratch space: one for each thread, used for many runs without a new object.
 */
final class RankRun {
    private static final int AGENCY_BITS = 32;
    private static final double TEN_THOUSANDTHS = 1e4;

    private final RawFigures figures;
    private final double floor;
    private final Goalposts[] goalposts;
    private final int[] pillarEnds;
    private final double[] zero;
    private final double[] span;
    private final int[] blocks;
    private final long[] byScore;

    RankRun(RawFigures figures, Methodology method) {
        this.figures = figures;
        this.floor = method.floor();
        this.goalposts =
                Choices.indicators(method).stream().map(Indicator::goalposts).toArray(Goalposts[]::new);
        this.pillarEnds = ends(Choices.measured(method));
        this.zero = new double[goalposts.length];
        this.span = new double[goalposts.length];
        this.blocks = new int[figures.agencies()];
        this.byScore = new long[figures.agencies()];
    }

    /** Writes the place of each agency, in the order of the figures; equal scores share one. */
    void places(Choices choices, int[] places) {
        for (int agency = 0; agency < blocks.length; agency++) {
            blocks[agency] = figures.block(agency, choices);
        }
        scale(choices.minMax());
        for (int agency = 0; agency < byScore.length; agency++) {
            long rounded = Math.round(score(blocks[agency], choices) * TEN_THOUSANDTHS);
            byScore[agency] = -rounded << AGENCY_BITS | agency;
        }
        Arrays.sort(byScore);
        int place = 0;
        long last = Long.MIN_VALUE;
        for (int i = 0; i < byScore.length; i++) {
            long score = byScore[i] >> AGENCY_BITS;
            if (score != last) {
                place = i + 1;
                last = score;
            }
            places[(int) byScore[i]] = place;
        }
    }

    private double score(int block, Choices choices) {
        boolean geometric = choices.aggregation() == Aggregation.GEOMETRIC;
        double sum = 0;
        double weights = 0;
        int indicator = 0;
        for (int pillar = 0; pillar < pillarEnds.length; pillar++) {
            double value = pillar(block, indicator, pillarEnds[pillar], choices.indicatorWeights());
            indicator = pillarEnds[pillar];
            if (!Double.isNaN(value)) {
                double kept = Math.max(value, floor);
                sum += (geometric ? StrictMath.log(kept) : kept) * choices.pillarWeights()[pillar];
                weights += choices.pillarWeights()[pillar];
            }
        }
        return geometric ? StrictMath.exp(sum / weights) : sum / weights;
    }

    /** NaN when none of its indicators has a value. */
    private double pillar(int block, int from, int to, double[] indicatorWeights) {
        double sum = 0;
        double weights = 0;
        for (int indicator = from; indicator < to; indicator++) {
            double raw = figures.value(block, indicator);
            if (!Double.isNaN(raw)) {
                sum += 100
                        * Math.clamp((raw - zero[indicator]) / span[indicator], 0.0, 1.0)
                        * indicatorWeights[indicator];
                weights += indicatorWeights[indicator];
            }
        }
        return sum / weights;
    }

    private void scale(boolean minMax) {
        for (int indicator = 0; indicator < goalposts.length; indicator++) {
            zero[indicator] = goalposts[indicator].zero();
            span[indicator] = goalposts[indicator].hundred() - zero[indicator];
            if (minMax) {
                byLeastAndGreatest(indicator);
            }
        }
    }

    /** Where all agencies have the same value it cannot tell them apart, and the goalposts stay. */
    private void byLeastAndGreatest(int indicator) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int block : blocks) {
            double raw = figures.value(block, indicator);
            if (!Double.isNaN(raw)) {
                least = Math.min(least, raw);
                greatest = Math.max(greatest, raw);
            }
        }
        if (least < greatest) {
            boolean moreIsBetter = span[indicator] > 0;
            zero[indicator] = moreIsBetter ? least : greatest;
            span[indicator] = moreIsBetter ? greatest - least : least - greatest;
        }
    }

    private static int[] ends(List<Pillar> pillars) {
        int[] ends = new int[pillars.size()];
        int end = 0;
        for (int pillar = 0; pillar < ends.length; pillar++) {
            end += pillars.get(pillar).indicators().size();
            ends[pillar] = end;
        }
        return ends;
    }
}
