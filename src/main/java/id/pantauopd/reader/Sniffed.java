package id.pantauopd.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what a text is and where its root begins.
 *
 * @param start index of the root's first character
 * @param entities what a DOCTYPE before the root defines, as plain replacements; nothing else of a DOCTYPE is ever used
 */
record Sniffed(Shape shape, int start, Map<String, String> entities) {
    private static final Set<String> FEED_ROOTS = Set.of("rss", "rdf", "feed", "channel");
    private static final Set<String> ITEM_ROOTS = Set.of("item", "entry");
    private static final Set<String> SITEMAP_ROOTS = Set.of("urlset", "sitemapindex");
    private static final Set<String> PAGE_ROOTS = Set.of("html", "head", "body");

    /** Short, and without markup or further references: harmless whatever they stand for. */
    private static final Pattern ENTITY = Pattern.compile(
            "<!ENTITY\\s{1,9}([\\w.-]{1,40})\\s{1,9}(?:\"([^\"&<%]{0,64})\"|'([^'&<%]{0,64})')\\s{0,9}>");

    private static final Pattern JSON_START = Pattern.compile("\\[\\s{0,9}\\{|\\{\\s{0,9}\"");
    private static final int CALL_END = 2;

    static Sniffed of(String text) {
        int first = skipBlanks(text, 0);
        if (first == text.length()) {
            return at(Shape.BLANK, first);
        }
        char c = text.charAt(first);
        return c == '{' || c == '[' ? at(Shape.JSON, first) : tags(text);
    }

    /** Looks at each tag in turn, past declarations, comments and whatever a server printed before the document. */
    private static Sniffed tags(String text) {
        Map<String, String> entities = new HashMap<>();
        boolean firstTag = true;
        int lt = text.indexOf('<');
        while (lt >= 0) {
            int past = pastMarkup(text, lt, entities);
            if (past == lt) {
                Shape shape = shape(localName(text, lt + 1), firstTag);
                if (shape != Shape.OTHER) {
                    return new Sniffed(shape, lt, entities);
                }
                firstTag = false;
                past++;
            }
            lt = text.indexOf('<', past);
        }
        return otherwise(text);
    }

    private static Shape shape(String name, boolean firstTag) {
        if (FEED_ROOTS.contains(name) || (firstTag && ITEM_ROOTS.contains(name))) {
            return Shape.FEED;
        }
        if (SITEMAP_ROOTS.contains(name)) {
            return Shape.SITEMAP;
        }
        if (PAGE_ROOTS.contains(name)) {
            return Shape.HTML;
        }
        return name.equals("opml") ? Shape.OPML : Shape.OTHER;
    }

    /** A server's notices may stand before JSON as well; a callback's name and brackets may stand around it. */
    private static Sniffed otherwise(String text) {
        Matcher matcher = JSON_START.matcher(text);
        int end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
        boolean json = matcher.find()
                && matcher.start() < end
                && text.substring(end).strip().length() <= CALL_END;
        return json ? at(Shape.JSON, matcher.start()) : at(Shape.OTHER, 0);
    }

    /** The end of a declaration, comment, instruction or CDATA section that begins here, else the same index. */
    private static int pastMarkup(String text, int lt, Map<String, String> entities) {
        if (text.startsWith("<!--", lt)) {
            return past(text, "-->", lt + 4);
        }
        if (text.startsWith("<![CDATA[", lt)) {
            return past(text, "]]>", lt + 9);
        }
        if (text.startsWith("<?", lt)) {
            return past(text, "?>", lt + 2);
        }
        if (text.startsWith("<!", lt)) {
            return pastDoctype(text, lt, entities);
        }
        return lt;
    }

    private static int pastDoctype(String text, int lt, Map<String, String> entities) {
        int gt = text.indexOf('>', lt);
        if (gt < 0) {
            return text.length();
        }
        int subset = text.indexOf('[', lt, gt);
        if (subset < 0) {
            return gt + 1;
        }
        int end = text.indexOf(']', subset);
        String inside = text.substring(subset, end < 0 ? Math.min(text.length(), subset + 65_536) : end);
        Matcher matcher = ENTITY.matcher(inside);
        while (matcher.find() && entities.size() < 500) {
            entities.putIfAbsent(matcher.group(1), matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
        }
        return end < 0 ? gt + 1 : past(text, ">", end);
    }

    private static int past(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at + mark.length();
    }

    /** The name after its prefix, in lower case; empty where no name begins. */
    static String localName(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 64 && isNamePart(text.charAt(end))) {
            end++;
        }
        String name = text.substring(from, end);
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }

    private static Sniffed at(Shape shape, int start) {
        return new Sniffed(shape, start, Map.of());
    }
}
