package id.pantauopd.reader;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: byte order mark, then valid UTF-8 whatever is declared, then the declaration, then the header, then
 * a guess.
 */
final class TextDecoder {
    private static final Charset EBCDIC = Charset.forName("IBM037");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final char REPLACEMENT = '\uFFFD';

    private TextDecoder() {}

    /**
     * A decoded text.
     *
     * @param guessed whether the character set was neither shown by the bytes nor named anywhere
     */
    record Decoded(String text, boolean guessed) {}

    static Decoded decode(byte[] bytes, @Nullable String contentType) {
        Charset wide = wide(bytes);
        if (wide != null) {
            return new Decoded(withoutMarks(new String(bytes, wide)), false);
        }
        if (startsWith(bytes, 0x4C, 0x6F, 0xA7, 0x94)) {
            return new Decoded(
                    new String(bytes, Charsets.declared(bytes, EBCDIC).orElse(EBCDIC)), false);
        }
        String utf8 = new String(bytes, UTF_8);
        if (utf8.indexOf(REPLACEMENT) < 0 || isValidUtf8(bytes)) {
            return new Decoded(escapeCoded(bytes).orElse(withoutMarks(utf8)), false);
        }
        return narrow(bytes, contentType, utf8);
    }

    private static Decoded narrow(byte[] bytes, @Nullable String contentType, String utf8) {
        Optional<Charset> named = Charsets.declared(bytes)
                .filter(Charsets::isNarrow)
                .or(() -> Charsets.ofHeader(contentType).filter(Charsets::isNarrow));
        if (named.isPresent()) {
            return new Decoded(new String(bytes, named.get()), false);
        }
        return new Decoded(mostlyUtf8(utf8) ? withoutMarks(utf8) : new String(bytes, Charsets.WINDOWS_1252), true);
    }

    /** Two or four bytes a character, by mark or by the look of the first characters (XML 1.0, appendix F). */
    private static @Nullable Charset wide(byte[] b) {
        if (startsWith(b, 0xFF, 0xFE, 0, 0) || startsWith(b, '<', 0, 0, 0)) {
            return UTF_32LE;
        }
        if (startsWith(b, 0, 0, 0xFE, 0xFF) || startsWith(b, 0, 0, 0, '<')) {
            return UTF_32BE;
        }
        if (startsWith(b, 0xFF, 0xFE) || startsWith(b, '<', 0) || startsWith(b, '{', 0) || startsWith(b, '[', 0)) {
            return UTF_16LE;
        }
        if (startsWith(b, 0xFE, 0xFF) || startsWith(b, 0, '<') || startsWith(b, 0, '{') || startsWith(b, 0, '[')) {
            return UTF_16BE;
        }
        return null;
    }

    /** ISO-2022 writes everything in ASCII bytes, so that it looks like valid UTF-8: the one declaration that wins. */
    private static Optional<String> escapeCoded(byte[] bytes) {
        if (indexOfEscape(bytes) < 0) {
            return Optional.empty();
        }
        return Charsets.declared(bytes)
                .filter(charset -> charset.name().startsWith("ISO-2022"))
                .map(charset -> new String(bytes, charset));
    }

    private static int indexOfEscape(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0x1B) {
                return i;
            }
        }
        return -1;
    }

    /** Few faults among many good sequences: a cut character in real UTF-8 rather than another set. */
    private static boolean mostlyUtf8(String text) {
        int faults = 0;
        int good = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == REPLACEMENT) {
                faults++;
            } else if (c > 0x7F) {
                good++;
            }
        }
        return faults * 4 <= good || (faults == 1 && text.endsWith("\uFFFD"));
    }

    private static boolean isValidUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String withoutMarks(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\uFEFF') {
            start++;
        }
        return text.substring(start);
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
