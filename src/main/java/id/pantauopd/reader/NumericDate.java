package id.pantauopd.reader;

/** Reads dates whose parts are joined by one sign: {@code 13/05/2025}, {@code 07-May-2025}, {@code 2025-05-07}. */
final class NumericDate {
    private final DateCursor in;
    private final DateFields found;

    NumericDate(DateCursor in, DateFields found) {
        this.in = in;
        this.found = found;
    }

    /** Reads on after the day: month and year, two digits of which are enough. */
    boolean dayFirst(int day, char sign) {
        if (!found.isEmpty()) {
            return false;
        }
        in.skip();
        int month = monthPart();
        if (month < 1 || in.peek(0) != sign || !DateCursor.isDigit(in.peek(1))) {
            return false;
        }
        in.skip();
        int start = in.position();
        int year = in.digits();
        int length = in.position() - start;
        return (length == 2 || length == 4)
                && found.date(length == 2 ? DateFields.fullYear(year) : year, month, day)
                && day >= 1;
    }

    /** Reads on after the year: month and day, month, day of the year, or week. */
    boolean yearFirst(int year, char sign) {
        in.skip();
        if (year < 1) {
            return false;
        }
        if (in.peek(0) == 'W' && DateCursor.isDigit(in.peek(1))) {
            return week(year);
        }
        int start = in.position();
        int month = monthPart();
        int length = in.position() - start;
        boolean dayFollows = in.peek(0) == sign && DateCursor.isDigit(in.peek(1));
        if (length == 3 && DateCursor.isDigit(in.peek(-1)) && !dayFollows) {
            return found.ordinal(year, month);
        }
        if (!dayFollows) {
            return sign == '-' && found.year(year) && found.month(month);
        }
        in.skip();
        start = in.position();
        int day = in.digits();
        return in.position() - start <= 2 && day >= 1 && found.date(year, month, day);
    }

    private boolean week(int year) {
        in.skip();
        int week = in.twoDigits();
        if (week < 1 || in.peek(0) != '-' || !DateCursor.isDigit(in.peek(1))) {
            return false;
        }
        in.skip();
        return found.week(year, week, in.digits());
    }

    private int monthPart() {
        return Character.isLetter(in.peek(0)) ? DateWords.month(in.letters()) : in.digits();
    }
}
