package id.pantauopd.reader;

/**
 * Turns markup and dirty text into plain text fit to store. What comes out is text, not HTML: it may hold {@code <} and
 * is escaped wherever it is shown. Reads at most 200,000 characters, in linear time.
 */
final class PlainText {
    private static final int MOST_READ = 200_000;

    private PlainText() {}

    /** One line: tags and controls out, blanks folded, NFC, cut by code points. */
    static String line(String markup, int maxCodePoints) {
        return cut(TextCleaner.clean(text(markup), false), maxCodePoints);
    }

    /** A body: like a line, with a line feed between blocks and without WordPress's "The post … appeared first on …". */
    static String body(String markup, int maxCodePoints) {
        return cut(withoutTrailer(TextCleaner.clean(text(markup), true)), maxCodePoints);
    }

    private static String text(String markup) {
        String read = markup.length() <= MOST_READ ? markup : markup.substring(0, MOST_READ);
        if (read.indexOf('<') < 0 && read.indexOf('&') < 0) {
            return read;
        }
        TagStripper once = TagStripper.strip(read);
        String text = Entities.decode(once.text());
        // Some systems (OpenSID) escape their HTML twice: its tags then appear only after decoding.
        if (!once.sawTags() && TagStripper.looksLikeHtml(text)) {
            text = Entities.decode(TagStripper.strip(text).text());
        }
        return Entities.remainIn(text) ? Entities.decode(text) : text;
    }

    private static String withoutTrailer(String text) {
        int lastLine = text.lastIndexOf('\n') + 1;
        int mark = text.lastIndexOf(" appeared first on ");
        int start = mark < lastLine ? -1 : text.lastIndexOf("The post ", mark);
        if (start < lastLine) {
            mark = text.indexOf(" pertama kali tampil pada ", lastLine);
            start = mark > 0 && text.startsWith("Artikel ", lastLine) ? lastLine : -1;
        }
        return start < 0 ? text : text.substring(0, start).strip();
    }

    private static String cut(String text, int maxCodePoints) {
        if (text.length() <= maxCodePoints || text.codePointCount(0, text.length()) <= maxCodePoints) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, maxCodePoints)).stripTrailing();
    }
}
