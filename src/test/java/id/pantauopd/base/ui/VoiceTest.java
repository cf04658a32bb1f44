package id.pantauopd.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Period;
import id.pantauopd.base.Words;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceTest {
    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z"); // noon in Jakarta
    private final Voice indonesian = new Voice(new Words(), Words.INDONESIAN, Period.JAKARTA, NOW);
    private final Voice english = new Voice(new Words(), Words.ENGLISH, Period.JAKARTA, NOW);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T04:59:40Z,baru saja",
        "2026-11-24T04:55:00Z,5 menit lalu",
        "2026-11-24T01:00:00Z,4 jam lalu",
        "2026-11-23T16:59:00Z,kemarin",
        "2026-11-22T10:00:00Z,2 hari lalu",
        "2026-09-10T10:00:00Z,2 bulan lalu",
        "2024-01-01T10:00:00Z,2 tahun lalu",
        "2026-11-24T06:00:00Z,baru saja"
    })
    void pastIsSaidByCalendarDaysOfTheZone(Instant then, String words) {
        assertThat(indonesian.ago(then)).isEqualTo(words);
    }

    @Test
    void midnightOfTheZoneMakesYesterday() {
        Instant beforeMidnight = Instant.parse("2026-11-23T16:59:59Z");
        Instant afterMidnight = Instant.parse("2026-11-23T17:00:00Z");
        assertThat(indonesian.ago(beforeMidnight)).isEqualTo("kemarin");
        assertThat(indonesian.ago(afterMidnight)).isEqualTo("12 jam lalu");
    }

    @Test
    void futureIsSaidAsAWait() {
        assertThat(indonesian.until(NOW.plusSeconds(12 * 60))).isEqualTo("dalam 12 menit");
        assertThat(indonesian.until(NOW.plusSeconds(3 * 3600))).isEqualTo("dalam 3 jam");
        assertThat(indonesian.until(NOW.plusSeconds(5))).isEqualTo("sebentar lagi");
    }

    @Test
    void englishKnowsOneFromMany() {
        assertThat(english.ago(NOW.minusSeconds(60))).isEqualTo("1 minute ago");
        assertThat(english.ago(NOW.minusSeconds(120))).isEqualTo("2 minutes ago");
        assertThat(english.until(NOW.plusSeconds(3600))).isEqualTo("in 1 hour");
    }
}
