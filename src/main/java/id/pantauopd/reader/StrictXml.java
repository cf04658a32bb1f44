package id.pantauopd.reader;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Parses well-formed XML with the JDK's own SAX parser: no DOCTYPE, no entities from outside, no XInclude, no network.
 *
 * <p>Names are kept as written and resolved by {@link Names}, since half of the faults in feeds are undeclared prefixes.
 */
final class StrictXml {
    private static final String[] OFF = {
        "http://xml.org/sax/features/namespaces",
        "http://xml.org/sax/features/external-general-entities",
        "http://xml.org/sax/features/external-parameter-entities",
        "http://apache.org/xml/features/nonvalidating/load-external-dtd"
    };
    // Entities cannot be defined without a DOCTYPE; these limits would only count the &lt; of honest, long posts.
    private static final String[] UNLIMITED = {"jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit"};

    private static final Queue<XMLReader> IDLE =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    private StrictXml() {}

    /** The document, or empty if it is not well-formed. */
    static Optional<Node> parse(String text, URI address) {
        TreeBuilder tree = new TreeBuilder(address);
        try {
            XMLReader reader = IDLE.poll();
            reader = reader == null ? reader() : reader;
            Events events = new Events(tree);
            reader.setContentHandler(events);
            reader.setErrorHandler(events);
            reader.setEntityResolver(events);
            reader.parse(new InputSource(new StringReader(text)));
            // Making one costs more than reading a small feed; one that failed is not used again.
            IDLE.offer(reader);
            return Optional.of(tree.document());
        } catch (SAXException notWellFormed) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    private static XMLReader reader() throws SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        try {
            factory.setValidating(false);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            for (String feature : OFF) {
                factory.setFeature(feature, false);
            }
            XMLReader reader = factory.newSAXParser().getXMLReader();
            for (String limit : UNLIMITED) {
                reader.setProperty(limit, "0");
            }
            return reader;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's parser refuses to be hardened", e);
        }
    }

    /** Hands the parser's events to the tree. */
    private static final class Events extends DefaultHandler {
        private final TreeBuilder tree;

        Events(TreeBuilder tree) {
            this.tree = tree;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            String[] flat = new String[attributes.getLength() * 2];
            for (int i = 0; i < attributes.getLength(); i++) {
                flat[2 * i] = attributes.getQName(i);
                flat[2 * i + 1] = attributes.getValue(i);
            }
            tree.open(qName, flat);
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            tree.close();
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            tree.text(chars, start, length);
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }
    }
}
