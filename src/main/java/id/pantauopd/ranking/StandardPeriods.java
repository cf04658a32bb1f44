package id.pantauopd.ranking;

import id.pantauopd.base.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists the windows that screens ask for most, so that their rankings are kept ready. */
final class StandardPeriods {
    private static final int WEEKS_OF_AN_EDITION = 4;

    private StandardPeriods() {}

    /**
     * The counted weeks of the last 30 and 90 days, the last four whole weeks, this month so far and the last one. Several
     * of these are often the same weeks.
     */
    static List<Period> on(LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        LocalDate lastSunday = Period.weekOf(today).minusDays(1);
        YearMonth month = YearMonth.from(today);
        return Stream.of(
                        Period.lastDays(30, yesterday),
                        Period.lastDays(90, yesterday),
                        Period.lastDays(7 * WEEKS_OF_AN_EDITION, lastSunday),
                        Period.month(month),
                        Period.month(month.minusMonths(1)))
                .map(period -> CountedWeeks.find(period, today))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
