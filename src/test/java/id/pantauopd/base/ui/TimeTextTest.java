package id.pantauopd.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Period;
import id.pantauopd.base.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTextTest {
    private static final Instant AFTERNOON = Instant.parse("2026-11-24T07:05:00Z");
    private final TimeText indonesian = new TimeText(Words.INDONESIAN, Period.JAKARTA);
    private final TimeText english = new TimeText(Words.ENGLISH, Period.JAKARTA);

    @Test
    void timeIsWrittenWithPointsAndTheNameOfTheZone() {
        assertThat(indonesian.full(AFTERNOON)).isEqualTo("24 November 2026 pukul 14.05 WIB");
        assertThat(english.full(AFTERNOON)).isEqualTo("24 November 2026, 14:05 WIB");
    }

    @ParameterizedTest
    @CsvSource({"Asia/Jakarta,14.05 WIB", "Asia/Makassar,15.05 WITA", "Asia/Jayapura,16.05 WIT"})
    void everyZoneOfIndonesiaHasItsName(String zone, String time) {
        assertThat(new TimeText(Words.INDONESIAN, ZoneId.of(zone)).full(AFTERNOON))
                .isEqualTo("24 November 2026 pukul " + time);
    }

    @Test
    void daysAreNeverDigitsOnly() {
        LocalDate day = LocalDate.of(2026, 5, 3);
        assertThat(indonesian.date(day)).isEqualTo("3 Mei 2026");
        assertThat(indonesian.shortDate(day)).isEqualTo("3 Mei 2026");
        assertThat(indonesian.dayAndMonth(LocalDate.of(2026, 8, 17))).isEqualTo("17 Agu");
        assertThat(indonesian.dayInFull(day)).isEqualTo("Minggu, 3 Mei 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01,2026-11-30,1–30 November 2026",
        "2026-10-25,2026-11-23,25 Oktober – 23 November 2026",
        "2025-12-20,2026-01-18,20 Desember 2025 – 18 Januari 2026",
        "2026-11-24,2026-11-24,24 November 2026"
    })
    void spanSaysNothingTwice(LocalDate from, LocalDate to, String text) {
        assertThat(indonesian.span(new Period(from, to))).isEqualTo(text);
    }
}
