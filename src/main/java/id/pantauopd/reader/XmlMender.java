package id.pantauopd.reader;

import java.util.Map;
import org.jsoup.nodes.Entities;

/** Repairs the references of ill-formed XML, outside of CDATA sections, before a tolerant parser sees them. */
final class XmlMender {
    private static final int MAX_REFERENCE = 40;

    private final String text;
    private final Map<String, String> entities;
    private final StringBuilder out;

    private XmlMender(String text, Map<String, String> entities) {
        this.text = text;
        this.entities = entities;
        this.out = new StringBuilder(text.length() + 64);
    }

    /** A bare ampersand is escaped, numbers that are no characters are mapped or dropped, own entities replaced. */
    static String mend(String text, Map<String, String> entities) {
        return text.indexOf('&') < 0 ? text : new XmlMender(text, entities).mend();
    }

    private String mend() {
        int copied = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '<' && text.startsWith("<![CDATA[", at)) {
                int end = text.indexOf("]]>", at);
                at = end < 0 ? text.length() : end;
            } else if (c == '&') {
                out.append(text, copied, at);
                at = reference(at);
                copied = at;
            } else {
                at++;
            }
        }
        return out.append(text, copied, text.length()).toString();
    }

    private int reference(int amp) {
        int semicolon = semicolonAfter(amp);
        if (semicolon < amp + 2) {
            out.append("&amp;");
            return amp + 1;
        }
        String name = text.substring(amp + 1, semicolon);
        if (name.charAt(0) == '#') {
            return number(amp, semicolon, name);
        }
        if (entities.containsKey(name)) {
            out.append(entities.get(name));
        } else if (Entities.isNamedEntity(name)) {
            out.append(text, amp, semicolon + 1);
        } else {
            out.append("&amp;");
            return amp + 1;
        }
        return semicolon + 1;
    }

    /** Looks no further than a reference can be long: a text full of ampersands must stay cheap. */
    private int semicolonAfter(int amp) {
        return text.indexOf(';', amp, Math.min(text.length(), amp + MAX_REFERENCE));
    }

    /**
     * Numbers that XML does not allow (controls, halves of a pair) are kept for {@link PlainText}, which reads them as browsers
     * do.
     */
    private int number(int amp, int semicolon, String name) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        int code = code(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        if (!isLegal(code)) {
            out.append("&amp;");
            return amp + 1;
        }
        out.append(text, amp, semicolon + 1);
        return semicolon + 1;
    }

    private static boolean isLegal(int code) {
        if (code < 0xA0) {
            return (code >= ' ' && code <= '~') || code == '\t' || code == '\n' || code == '\r';
        }
        return code <= Character.MAX_CODE_POINT && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
    }

    private static int code(String digits, int radix) {
        try {
            return Integer.parseInt(digits, radix);
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }
}
