package id.pantauopd.bench;

import id.pantauopd.ranking.RankingLoad;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * Times the runs of an edition, 1,000 and 100 more a factor, over a region of 40 agencies and a nation of 20,000, every
 * third of them with unread days. Prints the first call of the process and the median of the later ones.
 *
 * <p>Usage: {@code UncertaintyBench [AGENCIES…]}, one size a process for an honest peak of memory.
 */
public final class UncertaintyBench {
    private static final int ROUNDS = 5;
    private static final int ROUNDS_OF_A_NATION = 1;

    private UncertaintyBench() {}

    /** Prints one line a size. */
    public static void main(String[] args) {
        PrintStream out = System.out;
        out.printf(
                Locale.ROOT,
                "machine: %d processors, %s %s, Java %s, heap %d MB%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20);
        for (String size : args.length == 0 ? new String[] {"40", "20000"} : args) {
            measure(Integer.parseInt(size), out);
        }
    }

    private static void measure(int agencies, PrintStream out) {
        RankingLoad load = RankingLoad.of(agencies).withGaps();
        double first = seconds(load);
        int rounds = agencies > 1_000 ? ROUNDS_OF_A_NATION : ROUNDS;
        double[] later = new double[rounds];
        CpuTime before = CpuTime.now();
        for (int round = 0; round < rounds; round++) {
            later[round] = seconds(load);
        }
        double cpu = CpuTime.now().since(before).ours().toNanos() / 1e9 / rounds;
        Arrays.sort(later);
        out.printf(
                Locale.ROOT,
                "%d agencies: first %.3f s, then median %.3f s (%.3f to %.3f), %.3f CPU-s; peak %d MB%n",
                agencies,
                first,
                later[rounds / 2],
                later[0],
                later[rounds - 1],
                cpu,
                CpuTime.peakMegabytes());
    }

    private static double seconds(RankingLoad load) {
        long start = System.nanoTime();
        if (load.uncertainty() == 0) {
            throw new IllegalStateException("Nobody was ranked");
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
