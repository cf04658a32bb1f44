package id.pantauopd.reader;

import java.util.Locale;

/** Steps through a text by letters and digits; beyond its ends it sees NUL. */
final class DateCursor {
    private static final int MOST_DIGITS = 9;

    private final String text;
    private int at;

    DateCursor(String text) {
        this.text = text;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean atEnd() {
        return at >= text.length();
    }

    int position() {
        return at;
    }

    char peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    void skip() {
        at++;
    }

    boolean skipPast(char end) {
        int index = text.indexOf(end, at);
        at = index + 1;
        return index >= 0;
    }

    String since(int start) {
        return text.substring(start, at);
    }

    /** A word in lower case, without the signs inside it: {@code Jum'at} is {@code jumat}, {@code p.m.} is {@code pm}. */
    String letters() {
        StringBuilder word = new StringBuilder();
        for (; !atEnd(); at++) {
            char c = peek(0);
            if (Character.isLetter(c)) {
                word.append(c);
            } else if (".'`\u2019\u02bc".indexOf(c) < 0 || !Character.isLetter(peek(1))) {
                break;
            }
        }
        return word.toString().toLowerCase(Locale.ROOT);
    }

    /** The run of digits here as a number; a run of more than nine gives a number that is no part of any date. */
    int digits() {
        int value = 0;
        for (int read = 0; isDigit(peek(0)); at++, read++) {
            value = read < MOST_DIGITS ? value * 10 + (peek(0) - '0') : Integer.MAX_VALUE;
        }
        return value;
    }

    /** Exactly two digits as a number, or -1. */
    int twoDigits() {
        int start = at;
        int value = digits();
        return at - start == 2 ? value : -1;
    }

    /** Digits after the point as nanoseconds; those after the ninth are cut. */
    int fraction() {
        int nano = 0;
        int read = 0;
        for (; isDigit(peek(0)); at++, read++) {
            nano = read < MOST_DIGITS ? nano * 10 + (peek(0) - '0') : nano;
        }
        for (; read < MOST_DIGITS; read++) {
            nano *= 10;
        }
        return nano;
    }
}
