package id.pantauopd.reader;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds an element or a run of text of a document, with the names that {@link Names} gives. */
final class Node {
    /** All white space between elements; a document has more of it than of anything else. */
    static final Node BLANK = new Node("", new String[0], " ", null);

    private final String name;
    private final String[] attributes;
    private final String text;
    private final @Nullable URI base;
    private final List<Node> children;

    private Node(String name, String[] attributes, String text, @Nullable URI base) {
        this.name = name;
        this.attributes = attributes;
        this.text = text;
        this.base = base;
        this.children = name.isEmpty() ? List.of() : new ArrayList<>(4);
    }

    static Node text(String text) {
        return new Node("", new String[0], text, null);
    }

    /** An element with its attributes as name, value, name, value. */
    static Node element(String name, String[] attributes, @Nullable URI base) {
        return new Node(name, attributes, "", base);
    }

    void add(Node child) {
        children.add(child);
    }

    String name() {
        return name;
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    boolean isText() {
        return name.isEmpty();
    }

    List<Node> children() {
        return children;
    }

    /** The {@code xml:base} in force here. */
    Optional<URI> base() {
        return Optional.ofNullable(base);
    }

    @Nullable
    String attribute(String wanted) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(wanted)) {
                return attributes[i + 1];
            }
        }
        return null;
    }

    String attribute(String wanted, String otherwise) {
        String value = attribute(wanted);
        return value == null ? otherwise : value.strip();
    }

    String[] attributes() {
        return attributes.clone();
    }

    Optional<Node> child(String wanted) {
        for (Node child : children) {
            if (child.is(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The first of these children that holds text, stripped; names in order of trust. */
    Optional<String> firstText(String... wanted) {
        for (String one : wanted) {
            for (Node child : children) {
                if (child.is(one)) {
                    String found = child.text();
                    if (!found.isEmpty()) {
                        return Optional.of(found);
                    }
                }
            }
        }
        return Optional.empty();
    }

    boolean hasElements() {
        return children.stream().anyMatch(child -> !child.isText());
    }

    /** All text inside, stripped. */
    String text() {
        if (isText()) {
            return text;
        }
        if (children.size() == 1 && children.getFirst().isText()) {
            return children.getFirst().text.strip();
        }
        StringBuilder all = new StringBuilder();
        appendText(all);
        return all.toString().strip();
    }

    private void appendText(StringBuilder all) {
        all.append(text);
        children.forEach(child -> child.appendText(all));
    }
}
