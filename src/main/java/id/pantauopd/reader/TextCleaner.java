package id.pantauopd.reader;

import java.text.Normalizer;

/**
 * Makes text fit to store and show: NFC, blanks folded, without controls, direction overrides, lone surrogates and piles
 * of combining marks.
 */
final class TextCleaner {
    /** Below it no character changes under NFC. */
    private static final int FIRST_COMBINING = 0x300;

    private static final int MOST_MARKS = 4;

    private final String text;
    private final boolean keepLines;
    private final StringBuilder out;
    private char pending;
    private int marks;
    private boolean visible;
    private boolean plain = true;

    private TextCleaner(String text, boolean keepLines) {
        this.text = text;
        this.keepLines = keepLines;
        this.out = new StringBuilder(text.length());
    }

    /** The clean text; nothing when no character of it can be seen. */
    static String clean(String text, boolean keepLines) {
        TextCleaner cleaner = new TextCleaner(text, keepLines);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7f) {
                cleaner.append(c);
            } else {
                i += cleaner.other(c, i);
            }
        }
        return cleaner.result();
    }

    private String result() {
        if (!visible) {
            return "";
        }
        return plain ? out.toString() : Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** Takes any character but visible ASCII; answers how many more chars it used up. */
    private int other(char c, int index) {
        if (keepLines && (c == '\n' || c == TagStripper.BREAK)) {
            pending = '\n';
        } else if (isBlank(c)) {
            pending = pending == '\n' ? pending : ' ';
        } else if (Character.isHighSurrogate(c)) {
            return pair(index);
        } else if (isMark(c)) {
            mark(c);
        } else if (isInvisible(c)) {
            joiner(c);
        } else if (!isUnwanted(c)) {
            append(c);
        }
        return 0;
    }

    private int pair(int index) {
        int point = text.codePointAt(index);
        if (!Character.isSupplementaryCodePoint(point)) {
            return 0;
        }
        if ((point & 0xfffe) != 0xfffe) {
            append(text.charAt(index));
            out.append(text.charAt(index + 1));
        }
        return 1;
    }

    private void append(char c) {
        if (pending != 0 && !out.isEmpty()) {
            out.append(pending);
        }
        pending = 0;
        marks = 0;
        visible = true;
        plain &= c < FIRST_COMBINING;
        out.append(c);
    }

    /** A long run of marks makes normalising quadratic and the line unreadable. */
    private void mark(char c) {
        if (++marks <= MOST_MARKS && pending == 0 && !out.isEmpty()) {
            out.append(c);
            plain = false;
        }
    }

    /** Joiners stay where they join something; emoji and several scripts need them. */
    private void joiner(char c) {
        boolean joins = c == '\u200c' || c == '\u200d' || (c >= '\ufe00' && c <= '\ufe0f');
        if (joins && pending == 0 && !out.isEmpty() && out.charAt(out.length() - 1) != c) {
            out.append(c);
        }
    }

    private static boolean isBlank(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == '\u0085'
                || c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200a')
                || (c > '\u00a0' && Character.isSpaceChar(c));
    }

    private static boolean isMark(char c) {
        return c >= FIRST_COMBINING
                && !(c >= '\ufe00' && c <= '\ufe0f')
                && (Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.ENCLOSING_MARK);
    }

    /** Format characters (joiners, direction marks, soft hyphen, BOM), variation selectors and filler letters. */
    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT
                || (c >= '\ufe00' && c <= '\ufe0f')
                || c == '\u115f'
                || c == '\u1160'
                || c == '\u3164'
                || c == '\uffa0';
    }

    private static boolean isUnwanted(char c) {
        return Character.isISOControl(c)
                || Character.isSurrogate(c)
                || (c >= '\ufff0' && c != '\ufffd' && c != '\ufffc');
    }
}
