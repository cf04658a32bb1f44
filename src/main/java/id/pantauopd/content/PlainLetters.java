package id.pantauopd.content;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Makes ornamental letters plain (Unicode NFKC, UAX #15) and takes out the invisible ones that hide a word.
 *
 * <p>Most text is plain already, and telling so costs a twentieth of normalising it.
 */
final class PlainLetters {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    /** Letters of the basic plane that stay what they are, whatever stands beside them. */
    private static final BitSet PLAIN = plain();

    private PlainLetters() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!PLAIN.get(text.charAt(i))) {
                return INVISIBLE
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("");
            }
        }
        return text;
    }

    private static BitSet plain() {
        BitSet plain = new BitSet(Character.MAX_VALUE);
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            plain.set(c, c < 0x80 || staysAlone(c));
        }
        return plain;
    }

    private static boolean staysAlone(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            // Vowels and finals of Hangul join the letter before them.
            default -> (c < 0x1160 || c > 0x11FF) && Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFKC);
        };
    }
}
