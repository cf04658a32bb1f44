package id.pantauopd.reader;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives the markup that an element of a feed holds, however the format wraps it: escaped, inline, plain or Base64. */
final class Markup {
    private static final Set<String> PLAIN = Set.of("text", "plain", "text/plain");
    private static final Pattern LOOKS_LIKE_MARKUP =
            Pattern.compile("</[a-zA-Z]|<(?:p|br|img|hr)\\b|&(?:[a-z]{2,8}|#\\d{2,5});");

    private Markup() {}

    static String of(Node element) {
        if (element.hasElements()) {
            StringBuilder out = new StringBuilder();
            appendInside(element, out);
            return out.toString();
        }
        String text = element.text();
        String type = element.attribute("type", "").toLowerCase(Locale.ROOT);
        if (element.attribute("mode", "").equalsIgnoreCase("base64") || type.equals("application/octet-stream")) {
            return decoded(text);
        }
        return PLAIN.contains(type) ? ofPlain(text) : text;
    }

    /** Plain text as markup, unless it is markup after all: many feeds say {@code text} and write HTML. */
    static String ofPlain(String text) {
        return LOOKS_LIKE_MARKUP.matcher(text).find() ? text : escape(text);
    }

    private static void appendInside(Node element, StringBuilder out) {
        for (Node child : element.children()) {
            if (child.isText()) {
                out.append(escape(child.text()));
                continue;
            }
            String name = child.name().substring(child.name().indexOf(':') + 1);
            out.append('<').append(name);
            appendAttribute(child, "src", out);
            out.append('>');
            appendInside(child, out);
            out.append("</").append(name).append('>');
        }
    }

    private static void appendAttribute(Node element, String name, StringBuilder out) {
        String value = element.attribute(name);
        if (value != null) {
            out.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(escape(value).replace("\"", "&quot;"))
                    .append('"');
        }
    }

    private static String escape(String text) {
        return text.indexOf('&') < 0 && text.indexOf('<') < 0
                ? text
                : text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return base64;
        }
    }
}
