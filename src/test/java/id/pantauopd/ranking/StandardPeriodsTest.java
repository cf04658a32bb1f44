package id.pantauopd.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandardPeriodsTest {

    @Test
    void periodsOfTheSameWeeksAreListedOnce() {
        assertThat(StandardPeriods.on(LocalDate.of(2026, 11, 24)))
                .extracting(Period::toString)
                .containsExactly(
                        "2026-10-26..2026-11-22", // 30 days, and the last four weeks
                        "2026-08-31..2026-11-22",
                        "2026-11-02..2026-11-22",
                        "2026-10-05..2026-10-25");
    }

    @Test
    void monthThatHasNoWholeWeekYetIsLeftOut() {
        assertThat(StandardPeriods.on(LocalDate.of(2027, 1, 4)))
                .allSatisfy(weeks -> assertThat(weeks.to()).isBefore("2027-01-04"));
    }
}
