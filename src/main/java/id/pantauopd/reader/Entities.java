package id.pantauopd.reader;

import org.jsoup.parser.Parser;

/** Decodes character references, the broken ones of the field included. */
final class Entities {
    private static final int LONGEST = 33;
    private static final String LOW_CP1252 =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
                    + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    private Entities() {}

    static String decode(String text) {
        int mark = text.indexOf('&');
        if (mark < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (; mark >= 0; mark = text.indexOf('&', done)) {
            out.append(text, done, mark);
            done = one(text, mark, out);
        }
        return out.append(text, done, text.length()).toString();
    }

    /** Whether text that was decoded once still holds references that nobody types: it was escaped twice. */
    static boolean remainIn(String text) {
        for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
            int end = endOfName(text, i + 1);
            if (end < text.length() && text.charAt(end) == ';' && isTelling(text.substring(i + 1, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTelling(String name) {
        return switch (name) {
            case "amp", "lt", "gt", "quot" -> true;
            default ->
                name.length() > 1
                        && name.charAt(0) == '#'
                        && name.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
        };
    }

    /** Decodes the reference at {@code mark} or copies the sign; answers where to go on. */
    private static int one(String text, int mark, StringBuilder out) {
        int end = endOfName(text, mark + 1);
        String name = text.substring(mark + 1, end);
        boolean closed = end < text.length() && text.charAt(end) == ';';
        int after = closed ? end + 1 : end;
        if (name.startsWith("#")) {
            int point = number(name);
            if (point >= 0) {
                append(point, out);
                return after;
            }
        }
        String decoded = named(name, closed);
        if (decoded.isEmpty()) {
            out.append('&');
            return mark + 1;
        }
        out.append(decoded);
        return after;
    }

    private static String named(String name, boolean closed) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "nbsp" -> " ";
            case "apos" -> closed ? "'" : "";
            default -> closed && !name.isEmpty() && !name.startsWith("#") ? fromTable(name) : "";
        };
    }

    private static String fromTable(String name) {
        String reference = "&" + name + ";";
        String decoded = Parser.unescapeEntities(reference, false);
        return decoded.equals(reference) ? "" : decoded;
    }

    /** The code of a numeric reference, or -1; C1 codes mean windows-1252, as in every browser. */
    private static int number(String name) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        int point = 0;
        int start = hex ? 2 : 1;
        for (int i = start; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return -1;
            }
            point = Math.min(point * (hex ? 16 : 10) + digit, Character.MAX_CODE_POINT + 1);
        }
        return start == name.length() ? -1 : point;
    }

    private static void append(int point, StringBuilder out) {
        if (point >= 0x80 && point <= 0x9f) {
            out.append(LOW_CP1252.charAt(point - 0x80));
        } else if (point <= Character.MAX_CODE_POINT) {
            // Halves of a surrogate pair written as two references join here by themselves.
            out.appendCodePoint(point);
        }
    }

    private static int endOfName(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && isNamePart(text.charAt(end), end == start)) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c, boolean first) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (first && c == '#');
    }
}
