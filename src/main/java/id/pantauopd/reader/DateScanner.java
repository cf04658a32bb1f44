package id.pantauopd.reader;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Walks once over a date of any order and takes every token into account: a token it cannot place makes the whole text
 * unreadable, so that no instant rests on a guess.
 */
final class DateScanner {
    private final DateCursor in;
    private final DateFields found = new DateFields();
    private final NumericDate numeric;
    private String lastWord = "";
    private boolean yearFirst;

    private DateScanner(String text) {
        this.in = new DateCursor(text);
        this.numeric = new NumericDate(in, found);
    }

    /** The fields, or null when anything in the text does not belong to a date. */
    static @Nullable DateFields scan(String text) {
        DateScanner scanner = new DateScanner(text);
        while (!scanner.in.atEnd()) {
            if (!scanner.token()) {
                return null;
            }
        }
        return scanner.found;
    }

    private boolean token() {
        char c = in.peek(0);
        if (DateCursor.isDigit(c)) {
            return number();
        }
        if (Character.isLetter(c)) {
            return word();
        }
        if ((c == '+' || c == '-' || c == '\u2212') && DateCursor.isDigit(in.peek(1))) {
            return offset(c != '+');
        }
        if (c == '(' && found.hasDate() && found.zoneGiven()) {
            return comment();
        }
        in.skip();
        return isSeparator(c);
    }

    private boolean isSeparator(char c) {
        if (c == ':') {
            // "Pukul: 10.00", and the log form 07/May/2025:10:00:00.
            return !found.hasClock() && (found.hasDate() || Character.isWhitespace(in.peek(0)));
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || ",.|-()\u2013\u2014\u2022\u00b7".indexOf(c) >= 0;
    }

    /** A comment by RFC 5322 after the zone says nothing more. */
    private boolean comment() {
        return in.skipPast(')');
    }

    private boolean number() {
        int start = in.position();
        int value = in.digits();
        int length = in.position() - start;
        String announced = lastWord;
        lastWord = "";
        char next = in.peek(0);
        boolean moreDigits = DateCursor.isDigit(in.peek(1));
        if (next == ':' && moreDigits && length <= 2) {
            return clock(value, ':');
        }
        boolean clockDue = DateWords.announcesClock(announced);
        if (next == '.' && moreDigits && length <= 2) {
            return (clockDue || found.hasDate()) ? clock(value, '.') : numeric.dayFirst(value, next);
        }
        if ((next == '-' || next == '/') && found.isEmpty() && (moreDigits || Character.isLetter(in.peek(1)))) {
            yearFirst = length == 4;
            return yearFirst ? numeric.yearFirst(value, next) : length <= 2 && numeric.dayFirst(value, next);
        }
        if (length == 8 || length == 6) {
            return compact(value, length, announced);
        }
        if (length <= 2) {
            return clockDue ? found.clock(value, 0, -1, 0) : found.shortNumber(value, length);
        }
        return length == 4 && (announced.equals("t") ? compact(value, length, announced) : found.year(value));
    }

    /** Digits without signs between: 20250507, T101500, T1015. */
    private boolean compact(int value, int length, String announced) {
        if (length == 8) {
            yearFirst = true;
            return found.date(value / 10_000, value / 100 % 100, value % 100);
        }
        if (!announced.equals("t") || !yearFirst) {
            return false;
        }
        return length == 6
                ? found.clock(value / 10_000, value / 100 % 100, value % 100, 0)
                : found.clock(value / 100, value % 100, -1, 0);
    }

    private boolean clock(int hour, char sign) {
        in.skip();
        int minute = in.twoDigits();
        int second = -1;
        int nano = 0;
        if (in.peek(0) == sign && DateCursor.isDigit(in.peek(1))) {
            in.skip();
            second = in.twoDigits();
            if (second < 0) {
                return false;
            }
            if (sign == ':' && (in.peek(0) == '.' || in.peek(0) == ',') && DateCursor.isDigit(in.peek(1))) {
                in.skip();
                nano = in.fraction();
            }
        }
        return minute >= 0 && found.clock(hour, minute, second, nano);
    }

    private boolean word() {
        int start = in.position();
        String word = in.letters();
        boolean first = start == 0;
        lastWord = word;
        if (in.peek(0) == '/' && Character.isLetter(in.peek(1))) {
            return region(start);
        }
        int month = DateWords.month(word);
        if (month > 0) {
            return found.month(month);
        }
        if (word.equals("am") || word.equals("pm")) {
            return found.half(word.equals("pm"));
        }
        ZoneId zone = found.hasClock() || yearFirst ? DateWords.zone(word) : null;
        if (zone != null) {
            return found.zone(zone);
        }
        // A first word with a comma is a weekday or a place in whatever language.
        return DateWords.isSilent(word)
                || DateWords.announcesClock(word)
                || (first && in.peek(0) == ',')
                || (word.equals("t") && yearFirst && DateCursor.isDigit(in.peek(0)));
    }

    private boolean region(int start) {
        while (Character.isLetter(in.peek(0)) || in.peek(0) == '/' || in.peek(0) == '_') {
            in.skip();
        }
        ZoneId zone = DateWords.region(in.since(start));
        return zone != null && found.zone(zone);
    }

    private boolean offset(boolean west) {
        boolean glued = DateCursor.isDigit(in.peek(-1));
        boolean afterClock = found.hasClock() && (yearFirst || !glued || !west || found.hasSeconds());
        // XML Schema dates: 2025-05-07+07:00. "07:30-09:00" outside ISO is a span of time, not a zone.
        if (!afterClock && (west || !yearFirst || !found.hasDate())) {
            return false;
        }
        in.skip();
        int start = in.position();
        int value = in.digits();
        int length = in.position() - start;
        int minutes = length == 4 ? value % 100 : 0;
        int hours = length == 4 ? value / 100 : value;
        if (length <= 2 && in.peek(0) == ':') {
            in.skip();
            minutes = in.twoDigits();
        }
        boolean real = (length <= 2 || length == 4) && minutes >= 0 && minutes < 60 && hours <= (west ? 12 : 14);
        int seconds = hours * 3600 + minutes * 60;
        return real && found.zone(ZoneOffset.ofTotalSeconds(west ? -seconds : seconds));
    }
}
