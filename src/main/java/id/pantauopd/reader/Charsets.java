package id.pantauopd.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the character set that a name in a feed or header means, as browsers understand it. */
final class Charsets {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What pages mean when they name a narrower set: <a href="https://encoding.spec.whatwg.org/#names-and-labels">labels</a>. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf8mb4", "UTF-8"),
            Map.entry("utf_8", "UTF-8"),
            Map.entry("unicode-1-1-utf-8", "UTF-8"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("macintosh", "x-MacRoman"));

    private static final Pattern DECLARED = Pattern.compile("encoding\\s{0,9}=\\s{0,9}[\"']([^\"']{1,40})");
    private static final Pattern HEADER = Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}[\"']?([^\"';,\\s]{1,40})");
    private static final int PROLOG = 512;

    private Charsets() {}

    static Optional<Charset> named(String name) {
        String clean = name.strip().replaceAll("[;\"'\\s]", "").toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(clean, clean)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** The set that the XML declaration names, read from bytes whose letters are ASCII. */
    static Optional<Charset> declared(byte[] bytes, Charset letters) {
        String prolog = new String(bytes, 0, Math.min(bytes.length, PROLOG), letters);
        int end = prolog.indexOf("?>");
        return named(DECLARED.matcher(end < 0 ? prolog : prolog.substring(0, end)));
    }

    static Optional<Charset> declared(byte[] bytes) {
        return declared(bytes, ISO_8859_1);
    }

    static Optional<Charset> ofHeader(@Nullable String contentType) {
        return contentType == null ? Optional.empty() : named(HEADER.matcher(contentType));
    }

    /** Whether a text of single bytes can be in this set: not UTF-8 (that was tried) and not a wide one. */
    static boolean isNarrow(Charset charset) {
        return !charset.equals(UTF_8)
                && !charset.name().startsWith("UTF-16")
                && !charset.name().startsWith("UTF-32");
    }

    /** Replaces the controls U+0080 to U+009F, which nobody means, by the letters that Windows has there. */
    static String lettersForControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isWindowsLetter(text.charAt(i))) {
                return text.codePoints()
                        .map(c -> isWindowsLetter(c) ? new String(new byte[] {(byte) c}, WINDOWS_1252).charAt(0) : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static boolean isWindowsLetter(int c) {
        return c >= 0x80 && c <= 0x9F && c != 0x85;
    }

    private static Optional<Charset> named(Matcher matcher) {
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }
}
