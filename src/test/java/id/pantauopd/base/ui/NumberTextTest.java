package id.pantauopd.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Words;
import org.junit.jupiter.api.Test;

class NumberTextTest {
    private final NumberText indonesian = new NumberText(Words.INDONESIAN);
    private final NumberText english = new NumberText(Words.ENGLISH);

    @Test
    void thousandsArePartedByPointsInIndonesianAndByCommasInEnglish() {
        assertThat(indonesian.whole(1_234_567)).isEqualTo("1.234.567");
        assertThat(english.whole(1_234_567)).isEqualTo("1,234,567");
    }

    @Test
    void decimalsKeepTheirDigits() {
        assertThat(indonesian.decimal(78.0, 1)).isEqualTo("78,0");
        assertThat(indonesian.decimal(78.25, 1)).isEqualTo("78,3");
        assertThat(english.decimal(1234.5, 2)).isEqualTo("1,234.50");
    }

    @Test
    void unknownIsADashAndZeroIsZero() {
        assertThat(indonesian.whole(null)).isEqualTo("–");
        assertThat(indonesian.decimal(null, 1)).isEqualTo("–");
        assertThat(indonesian.percent(null)).isEqualTo("–");
        assertThat(indonesian.compact(null)).isEqualTo("–");
        assertThat(indonesian.whole(0)).isEqualTo("0");
        assertThat(indonesian.percent(0.0)).isEqualTo("0%");
    }

    @Test
    void almostAllIsNotAll() {
        assertThat(indonesian.percent(0.998)).isEqualTo("99%");
        assertThat(indonesian.percent(1.0)).isEqualTo("100%");
        assertThat(indonesian.percent(0.125)).isEqualTo("13%");
    }

    @Test
    void compactNumbersKeepOneDigitAndSpellTheMilliard() {
        assertThat(indonesian.compact(1_200)).isEqualTo("1,2\u00a0rb");
        assertThat(indonesian.compact(3_400_000)).isEqualTo("3,4\u00a0jt");
        assertThat(indonesian.compact(3_000_000_000L)).isEqualTo("3\u00a0miliar");
        assertThat(english.compact(1_200)).isEqualTo("1.2K");
    }
}
