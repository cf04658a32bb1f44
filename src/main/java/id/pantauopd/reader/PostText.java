package id.pantauopd.reader;

import java.util.regex.Pattern;

/** Cleans titles and bodies of what feed writers add to them. */
final class PostText {
    static final int TITLE = 500;
    static final int BODY = 5_000;
    static final int AUTHOR = 200;

    private static final Pattern STILL_ESCAPED = Pattern.compile("&(?:amp|lt|gt|quot|nbsp|#\\d{1,7}|#x[0-9a-fA-F]{1,6});");

    /** WordPress ends an item so, in the site's language. */
    private static final Pattern ORIGIN =
            Pattern.compile("\\s?(?:The post|Artikel|Pos) .{1,300}? (?:appeared first on|pertama kali (?:tampil|muncul) (?:di|pada)) .{1,150}$");

    private static final Pattern GOES_ON = Pattern.compile(
            "(?:\\[(?:…|\\.\\.\\.)]|…|\\.\\.\\.|(?:Read more|Continue reading|Baca selengkapnya|Selengkapnya)\\s?[.…»→]{0,3})$",
            Pattern.CASE_INSENSITIVE);

    private PostText() {}

    /** A title or name on one line; escaped twice by the source, it is unescaped twice. */
    static String line(String markup, int maxCodePoints) {
        String line = PlainText.line(markup, maxCodePoints);
        return STILL_ESCAPED.matcher(line).find() ? PlainText.line(line, maxCodePoints) : line;
    }

    static String body(String markup) {
        String body = PlainText.body(markup, BODY);
        String tail = body.substring(Math.max(0, body.length() - 500));
        var origin = ORIGIN.matcher(tail);
        return origin.find() ? body.substring(0, body.length() - tail.length() + origin.start()).strip() : body;
    }

    /** Whether the source itself shortened this text. */
    static boolean goesOn(String body) {
        return GOES_ON.matcher(body.substring(Math.max(0, body.length() - 40))).find();
    }
}
