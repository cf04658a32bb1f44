package id.pantauopd.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the period words of addresses and commands: {@code 30h} (days up to yesterday), {@code 2026-11}, {@code 2026-T3}
 * (quarter), {@code 2026-W44..2026-W47}, {@code 2026-11-01..2026-11-30}.
 */
public final class PeriodText {
    private static final Pattern DAYS = Pattern.compile("(\\d{1,3})h");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-T([1-4])");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final int LONGEST_DAYS = 3 * 366;

    private PeriodText() {}

    /**
     * The period a text names, or empty when it names none or a window over three years.
     *
     * @param today the current local day; relative periods end on the day before, the last whole one
     */
    public static Optional<Period> parse(String text, LocalDate today) {
        try {
            String word = text.strip();
            int dots = word.indexOf("..");
            Optional<Period> period = dots < 0
                    ? single(word, today)
                    : span(single(word.substring(0, dots), today), single(word.substring(dots + 2), today));
            return period.filter(found -> found.days() <= LONGEST_DAYS);
        } catch (DateTimeException | IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    private static Optional<Period> span(Optional<Period> first, Optional<Period> last) {
        return first.flatMap(start -> last.map(end -> new Period(start.from(), end.to())));
    }

    private static Optional<Period> single(String word, LocalDate today) {
        Matcher days = DAYS.matcher(word);
        if (days.matches()) {
            return Optional.of(Period.lastDays(number(days, 1), today.minusDays(1)));
        }
        Matcher month = MONTH.matcher(word);
        if (month.matches()) {
            return Optional.of(Period.month(YearMonth.of(number(month, 1), number(month, 2))));
        }
        Matcher quarter = QUARTER.matcher(word);
        if (quarter.matches()) {
            YearMonth start = YearMonth.of(number(quarter, 1), number(quarter, 2) * 3 - 2);
            return Optional.of(new Period(start.atDay(1), start.plusMonths(2).atEndOfMonth()));
        }
        Matcher week = WEEK.matcher(word);
        if (week.matches()) {
            return Optional.of(week(number(week, 1), number(week, 2)));
        }
        LocalDate day = LocalDate.parse(word);
        return Optional.of(new Period(day, day));
    }

    private static Period week(int year, int week) {
        LocalDate inFirstWeek = Year.of(year).atMonth(1).atDay(4);
        IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirstWeek).checkValidValue(week, null);
        LocalDate monday = Period.weekOf(inFirstWeek).plusWeeks(week - 1L);
        return new Period(monday, monday.plusDays(6));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
