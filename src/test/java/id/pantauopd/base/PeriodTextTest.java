package id.pantauopd.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "30h, 2026-10-25..2026-11-23",
        "1h, 2026-11-23..2026-11-23",
        "2026-11, 2026-11-01..2026-11-30",
        "2024-02, 2024-02-01..2024-02-29",
        "2026-T3, 2026-07-01..2026-09-30",
        "2026-W44..2026-W47, 2026-10-26..2026-11-22",
        "2026-W53, 2026-12-28..2027-01-03",
        "2026-11-01..2026-11-30, 2026-11-01..2026-11-30",
    })
    void readsEachForm(String text, String period) {
        assertThat(PeriodText.parse(text, TODAY)).map(Period::toString).contains(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "h",
                "0h",
                "2026-13",
                "2026-T5",
                "2025-W53",
                "2026-W00",
                "2026-11-31",
                "2026-11-30..2026-11-01",
                "1990-01..2026-01",
                "30h..",
                "..30h",
                "' OR 1=1",
                "99999999999999999999h"
            })
    void refusesWhatNamesNoPeriod(String text) {
        assertThat(PeriodText.parse(text, TODAY)).isEmpty();
    }

    @Test
    void wholeWeeksLeaveOutCutOnes() {
        Period november = PeriodText.parse("2026-11", TODAY).orElseThrow();
        assertThat(november.wholeWeeks())
                .containsExactly(
                        LocalDate.of(2026, 11, 2),
                        LocalDate.of(2026, 11, 9),
                        LocalDate.of(2026, 11, 16),
                        LocalDate.of(2026, 11, 23));
        assertThat(Period.lastDays(6, TODAY).wholeWeeks()).isEmpty();
    }

    @Test
    void previousPeriodHasTheSameLengthAndTouches() {
        Period period = Period.lastDays(28, TODAY);
        assertThat(period.previous().days()).isEqualTo(28);
        assertThat(period.previous().to().plusDays(1)).isEqualTo(period.from());
    }
}
