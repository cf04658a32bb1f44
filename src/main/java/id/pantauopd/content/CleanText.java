package id.pantauopd.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a post what repeats under every post: contact footers, hashtags, mentions, addresses. */
final class CleanText {
    /** Longer texts are cut here first, so that no pattern below ever meets a long one. */
    private static final int MOST_CHARACTERS = 4_000;

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S++");
    private static final Pattern TAG_OR_MENTION = Pattern.compile("[#@][\\p{L}\\p{N}_.]++");
    /** The first line that begins like a footer ends the post; its own first line never does. */
    private static final Pattern FOOTER = Pattern.compile(
            "[^\\p{L}\\p{N}\\r\\n]{0,12}(?:(?:informasi lebih lanjut|info lebih lanjut|kontak kami|hubungi kami|"
                    + "ikuti kami|follow|media sosial|instagram|facebook|twitter|youtube|tiktok|website|situs web|"
                    + "email|e-mail|telepon|telp|call cent(?:er|re)|whatsapp|wa|alamat)\\b[^\\r\\n]{0,60}?[:@]|"
                    + "(?:ikuti|follow) (?:kami|akun|media sosial)\\b)",
            Pattern.CASE_INSENSITIVE);

    private CleanText() {}

    /** The text cut to what is read, ornamental letters made plain, without the invisible ones that hide a word. */
    static String visible(String raw) {
        return PlainLetters.of(raw.length() > MOST_CHARACTERS ? raw.substring(0, MOST_CHARACTERS) : raw);
    }

    /** Text of the post itself; signs that carry a meaning (percent, colon, question mark) become words. */
    static String of(String visible) {
        String clean = withoutFooter(visible);
        if (clean.contains("http") || clean.contains("www.")) {
            clean = ADDRESS.matcher(clean).replaceAll(" ");
        }
        if (clean.indexOf('#') >= 0 || clean.indexOf('@') >= 0) {
            clean = TAG_OR_MENTION.matcher(clean).replaceAll(" ");
        }
        return clean.replace("%", " persen ").replace(": ", " titikdua ").replace("?", " tandatanya ");
    }

    private static String withoutFooter(String text) {
        Matcher footer = FOOTER.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c == '\n' || c == '\r') && footer.region(at + 1, text.length()).lookingAt()) {
                return text.substring(0, at);
            }
        }
        return text;
    }
}
