package id.pantauopd.bench;

import id.pantauopd.content.Classification;
import id.pantauopd.content.ContentClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Times the content class of one post: a headline, and a headline with a text and a footer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ContentBench {
    private static final String TEXT = """

            Kegiatan ini diikuti 120 peserta dari delapan kecamatan dan berlangsung hingga Kamis, 12 Maret 2026. Kepala \
            dinas menyampaikan bahwa program ini menekan angka pengangguran 2,5% sejak tahun lalu. #BanggaMelayani
            Informasi lebih lanjut hubungi kami: WA 0812-0000-0000 | www.contoh.go.id | @dinascontoh
            """;

    @Param({"headline", "post"})
    public String kind;

    private final ContentClassifier classifier = new ContentClassifier();
    private List<String> posts;
    private int next;

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ContentBench.class.getSimpleName())
                        .build())
                .run();
    }

    @Setup
    public void read() throws IOException {
        String end = kind.equals("post") ? TEXT : "";
        posts = Files.readAllLines(Path.of("src/test/resources/content/examples.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t")[1] + end)
                .toList();
    }

    @Benchmark
    public Classification classify() {
        next = next + 1 == posts.size() ? 0 : next + 1;
        return classifier.classify(posts.get(next));
    }
}
