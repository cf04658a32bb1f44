package id.pantauopd.reader;

import java.util.Locale;
import java.util.Set;

/**
 * Leaves the tags out of HTML, in one pass and without building a tree. Entities stay as they are, block elements
 * become {@link #BREAK}.
 */
final class TagStripper {
    private static final Set<String> DROPPED = Set.of("script", "style", "template", "iframe", "noscript", "textarea");
    private static final Set<String> BLOCKS =
            Set.of(("address article aside blockquote body br caption center dd details "
                            + "dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol "
                            + "option p pre section summary table tbody tfoot thead title tr ul")
                    .split(" "));
    private static final int LONGEST_NAME = 12;

    /** Stands where a block element parts the text. */
    static final char BREAK = '\u2029';

    private final String html;
    private final StringBuilder out;
    private int at;
    private int tags;
    private boolean quotesPair = true;

    private TagStripper(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length());
    }

    static TagStripper strip(String html) {
        TagStripper stripper = new TagStripper(html);
        stripper.run();
        return stripper;
    }

    /** Whether decoded text shows tags that can only be markup: a closing tag, a paragraph, a break or an image. */
    static boolean looksLikeHtml(String text) {
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            String name = nameAt(text, text.startsWith("/", i + 1) ? i + 2 : i + 1);
            boolean closes = text.startsWith("/", i + 1);
            if (BLOCKS.contains(name) || name.equals("img") || (closes && !name.isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** The text; the line feeds of markup are blanks, those of text without a tag are kept. */
    String text() {
        String text = out.toString();
        return sawTags() ? text.replace('\n', ' ') : text;
    }

    boolean sawTags() {
        return tags > 0;
    }

    private void run() {
        int next = html.indexOf('<');
        while (next >= 0) {
            copy(next);
            markup();
            next = html.indexOf('<', at);
        }
        copy(html.length());
    }

    /** Copies the text up to {@code end}. */
    private void copy(int end) {
        out.append(html, at, end);
        at = end;
    }

    private void markup() {
        if (html.startsWith("<!--", at)) {
            skipPast("-->", 4);
        } else if (html.startsWith("<![CDATA[", at)) {
            cdata();
        } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
            skipPast(">", 2);
        } else if (isTag()) {
            tag();
        } else {
            copy(at + 1);
        }
    }

    /** What a stray CDATA section holds is text. */
    private void cdata() {
        int start = at + "<![CDATA[".length();
        int end = html.indexOf("]]>", start);
        at = start;
        copy(end < 0 ? html.length() : end);
        at = end < 0 ? at : end + 3;
    }

    private boolean isTag() {
        int first = html.startsWith("/", at + 1) ? at + 2 : at + 1;
        return first < html.length() && isAsciiLetter(html.charAt(first));
    }

    private void tag() {
        boolean closes = html.charAt(at + 1) == '/';
        String name = nameAt(html, at + (closes ? 2 : 1));
        tags++;
        at = endOfTag();
        if (!closes && DROPPED.contains(name)) {
            skipElement(name);
        } else if (BLOCKS.contains(name)) {
            out.append(BREAK);
        } else if (name.equals("td") || name.equals("th")) {
            out.append(' ');
        }
    }

    /** The index after the tag at {@code at}; a {@code >} inside quotes does not end it, as long as quotes pair up. */
    private int endOfTag() {
        int plain = html.indexOf('>', at);
        if (plain < 0) {
            return html.length();
        }
        if (!quotesPair || !hasQuote(plain)) {
            return plain + 1;
        }
        char quote = 0;
        for (int i = at; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        // An unpaired quote would eat the rest of the text, and cost as much again at every further tag.
        quotesPair = false;
        return plain + 1;
    }

    private boolean hasQuote(int end) {
        for (int i = at; i < end; i++) {
            if (html.charAt(i) == '"' || html.charAt(i) == '\'') {
                return true;
            }
        }
        return false;
    }

    private void skipElement(String name) {
        int from = at;
        for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
            if (nameAt(html, i + 2).equals(name)) {
                at = i;
                return;
            }
        }
        at = html.length();
    }

    private void skipPast(String end, int after) {
        int index = html.indexOf(end, at + after);
        at = index < 0 ? html.length() : index + end.length();
    }

    private static String nameAt(String html, int start) {
        int end = start;
        while (end < html.length() && end - start < LONGEST_NAME && isNamePart(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNamePart(char c) {
        return isAsciiLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == ':';
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
