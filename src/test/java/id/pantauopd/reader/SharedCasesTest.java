package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.pantauopd.reader.Counts.Count;
import id.pantauopd.testing.SharedData;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The tables of cases beside the checkout; what they ask for is in our own tables too. */
class SharedCasesTest {
    private final Recogniser recogniser = new Recogniser(
            new Bridges(
                    List.of(URI.create("https://rsshub.diskominfo.example.go.id/")),
                    List.of(URI.create("https://bridge.example.go.id/"))),
            false);

    @Test
    void everyPastedTextIsRecognised() {
        List<List<String>> rows = rows("recognise_cases.tsv");
        SoftAssertions all = new SoftAssertions();
        for (List<String> row : rows) {
            Recognised found = recogniser.recognise(row.get(0));
            all.assertThat(List.of(found.connector().id(), found.kind(), found.key()))
                    .as(row.get(0))
                    .isEqualTo(List.of(row.get(1), row.get(2), row.get(3)));
        }
        all.assertThat(rows).hasSizeGreaterThan(90);
        all.assertAll();
    }

    @Test
    void bridgesThatNobodyConfiguredAreKnownByTheirShape() {
        Recogniser plain = new Recogniser(Bridges.NONE, false);
        for (List<String> row : rows("recognise_cases.tsv")) {
            if (row.get(1).startsWith("rss")) {
                Recognised found = plain.recognise(row.get(0));
                assertThat(found.key()).isEqualTo(row.get(3));
                assertThat(found.problem()).isEqualTo(Recognised.Problem.BRIDGE_NOT_CONFIGURED);
            }
        }
    }

    @Test
    void everyCountIsReadWithItsBounds() {
        List<List<String>> rows = rows("count_cases.tsv");
        SoftAssertions all = new SoftAssertions();
        for (List<String> row : rows) {
            Optional<Count> count = Counts.parse(row.get(0));
            all.assertThat(count.map(Count::value).map(String::valueOf).orElse("null"))
                    .as(row.get(0))
                    .isEqualTo(row.get(1));
            count.ifPresent(read -> bounds(row, read, all));
        }
        all.assertThat(rows).hasSizeGreaterThan(40);
        all.assertAll();
    }

    private static void bounds(List<String> row, Count read, SoftAssertions all) {
        long step = Long.parseLong(row.get(2));
        boolean atLeast = row.get(0).endsWith("+");
        long spread = step == 1 ? 0 : step;
        all.assertThat(read.low()).as(row.get(0)).isEqualTo(atLeast ? read.value() : read.value() - spread);
        all.assertThat(read.high()).as(row.get(0)).isEqualTo(step == Long.MAX_VALUE ? step : read.value() + spread);
    }

    private static List<List<String>> rows(String name) {
        Optional<Path> file = SharedData.file(name);
        assumeThat(file).as("%s beside the checkout", name).isPresent();
        return new ArrayList<>(Table.rows(file.orElseThrow()).toList());
    }
}
