package id.pantauopd.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SimhashTest {
    private static final String TEXT = Answers.LONG_TEXT;

    @Test
    void sameWordsGiveTheSameBits() {
        String dressed = "  " + TEXT.toUpperCase(Locale.ROOT).replace(" ", ",  ") + " https://t.co/Ab?x=1 ";
        assertThat(Simhash.of("Judul", dressed)).isEqualTo(Simhash.of("judul", TEXT));
    }

    @Test
    void otherTextIsFar() {
        String other = "Rapat paripurna DPRD membahas rancangan anggaran perubahan bersama bupati dan seluruh kepala"
                + " dinas di gedung daerah pada pagi hari yang cerah sekali";
        assertThat(Simhash.distance(Simhash.of("", TEXT), Simhash.of("", other)))
                .isGreaterThan(10);
    }

    @Test
    void oneWordMoreInALongTextIsNear() {
        String longer = (TEXT + " ").repeat(12);
        assertThat(Simhash.distance(Simhash.of("", longer), Simhash.of("", longer + "selengkapnya")))
                .isLessThanOrEqualTo(3);
    }

    @Test
    void shortTextHasNone() {
        assertThat(Simhash.of("Selamat pagi", "")).isEqualTo(Simhash.TOO_SHORT);
        assertThat(Simhash.of("", "https://contoh.id/satu/dua")).isEqualTo(Simhash.TOO_SHORT);
    }

    @Test
    void veryLongTextIsBounded() {
        assertThat(Simhash.of("", "kata ".repeat(100_000))).isNotZero();
    }
}
