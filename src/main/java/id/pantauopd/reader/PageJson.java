package id.pantauopd.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * Searches the JSON that pages carry for their own scripts. It is found by what it holds, never by its path: paths change
 * with every release of such a page.
 */
final class PageJson {
    private static final int DEPTH = 60;

    private PageJson() {}

    /** The JSON of all scripts that a selector finds. */
    static List<JsonNode> in(Document page, String selector) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : page.select(selector)) {
            String text = script.data();
            int start = text.indexOf('{');
            if (start >= 0) {
                JsonTree.parse(text, start).ifPresent(found::add);
            }
        }
        return found;
    }

    /** All nodes that are as asked for, outermost first. */
    static List<JsonNode> all(List<JsonNode> roots, Predicate<JsonNode> wanted) {
        List<JsonNode> found = new ArrayList<>();
        roots.forEach(root -> search(root, wanted, found, 0));
        return found;
    }

    /** The first value of this name anywhere in a tree. */
    static Optional<JsonNode> first(JsonNode root, String name) {
        return all(List.of(root), node -> node.has(name)).stream()
                .map(node -> node.path(name))
                .findFirst();
    }

    private static void search(JsonNode node, Predicate<JsonNode> wanted, List<JsonNode> found, int depth) {
        if (depth > DEPTH) {
            return;
        }
        if (wanted.test(node)) {
            found.add(node);
        }
        node.forEach(child -> search(child, wanted, found, depth + 1));
    }
}
