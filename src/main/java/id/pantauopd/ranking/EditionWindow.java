package id.pantauopd.ranking;

import id.pantauopd.base.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * The weeks of an edition: the last four that end in a month, the last thirteen that end in a quarter. So all editions of a
 * kind are of one length and no two of them share a week.
 *
 * @param period its word in addresses: {@code 2026-10}, {@code 2026-T3}
 */
record EditionWindow(EditionKind kind, String period, Period weeks) {

    static EditionWindow endingIn(EditionKind kind, YearMonth lastMonth) {
        LocalDate sunday = lastMonth.atEndOfMonth().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return new EditionWindow(kind, kind.word(lastMonth), Period.lastDays(7 * kind.weeks(), sunday));
    }

    /** The newest windows that were over on a day, oldest first. */
    static List<EditionWindow> over(EditionKind kind, LocalDate today, int count) {
        return Stream.iterate(kind.lastMonth(today), month -> month.minusMonths(kind.months()))
                .map(month -> endingIn(kind, month))
                .filter(window -> window.weeks().to().isBefore(today))
                .limit(count)
                .toList()
                .reversed();
    }
}
