package id.pantauopd.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Writes XML and the HTML inside it; everything that is text is escaped. */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Paragraphs of plain text as HTML. */
    static String paragraphs(List<String> text) {
        return text.stream()
                .map(paragraph -> "<p>" + escape(paragraph) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** A link to the site that a profile names; nothing where it names none. */
    static String link(String url) {
        return url.isEmpty() ? "" : "<a href=\"%1$s\" rel=\"me\">%1$s</a>".formatted(escape(url));
    }

    Markup declaration() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    /** @param attributes names and values by turns */
    Markup open(String name, String... attributes) {
        start(name, attributes);
        out.append(">\n");
        open.push(name);
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    Markup element(String name, String text, String... attributes) {
        start(name, attributes);
        out.append('>').append(escape(text)).append("</").append(name).append(">\n");
        return this;
    }

    Markup empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>\n");
        return this;
    }

    Markup cdata(String name, String content) {
        start(name);
        String safe = content.replace("]]>", "]]]]><![CDATA[>");
        out.append("><![CDATA[").append(safe).append("]]></").append(name).append(">\n");
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
    }
}
