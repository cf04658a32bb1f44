package id.pantauopd.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises advertising that third parties plant in sites of governments: gambling above all.
 *
 * <p>Words are weighed, so that a government's own text <em>about</em> gambling ("Diskominfo blokir situs judi") is not
 * thrown out: words of an authority weigh against.
 */
final class SpamRule {
    private static final double THRESHOLD = 3;
    /** Brands of gambling sites: letters, then digits that mean luck. */
    private static final Pattern BRAND = Pattern.compile("\\p{L}{3,14}(?:4d|77|88|99|138|168|303|365|388|777|888|999)");

    private final Map<String, Double> weights = new HashMap<>();

    private SpamRule(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" = ", 2);
            for (String word : parts[1].trim().split("\\s+")) {
                weights.put(word, Double.parseDouble(parts[0].trim()));
            }
        }
    }

    static SpamRule standard() {
        return new SpamRule(Lines.of("spam.txt"));
    }

    /** The words that give it away, or empty if the text is none. */
    Optional<List<Sign>> find(String visible) {
        String text = visible.toLowerCase(Locale.ROOT);
        Set<String> seen = new HashSet<>();
        List<Sign> signs = new ArrayList<>();
        double sum = 0;
        for (int start = 0; start < text.length(); start++) {
            int end = endOfWord(text, start);
            if (end == start) {
                continue;
            }
            String written = text.substring(start, end);
            String word = plain(written);
            double weight = weight(word);
            if (weight != 0 && seen.add(word)) {
                sum += weight;
                if (weight > 0) {
                    signs.add(new Sign(Sign.Kind.SPAM, "SPAM", written, weight));
                }
            }
            start = end;
        }
        return sum >= THRESHOLD
                ? Optional.of(signs.subList(0, Math.min(signs.size(), Classification.MOST_SIGNS)))
                : Optional.empty();
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private double weight(String word) {
        Double known = weights.get(word);
        if (known != null) {
            return known;
        }
        return isBrand(word) ? 1.5 : 0;
    }

    private static boolean isBrand(String word) {
        return word.length() > 4
                && (isDigit(word.charAt(word.length() - 1)) || word.charAt(word.length() - 2) == '4')
                && BRAND.matcher(word).matches();
    }

    /** Digits that stand for letters inside a word ("sl0t"), read as letters if that makes a known word. */
    private String plain(String word) {
        if (!hasDigit(word) || weights.containsKey(word)) {
            return word;
        }
        String letters = word.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's');
        return weights.containsKey(letters) ? letters : word;
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Only these stand for letters or end a brand; those of other scripts are plain by now. */
    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
