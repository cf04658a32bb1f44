package id.pantauopd.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the parts of a feed in a tree, wherever the writer put them: items beside, inside or without a channel.
 *
 * @param head the element that holds the feed's own title
 * @param items in document order
 */
record XmlFeed(Node root, Node head, List<Node> items) {

    /** Empty if nothing in the tree is a feed. */
    static Optional<XmlFeed> in(Node document) {
        List<Node> items = new ArrayList<>();
        collect(document, items);
        Node root = document.children().stream()
                .filter(child -> !child.isText())
                .findFirst()
                .orElse(document);
        Node head = head(document).orElse(root);
        boolean graph = root.is("rdf:rdf") || root.is("rdf");
        boolean feed = !items.isEmpty() || (graph ? head.is("channel") || isRssGraph(root) : isRoot(root));
        return feed ? Optional.of(new XmlFeed(root, head, items)) : Optional.empty();
    }

    /** A short name such as {@code rss-2.0}, {@code rss-1.0}, {@code atom-1.0}, {@code atom-0.3}, {@code cdf}. */
    String format() {
        return switch (root.name()) {
            case "rss" -> "rss-" + version("2.0");
            case "rdf:rdf", "rdf" -> declares("netscape.com") ? "rss-0.90" : "rss-1.0";
            case "feed", "entry" -> declares("purl.org/atom") || version("1.0").equals("0.3") ? "atom-0.3" : "atom-1.0";
            case "channel" -> head.child("link").isPresent() ? "rss-2.0" : "cdf";
            default -> "rss-2.0";
        };
    }

    /** What the document or the channel says of itself, without any item's. */
    Optional<Node> own(String name) {
        return head.child(name).or(() -> root.child(name));
    }

    private String version(String otherwise) {
        String version = root.attribute("version", "");
        return version.matches("0\\.(?:3|9[0-9]?)|1\\.0|2\\.[01][0-9.]{0,2}") ? version : otherwise;
    }

    private boolean declares(String namespace) {
        return declares(root, namespace);
    }

    /** RDF is used for much else; only a default namespace of RSS makes an empty graph an empty feed. */
    private static boolean isRssGraph(Node root) {
        return declares(root, "purl.org/rss/1.0") || declares(root, "netscape.com/rdf/simple");
    }

    private static boolean declares(Node root, String namespace) {
        String[] attributes = root.attributes();
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].startsWith("xmlns") && attributes[i + 1].contains(namespace)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRoot(Node root) {
        return root.is("rss") || root.is("feed") || root.is("channel");
    }

    private static Optional<Node> head(Node node) {
        for (Node child : node.children()) {
            if (child.is("channel") || child.is("feed")) {
                return Optional.of(child);
            }
            if (child.is("rss") || child.is("rdf:rdf") || child.is("rdf")) {
                return head(child);
            }
        }
        return Optional.empty();
    }

    /** Items inside of items are the mark of end tags that were forgotten: each is an item of its own. */
    private static void collect(Node node, List<Node> items) {
        for (Node child : node.children()) {
            if (child.is("item") || child.is("entry")) {
                items.add(child);
            }
            collect(child, items);
        }
    }
}
