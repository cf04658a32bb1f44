package id.pantauopd.ranking;

/**
 * How far one factor alone moves the ranking, everything else being as the methodology says.
 *
 * @param meanShift places that an agency moves on average over runs and agencies, to four decimals
 * @param largestShift of any agency in any run
 */
public record Sensitivity(Factor factor, double meanShift, int largestShift) {
    private static final double TEN_THOUSANDTHS = 1e4;

    static Sensitivity of(Factor factor, int[] nominal, int[][] places) {
        long sum = 0;
        int largest = 0;
        for (int[] run : places) {
            for (int agency = 0; agency < nominal.length; agency++) {
                int shift = Math.abs(run[agency] - nominal[agency]);
                sum += shift;
                largest = Math.max(largest, shift);
            }
        }
        long moves = (long) places.length * nominal.length;
        double mean = moves == 0 ? 0 : (double) sum / moves;
        return new Sensitivity(factor, Math.round(mean * TEN_THOUSANDTHS) / TEN_THOUSANDTHS, largest);
    }
}
