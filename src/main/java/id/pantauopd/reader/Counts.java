package id.pantauopd.reader;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads counts as platforms print them. The caller must hand over the element that holds the count and nothing else: a
 * date would be read as a count.
 */
final class Counts {
    /** What the database takes at most. */
    private static final long GREATEST = 1_000_000_000_000L;

    private static final int LONGEST = 200;
    private static final String BLANKS = " \u00a0\u2009\u202f";
    private static final String SIGNS = ".,'\u2019" + BLANKS;

    private Counts() {}

    /**
     * A count and the bounds that its printed form allows.
     *
     * @param high {@code Long.MAX_VALUE} when the text says "at least"
     */
    record Count(long value, long low, long high) {}

    static Optional<Count> parse(String text) {
        int start = 0;
        while (start < text.length() && !isDigit(text, start)) {
            start++;
        }
        if (start == text.length() || text.length() > LONGEST || (start > 0 && spoils(text.charAt(start - 1)))) {
            return Optional.empty();
        }
        int end = endOfNumber(text, start);
        if (continues(text, end)) {
            return Optional.empty();
        }
        int word = end;
        while (word < text.length() && BLANKS.indexOf(text.charAt(word)) >= 0) {
            word++;
        }
        int wordEnd = word;
        while (wordEnd < text.length() && Character.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        int exponent = exponent(text.substring(word, wordEnd).toLowerCase(Locale.ROOT));
        int after = exponent > 0 ? wordEnd : end;
        boolean atLeast = after < text.length() && text.charAt(after) == '+';
        return counted(CountNumber.of(text.substring(start, end)), exponent, atLeast);
    }

    private static Optional<Count> counted(CountNumber number, int exponent, boolean atLeast) {
        int missing = exponent > 0 ? exponent - number.decimals() : 0;
        long digits = exponent > 0 ? number.scaled() : number.whole();
        long step = missing < 0 ? 0 : power(missing);
        if (digits < 0 || step == 0 || digits > GREATEST / step) {
            return Optional.empty();
        }
        long value = digits * step;
        if (atLeast) {
            return Optional.of(new Count(value, value, step == 1 ? Long.MAX_VALUE : value + step));
        }
        // How the platforms round is not documented: the true count may lie on either side.
        long spread = step == 1 ? 0 : step;
        return Optional.of(new Count(value, Math.max(0, value - spread), value + spread));
    }

    /** The powers of ten that a suffix stands for; 0 for any other word. */
    private static int exponent(String suffix) {
        return switch (suffix) {
            case "k", "rb", "ribu" -> 3;
            case "m", "jt", "juta" -> 6;
            case "b", "miliar", "milyar" -> 9;
            default -> 0;
        };
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length()) {
            if (isDigit(text, end) || (SIGNS.indexOf(text.charAt(end)) >= 0 && groupFollows(text, end))) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether digits follow a sign; a blank joins only groups of exactly three. */
    private static boolean groupFollows(String text, int sign) {
        boolean blank = BLANKS.indexOf(text.charAt(sign)) >= 0;
        boolean three = isDigit(text, sign + 2) && isDigit(text, sign + 3) && !isDigit(text, sign + 4);
        return isDigit(text, sign + 1) && (!blank || three);
    }

    /** Signs and letters before a number that make it something else than a count. */
    private static boolean spoils(char before) {
        return "-\u2212\u2013.,#".indexOf(before) >= 0 || Character.isLetterOrDigit(before);
    }

    /** Whether the number is part of a time, a date, a span, a percentage or a power such as {@code 1e400}. */
    private static boolean continues(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        char next = text.charAt(end);
        return next == '%'
                || Character.isDigit(next)
                || (":/-\u2013".indexOf(next) >= 0 && isDigit(text, end + 1))
                || ((next == 'e' || next == 'E') && powerFollows(text, end + 1));
    }

    private static boolean powerFollows(String text, int start) {
        boolean signed = start < text.length() && "+-".indexOf(text.charAt(start)) >= 0;
        return isDigit(text, signed ? start + 1 : start);
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    private static boolean isDigit(String text, int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
