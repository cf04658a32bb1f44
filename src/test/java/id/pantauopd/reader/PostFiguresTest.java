package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostFiguresTest {

    @Test
    void countOfAtLeastKeepsItsLowBoundAndIsNotExact() {
        assertThat(figure("100+")).isEqualTo(new Figure(Metric.COMMENT, 100L, 100L, 1_000_000_000_000L, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "1E+400", "2.000.000.000.000", "2000 miliar", "1000000000001+"})
    void countBeyondWhatWeTakeIsUnknown(String shown) {
        assertThat(figure(shown)).isEqualTo(new Figure(Metric.COMMENT, null, null, null, "x"));
    }

    private static Figure figure(String shown) {
        return new PostFigures().add(Metric.COMMENT, shown, "x").list().getFirst();
    }
}
