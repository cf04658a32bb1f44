package id.pantauopd.reader;

/** Frees a pasted text of what people do not see or do not mean: invisible characters, quotes, brackets, punctuation. */
final class PastedText {
    private static final String QUOTES = "\"'`\u2018\u2019\u201c\u201d\u00ab\u00bb";
    private static final String OPENING = "<([{";
    private static final String CLOSING = ">)]}";
    private static final String TRAILING = ",;.!:";

    private PastedText() {}

    static String clean(String pasted) {
        StringBuilder seen = new StringBuilder(pasted.length());
        for (int i = 0; i < pasted.length(); i++) {
            char c = pasted.charAt(i);
            if (Character.isISOControl(c) || Character.isSpaceChar(c)) {
                seen.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                seen.append(c);
            }
        }
        return unwrapped(seen.toString());
    }

    private static String unwrapped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBefore(text.charAt(start))) {
            start++;
        }
        while (end > start && isAfter(text, start, end)) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBefore(char c) {
        return c == ' ' || QUOTES.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0;
    }

    /** A closing bracket belongs to the text when it was opened there, as in {@code http://[::1]} or {@code /x_(y)}. */
    private static boolean isAfter(String text, int start, int end) {
        char c = text.charAt(end - 1);
        int bracket = CLOSING.indexOf(c);
        if (bracket >= 0) {
            return count(OPENING.charAt(bracket), text, start, end) < count(c, text, start, end);
        }
        return c == ' ' || QUOTES.indexOf(c) >= 0 || TRAILING.indexOf(c) >= 0;
    }

    private static long count(char sign, String text, int start, int end) {
        return text.chars().limit(end).skip(start).filter(c -> c == sign).count();
    }
}
