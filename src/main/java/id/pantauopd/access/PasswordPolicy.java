package id.pantauopd.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Refuses passwords that a guesser tries first; any character is welcome, none is demanded.
 *
 * <p>Common passwords, words of this product's world and the account's own name count for nothing, and neither do digits
 * and punctuation around them: what is left must still be worth guessing. That refuses {@code dinaskominfo2026!} as well
 * as {@code passwordpassword}.
 */
@Component
class PasswordPolicy {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int FEWEST_DISTINCT = 5;
    private static final int FEWEST_LETTERS_LEFT = 4;

    private final List<String> words;

    PasswordPolicy() {
        try (InputStream file = Objects.requireNonNull(
                PasswordPolicy.class.getResourceAsStream("/access/common-passwords.txt"), "the list is in the jar")) {
            words = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of common passwords cannot be read", unreadable);
        }
    }

    /** The message key of what is wrong with a password for an account, or empty when it may be used. */
    Optional<String> objection(String password, String userName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("access.password.short");
        }
        if (length > LONGEST) {
            return Optional.of("access.password.long");
        }
        return isGuessable(password, userName) ? Optional.of("access.password.guessable") : Optional.empty();
    }

    private boolean isGuessable(String password, String userName) {
        if (password.codePoints().distinct().count() < FEWEST_DISTINCT) {
            return true;
        }
        String rest = plain(password).replace(plain(userName), "");
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest.codePoints().filter(Character::isLetter).distinct().count() < FEWEST_LETTERS_LEFT;
    }

    /** Lower case, with the usual digits-for-letters put back when they stand between letters. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.toLowerCase(Locale.ROOT));
        for (int at = 0; at < plain.length(); at++) {
            boolean insideWord = at > 0 && Character.isLetter(plain.charAt(at - 1));
            int disguise = "0134578@$".indexOf(plain.charAt(at));
            if (insideWord && disguise >= 0 && at + 1 < plain.length() && Character.isLetter(plain.charAt(at + 1))) {
                plain.setCharAt(at, "oieastbas".charAt(disguise));
            }
        }
        return plain.toString();
    }
}
