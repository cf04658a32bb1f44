package id.pantauopd.reader;

/** Reads numeric character references as browsers do. */
final class CharacterReference {
    static final int NONE = -1;

    /** What authors mean by the numbers 128 to 159, which are controls in Unicode but letters in Windows. */
    private static final String WINDOWS = "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
            + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    private CharacterReference() {}

    /** The number of {@code #8220} or {@code #x201C}, or {@link #NONE}. */
    static int codePoint(String reference) {
        boolean hex = reference.length() > 2 && (reference.charAt(1) | 0x20) == 'x';
        String digits = reference.substring(hex ? 2 : 1);
        if (digits.isEmpty() || digits.length() > 8) {
            return NONE;
        }
        int code = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) > 0x7F ? -1 : Character.digit(digits.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return NONE;
            }
            code = Math.min(code * (hex ? 16 : 10) + digit, Character.MAX_CODE_POINT + 1);
        }
        return code;
    }

    /** Appends the character as markup; a number that is no character leaves a blank. */
    static void appendTo(StringBuilder out, int code) {
        if (code == '<' || code == '&' || code == '>' || code == '"' || code == '\'') {
            out.append("&#").append(code).append(';');
        } else {
            out.appendCodePoint(windows(code));
        }
    }

    static int windows(int code) {
        if (code >= 0x80 && code <= 0x9F) {
            return WINDOWS.charAt(code - 0x80);
        }
        boolean control = code < ' ' && code != '\t' && code != '\n' && code != '\r';
        boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        return control || surrogate || code > Character.MAX_CODE_POINT || (code & 0xFFFE) == 0xFFFE ? ' ' : code;
    }
}
