package id.pantauopd.reader;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Parses ill-formed XML with jsoup: unclosed and stray tags, bare ampersands, control characters, cut ends. */
final class MendedXml {
    /** jsoup's own tree weighs several times the text. */
    private static final int MAX_CHARACTERS = 12_000_000;

    private MendedXml() {}

    static Node parse(String text, Map<String, String> entities, URI address) {
        if (text.length() > MAX_CHARACTERS) {
            throw BeyondLimits.of("characters of ill-formed XML", MAX_CHARACTERS);
        }
        Parser parser = Parser.xmlParser().setMaxDepth(TreeBuilder.MAX_DEPTH);
        Document document = parser.parseInput(XmlMender.mend(text, entities), "");
        TreeBuilder tree = new TreeBuilder(address);
        document.traverse(new Copy(tree));
        return tree.document();
    }

    /** Hands jsoup's tree to ours; without recursion, since jsoup's traversal has none. */
    private record Copy(TreeBuilder tree) implements NodeVisitor {
        @Override
        public void head(org.jsoup.nodes.Node node, int depth) {
            switch (node) {
                case Document document -> {}
                case Element element -> tree.open(element.tagName(), attributes(element));
                case TextNode text -> tree.text(text.getWholeText());
                default -> {}
            }
        }

        @Override
        public void tail(org.jsoup.nodes.Node node, int depth) {
            if (node instanceof Element && !(node instanceof Document)) {
                tree.close();
            }
        }

        private static String[] attributes(Element element) {
            String[] flat = new String[element.attributesSize() * 2];
            int i = 0;
            for (Attribute attribute : element.attributes()) {
                if (i + 1 < flat.length) {
                    flat[i++] = attribute.getKey();
                    flat[i++] = attribute.getValue();
                }
            }
            return i == flat.length ? flat : Arrays.copyOf(flat, i);
        }
    }
}
