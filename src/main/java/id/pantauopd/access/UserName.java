package id.pantauopd.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brings account names to the one form they are stored and looked up in.
 *
 * <p>Compatibility forms fold together (full-width letters, capitals). What is left must be plain Latin letters, digits
 * and {@code . _ - @}: letters of other scripts that look the same, dotless i and invisible characters cannot make a
 * second account that reads like the first.
 */
final class UserName {
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,59}");

    private UserName() {}

    /** The stored form, or empty when the text cannot be a name. */
    static Optional<String> of(String text) {
        return Optional.of(fold(text)).filter(name -> PLAIN.matcher(name).matches());
    }

    /** The folded form of any text, for counting attempts however the name is spelled. */
    static String fold(String text) {
        String start = text.length() > 200 ? text.substring(0, 200) : text;
        return Normalizer.normalize(start, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
