package id.pantauopd.agency;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts names into words that compare: lower case, without accents and punctuation. */
final class NameWords {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameWords() {}

    static List<String> of(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words, and a short name's words run together: "Satpol PP" is also typed "satpolpp". */
    static List<String> withJoined(String name) {
        List<String> words = of(name);
        if (words.size() < 2 || words.size() > 3) {
            return words;
        }
        List<String> all = new ArrayList<>(words);
        all.add(String.join("", words));
        return all;
    }

    /** A name as one comparable text. */
    static String key(String name) {
        return String.join(" ", of(name));
    }

    /** A name as part of a code or address: ASCII letters and digits with hyphens, never empty. */
    static String slug(String name) {
        String slug = String.join(
                "-",
                Stream.of(key(name).split("[^a-z0-9]+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
        return slug.isEmpty() ? "x" : slug;
    }
}
