package id.pantauopd.bench;

import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.RankingLoad;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Times ranking without the database: scores, places, change against the window before; and the canonical hash. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoringBench {
    /** A regency, and the nation. */
    @Param({"40", "20000"})
    public int agencies;

    private RankingLoad load;
    private List<RankedAgency> ranked;

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ScoringBench.class.getSimpleName())
                        .build())
                .run();
    }

    @Setup
    public void load() {
        load = RankingLoad.of(agencies);
        ranked = load.rank();
    }

    @Benchmark
    public List<RankedAgency> rank() {
        return load.rank();
    }

    @Benchmark
    public byte[] canonicalHash() {
        return load.hash(ranked);
    }
}
