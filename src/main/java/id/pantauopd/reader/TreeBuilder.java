package id.pantauopd.reader;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Builds a tree from the events of whichever parser could read the text, within limits; used once. */
final class TreeBuilder {
    static final int MAX_DEPTH = 256;
    static final int MAX_ELEMENTS = 400_000;
    static final int MAX_ATTRIBUTES = 256;

    private final Node document = Node.element("#document", new String[0], null);
    private final Deque<Node> open = new ArrayDeque<>();
    private final Deque<Names> scopes = new ArrayDeque<>();
    private final StringBuilder pending = new StringBuilder();
    private final URI address;
    private int elements;

    /**
     * @param address of the document, against which a relative {@code xml:base} stands
     */
    TreeBuilder(URI address) {
        this.address = address;
        open.push(document);
        scopes.push(Names.outermost());
    }

    void open(String writtenName, String[] writtenAttributes) {
        flush();
        refuseBeyond(open.size(), MAX_DEPTH, "levels");
        refuseBeyond(++elements, MAX_ELEMENTS, "elements");
        refuseBeyond(writtenAttributes.length / 2, MAX_ATTRIBUTES, "attributes");
        Names scope = scopes.getFirst().inside(writtenAttributes);
        scopes.push(scope);
        String[] attributes = new String[writtenAttributes.length];
        for (int i = 0; i < attributes.length; i += 2) {
            attributes[i] = scope.attribute(writtenAttributes[i]);
            attributes[i + 1] = writtenAttributes[i + 1];
        }
        Node node = Node.element(scope.element(writtenName), attributes, base(attributes));
        open.getFirst().add(node);
        open.push(node);
    }

    void text(String text) {
        pending.append(text);
    }

    void text(char[] chars, int start, int length) {
        pending.append(chars, start, length);
    }

    void close() {
        flush();
        open.pop();
        scopes.pop();
    }

    /** The tree so far, under a node that is no element of the document. */
    Node document() {
        flush();
        return document;
    }

    private @Nullable URI base(String[] attributes) {
        URI outer = open.getFirst().base().orElse(null);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals("xml:base")) {
                URI against = outer == null ? address : outer;
                return CanonicalUrl.resolve(against, attributes[i + 1]).orElse(outer);
            }
        }
        return outer;
    }

    private void flush() {
        if (pending.isEmpty()) {
            return;
        }
        String text = pending.toString();
        open.getFirst().add(text.isBlank() ? Node.BLANK : Node.text(Charsets.lettersForControls(text)));
        pending.setLength(0);
    }

    private static void refuseBeyond(int count, int limit, String what) {
        if (count > limit) {
            throw BeyondLimits.of(what, limit);
        }
    }
}
