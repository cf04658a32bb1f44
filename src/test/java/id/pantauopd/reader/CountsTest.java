package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.reader.Counts.Count;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {

    static Stream<List<String>> counts() {
        return Table.rows("count_cases.tsv");
    }

    @ParameterizedTest
    @MethodSource("counts")
    void printedCountIsReadWithItsStep(List<String> row) {
        if (row.get(1).equals("null")) {
            assertThat(Counts.parse(row.get(0))).isEmpty();
            return;
        }
        long value = Long.parseLong(row.get(1));
        long step = Long.parseLong(row.get(2));

        Count count = Counts.parse(row.get(0)).orElseThrow();
        assertThat(count.value()).isEqualTo(value);
        assertThat(count.high()).isEqualTo(step == 1 ? value : step == Long.MAX_VALUE ? step : value + step);
    }

    @Test
    void roundedCountMayLieOnEitherSide() {
        assertThat(Counts.parse("4.85K")).contains(new Count(4_850, 4_840, 4_860));
    }

    @Test
    void countOfAtLeastIsNotLess() {
        assertThat(Counts.parse("1K+")).contains(new Count(1_000, 1_000, 2_000));
        assertThat(Counts.parse("100+")).contains(new Count(100, 100, Long.MAX_VALUE));
    }

    @Test
    void lowBoundIsNeverNegative() {
        assertThat(Counts.parse("0K")).contains(new Count(0, 0, 1_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "45%",
                "10:30",
                "13/11/2025",
                "3-5",
                "v2",
                "0.123",
                "1.2345K",
                "1.234,50",
                "1,23,456",
                "1.234,567",
                "#7",
                "9999 miliar",
                ".5",
                "2.000.000.000.000",
                "٣4",
                "1.2.3K"
            })
    void whatIsNoCountStaysUnknown(String text) {
        assertThat(Counts.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.", "1 ", " ", "1.234.", "K"})
    void longNearMatchStaysUnknown(String piece) {
        assertThat(Counts.parse(piece.repeat(50_000))).isEmpty();
    }
}
