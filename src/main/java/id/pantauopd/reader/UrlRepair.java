package id.pantauopd.reader;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Makes addresses legal that were written by hand, the way browsers do (WHATWG URL). */
final class UrlRepair {
    private static final String LEGAL = "-._~!$&'()*+,;=:@/";
    private static final String HEX = "0123456789ABCDEF";

    private UrlRepair() {}

    /** Without blanks around, and without line breaks, tabs, controls and invisible characters anywhere. */
    static String clean(String link) {
        StringBuilder clean = new StringBuilder(link.length());
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            boolean unseen = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            if (!unseen) {
                clean.append(c == '\u00a0' ? ' ' : c);
            }
        }
        return clean.toString().strip();
    }

    /** An absolute address from a link that may be relative; empty when it leads nowhere or has another scheme. */
    static String complete(URI base, String link) {
        String text = withSlashes(link);
        String scheme = scheme(text);
        if (scheme.equals("http") || scheme.equals("https")) {
            return scheme + "://" + withoutLeadingSlashes(text.substring(scheme.length() + 1));
        }
        String page = withoutFragment(text);
        if (!scheme.isEmpty() || page.isEmpty()) {
            return "";
        }
        if (page.startsWith("//") || page.toLowerCase(Locale.ROOT).startsWith("www.")) {
            return base.getScheme() + "://" + withoutLeadingSlashes(page);
        }
        String path = base.getRawPath() == null ? "" : base.getRawPath();
        String origin = base.getScheme() + "://" + base.getRawAuthority();
        return switch (page.charAt(0)) {
            case '/' -> origin + page;
            case '?' -> origin + (path.isEmpty() ? "/" : path) + page;
            default -> origin + "/" + path.substring(Math.min(path.length(), 1), path.lastIndexOf('/') + 1) + page;
        };
    }

    static String withoutFragment(String text) {
        int hash = text.indexOf('#');
        return hash < 0 ? text : text.substring(0, hash);
    }

    /** Where host and port end in an address without its scheme. */
    static int endOfAuthority(String rest) {
        int end = 0;
        while (end < rest.length() && rest.charAt(end) != '/' && rest.charAt(end) != '?') {
            end++;
        }
        return end;
    }

    /** Path and query with dot segments resolved and every illegal character percent-encoded as UTF-8. */
    static String legalTail(String tail) {
        int mark = tail.indexOf('?');
        String path = mark < 0 ? tail : tail.substring(0, mark);
        String query = mark < 0 ? "" : "?" + encoded(tail.substring(mark + 1), "?");
        return encoded(withoutDots(path), "") + query;
    }

    /** A name as one segment of a path. */
    static String legalSegment(String name) {
        return encoded(name, "");
    }

    /** The path after RFC 3986 section 5.2.4. */
    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path.isEmpty() ? "/" : path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("..")) {
                kept.pollLast();
            } else if (!segments[i].equals(".")) {
                kept.addLast(segments[i]);
                continue;
            }
            if (last) {
                kept.addLast("");
            }
        }
        return "/" + String.join("/", kept);
    }

    private static String encoded(String part, String alsoLegal) {
        StringBuilder out = new StringBuilder(part.length() + 16);
        for (int i = 0; i < part.length(); ) {
            int point = part.codePointAt(i);
            int length = Character.charCount(point);
            if (isLegal(point, alsoLegal) || (point == '%' && isEscape(part, i))) {
                out.append((char) point);
            } else {
                escape(part.substring(i, i + length), out);
            }
            i += length;
        }
        return out.toString();
    }

    private static boolean isLegal(int c, String alsoLegal) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || LEGAL.indexOf(c) >= 0
                || alsoLegal.indexOf(c) >= 0;
    }

    private static boolean isEscape(String part, int i) {
        return i + 2 < part.length()
                && Character.digit(part.charAt(i + 1), 16) >= 0
                && Character.digit(part.charAt(i + 2), 16) >= 0
                && part.charAt(i + 1) < 0x80
                && part.charAt(i + 2) < 0x80;
    }

    private static void escape(String character, StringBuilder out) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
        }
    }

    /** The scheme in lower case, or nothing when the text is relative. */
    private static String scheme(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return text.substring(0, i).toLowerCase(Locale.ROOT);
            }
            boolean inScheme = Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
            if (!inScheme) {
                return "";
            }
        }
        return "";
    }

    /** Backslashes before the query are meant as slashes. */
    private static String withSlashes(String text) {
        int mark = text.indexOf('?');
        return mark < 0 ? text.replace('\\', '/') : text.substring(0, mark).replace('\\', '/') + text.substring(mark);
    }

    private static String withoutLeadingSlashes(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '/') {
            start++;
        }
        return text.substring(start);
    }
}
