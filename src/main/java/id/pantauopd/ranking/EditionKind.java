package id.pantauopd.ranking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** How long the window of an edition is; message key {@code edition.kind.<name>}. */
public enum EditionKind {
    MONTH(1, 4),
    QUARTER(3, 13);

    private final int months;
    private final int weeks;

    EditionKind(int months, int weeks) {
        this.months = months;
        this.weeks = weeks;
    }

    /** How many weeks its window has. */
    public int weeks() {
        return weeks;
    }

    int months() {
        return months;
    }

    /** The last month of the period that holds a day. */
    YearMonth lastMonth(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return this == MONTH ? month : YearMonth.of(month.getYear(), month.get(IsoFields.QUARTER_OF_YEAR) * months);
    }

    /** The word of the period that ends with a month: {@code 2026-10}, {@code 2026-T3}. */
    String word(YearMonth lastMonth) {
        return this == MONTH
                ? lastMonth.toString()
                : lastMonth.getYear() + "-T" + lastMonth.get(IsoFields.QUARTER_OF_YEAR);
    }

    public String key() {
        return "edition.kind." + name();
    }
}
