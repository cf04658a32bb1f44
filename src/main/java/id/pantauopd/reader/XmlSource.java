package id.pantauopd.reader;

import java.util.Map;

/**
 * Cuts a document from its root's start tag to its root's end tag; what stands around it is dropped, a DOCTYPE too.
 *
 * @param truncated whether the root's end tag is missing
 */
record XmlSource(String text, boolean truncated, Map<String, String> entities) {

    static XmlSource of(String text, Sniffed sniffed) {
        int start = sniffed.start();
        int gt = text.indexOf('>', start);
        if (gt > start && text.charAt(gt - 1) == '/') {
            return new XmlSource(text.substring(start, gt + 1), false, sniffed.entities());
        }
        int end = endOfRoot(text, start);
        String cut = text.substring(start, end < 0 ? text.length() : end);
        return new XmlSource(cut, end < 0, sniffed.entities());
    }

    boolean sameAs(String whole) {
        return text.length() == whole.length();
    }

    /**
     * The document without a last item that the cut went through: half an item would be a post that never was. Kept if it is
     * the only one and its identity and title are whole.
     */
    XmlSource withoutCutItem() {
        int open = truncated ? lastItemTag(text.length(), false) : -1;
        if (open < 0 || lastItemTag(text.length(), true) > open) {
            return this;
        }
        String item = text.substring(open);
        boolean whole = item.contains("</guid>") || item.contains("</id>");
        boolean titled = item.contains("<title") == item.contains("</title");
        boolean only = lastItemTag(open, true) < 0;
        return only && whole && titled ? this : new XmlSource(text.substring(0, open), true, entities);
    }

    /** The last start or end tag of an item before an index, whatever its prefix and case, or -1. */
    private int lastItemTag(int before, boolean end) {
        int lt = text.lastIndexOf('<', before - 1);
        while (lt >= 0) {
            boolean isEnd = text.startsWith("/", lt + 1);
            String name = isEnd == end ? Sniffed.localName(text, lt + (end ? 2 : 1)) : "";
            if (name.equals("item") || name.equals("entry")) {
                return lt;
            }
            lt = text.lastIndexOf('<', lt - 1);
        }
        return -1;
    }

    /** After the last end tag with the root's name; one that lacks only its bracket counts. */
    private static int endOfRoot(String text, int start) {
        int nameEnd = start + 1;
        while (nameEnd < text.length() && " \t\r\n/>".indexOf(text.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        String tag = "</" + text.substring(start + 1, nameEnd);
        int at = lastTag(text, tag);
        if (at <= start) {
            return -1;
        }
        int gt = text.indexOf('>', at);
        return gt < 0 ? text.length() : gt + 1;
    }

    /** The last place of a tag whose name ends where the given text does. */
    private static int lastTag(String text, String tag) {
        int at = text.lastIndexOf(tag);
        while (at >= 0) {
            int after = at + tag.length();
            if (after >= text.length() || " \t\r\n/>".indexOf(text.charAt(after)) >= 0) {
                return at;
            }
            at = text.lastIndexOf(tag, at - 1);
        }
        return -1;
    }
}
