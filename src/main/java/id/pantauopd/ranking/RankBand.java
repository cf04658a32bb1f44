package id.pantauopd.ranking;

import org.jspecify.annotations.Nullable;

/**
 * Where one agency stands in the runs of an edition.
 *
 * @param nominal its place by the methodology as it is
 * @param low 5th percentile of its places: the better end
 * @param high 95th percentile: the worse end
 * @param best over all runs; {@code worst} likewise
 * @param atNominal share of runs in which it has exactly its nominal place
 */
public record RankBand(int nominal, int median, int low, int high, int best, int worst, double atNominal) {
    private static final double TEN_THOUSANDTHS = 1e4;

    /** @param sorted the places of all runs, best first */
    static RankBand of(int nominal, int[] sorted) {
        int same = 0;
        for (int place : sorted) {
            same += place == nominal ? 1 : 0;
        }
        return new RankBand(
                nominal,
                percentile(sorted, 50),
                percentile(sorted, 5),
                percentile(sorted, 95),
                sorted[0],
                sorted[sorted.length - 1],
                Math.round((double) same / sorted.length * TEN_THOUSANDTHS) / TEN_THOUSANDTHS);
    }

    /**
     * Whether two places, of windows that have no bands of their own, differ by no more than this band is wide: then neither a
     * rise nor a fall can be claimed.
     */
    public boolean isWiderThanTheMove(@Nullable Integer before, @Nullable Integer now) {
        return before != null && now != null && Math.abs(before - now) <= high - low;
    }

    /** Whether the band of another lies wholly beside this one: only then do two places differ. */
    public boolean apartFrom(RankBand other) {
        return high < other.low || other.high < low;
    }

    /** The nearest-rank percentile: a place that some run really gave. */
    private static int percentile(int[] sorted, int percent) {
        return sorted[Math.ceilDiv(sorted.length * percent, 100) - 1];
    }
}
