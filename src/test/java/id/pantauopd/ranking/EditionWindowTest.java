package id.pantauopd.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditionWindowTest {
    @Test
    void monthIsItsLastFourWeeks() {
        EditionWindow october = EditionWindow.endingIn(EditionKind.MONTH, YearMonth.of(2026, 10));
        assertThat(october.weeks()).isEqualTo(new Period(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 25)));
        assertThat(october.period()).isEqualTo("2026-10");
    }

    @Test
    void quarterIsItsLastThirteenWeeks() {
        EditionWindow third = EditionWindow.over(EditionKind.QUARTER, LocalDate.of(2026, 11, 24), 1)
                .getFirst();
        assertThat(third.period()).isEqualTo("2026-T3");
        assertThat(third.weeks()).isEqualTo(new Period(LocalDate.of(2026, 6, 29), LocalDate.of(2026, 9, 27)));
    }

    @Test
    void noWeekIsInTwoMonthlyEditionsInFortyYears() {
        Set<LocalDate> seen = new HashSet<>();
        for (YearMonth month = YearMonth.of(2020, 1); month.getYear() < 2060; month = month.plusMonths(1)) {
            Period weeks = EditionWindow.endingIn(EditionKind.MONTH, month).weeks();
            assertThat(weeks.from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(weeks.wholeWeeks()).hasSize(4).allMatch(seen::add);
            assertThat(YearMonth.from(weeks.to())).isEqualTo(month);
        }
    }

    @Test
    void windowIsOverOnTheDayAfterItsSunday() {
        assertThat(EditionWindow.over(EditionKind.MONTH, LocalDate.of(2026, 10, 25), 1))
                .extracting(EditionWindow::period)
                .containsExactly("2026-09");
        assertThat(EditionWindow.over(EditionKind.MONTH, LocalDate.of(2026, 10, 26), 2))
                .extracting(EditionWindow::period)
                .containsExactly("2026-09", "2026-10");
    }
}
