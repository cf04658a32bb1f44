package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.reader.ReadPost.Precision;
import id.pantauopd.reader.ReadPost.Stamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {
    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final ZoneId MAKASSAR = ZoneId.of("Asia/Makassar");

    static Stream<List<String>> dates() {
        return Table.rows("dates.tsv");
    }

    @ParameterizedTest
    @MethodSource("dates")
    void everyFormIsReadExactlyOrNotAtAll(List<String> row) {
        Instant at = row.get(1).equals("null") ? null : Instant.parse(row.get(1));

        Stamp expected = new Stamp(at, row.get(0), Precision.valueOf(row.get(2)), Boolean.parseBoolean(row.get(3)));
        assertThat(DateParser.parse(row.get(0), MAKASSAR, NOW)).isEqualTo(expected);
    }

    @Test
    void absentDateIsNoStamp() {
        assertThat(DateParser.parse(null, MAKASSAR, NOW)).isEqualTo(Stamp.NONE);
        assertThat(DateParser.parse(" \n ", MAKASSAR, NOW)).isEqualTo(Stamp.NONE);
    }

    @Test
    void blanksAroundAndInsideDoNotMatter() {
        assertThat(DateParser.parse("\n\t Rabu,\u00a0 7  Mei\u200b 2025 \n", MAKASSAR, NOW)
                        .at())
                .isEqualTo(Instant.parse("2025-05-06T16:00:00Z"));
    }

    @Test
    void dateAheadOfTheCaptureIsToldFromAnUnreadableOne() {
        assertThat(DateParser.isAhead("2027-01-01", MAKASSAR, NOW)).isTrue();
        assertThat(DateParser.isAhead("2026-11-24T20:00:00Z", MAKASSAR, NOW)).isFalse();
        assertThat(DateParser.isAhead("besok", MAKASSAR, NOW)).isFalse();
        assertThat(DateParser.isAhead(null, MAKASSAR, NOW)).isFalse();
    }

    @Test
    void weekdayIsNeverChecked() {
        assertThat(DateParser.parse("Senin, 7 Mei 2025", MAKASSAR, NOW))
                .extracting(Stamp::at)
                .isEqualTo(DateParser.parse("Rabu, 7 Mei 2025", MAKASSAR, NOW).at());
    }

    @Test
    void machineLocaleAndZoneDoNotMatter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(DateParser.parse("KAMIS, 1 JUNI 2023 10:00", MAKASSAR, NOW)
                            .at())
                    .isEqualTo(Instant.parse("2023-06-01T02:00:00Z"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a", " ", ",", "(", "Wed, ", "2025-", "+0", "10:", "'a"})
    void longNearMatchIsUnreadable(String piece) {
        Stamp stamp = DateParser.parse("1 " + piece.repeat(50_000), MAKASSAR, NOW);

        assertThat(stamp.at()).isNull();
        assertThat(stamp.raw()).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void dateThatIsCutShortGivesNoOtherYear() {
        String whole = "Rabu, 7 Mei 2025 08.15.30 WIB";
        for (int end = 0; end <= whole.length(); end++) {
            Instant at =
                    DateParser.parse(whole.substring(0, end), MAKASSAR, NOW).at();
            assertThat(at == null || at.toString().startsWith("2025-05-0"))
                    .as(whole.substring(0, end))
                    .isTrue();
        }
    }
}
