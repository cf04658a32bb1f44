package id.pantauopd.demo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sets words as headlines, sentences and parts of an address. */
final class IndonesianText {
    private static final Set<String> SMALL = Set.of(
            "dan",
            "atau",
            "di",
            "ke",
            "dari",
            "untuk",
            "bagi",
            "yang",
            "pada",
            "dengan",
            "dalam",
            "oleh",
            "per",
            "soal",
            "atas",
            "hingga",
            "sampai",
            "sebagai",
            "tentang",
            "terhadap");
    private static final Pattern SENTENCE_START = Pattern.compile("(^|[.!?]”?\\s+)(“?)(\\p{Ll})");
    private static final Pattern NOT_IN_ADDRESS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_SLUG = 70;

    private IndonesianText() {}

    /** Each word large except the small ones: {@code Cakupan Imunisasi dan Gizi}. */
    static String headline(String text) {
        return Arrays.stream(text.split(" "))
                .map(word -> SMALL.contains(word) ? word : capital(word))
                .collect(Collectors.joining(" "));
    }

    static String sentences(String text) {
        return SENTENCE_START
                .matcher(text)
                .replaceAll(start ->
                        start.group(1) + start.group(2) + start.group(3).toUpperCase(Locale.ROOT));
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String slug(String title) {
        String words = NOT_IN_ADDRESS
                .matcher(title.toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        if (words.length() <= LONGEST_SLUG) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST_SLUG);
        return words.substring(0, end < 0 ? LONGEST_SLUG : end);
    }
}
