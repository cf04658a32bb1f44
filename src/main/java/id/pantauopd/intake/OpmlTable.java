package id.pantauopd.intake;

import id.pantauopd.agency.RegistryColumns;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the outlines of an OPML list that name a feed, with or without a type, however deep their folders. The parser takes
 * no DOCTYPE, no entity of the file and nothing from outside.
 */
final class OpmlTable {
    /** Attributes in this name space carry the columns of the registry. */
    static final String NAMESPACE = "https://pantauopd.id/opml";

    // Entities cannot be defined without a DOCTYPE; these limits would only count the &amp; of honest, long lists.
    private static final List<String> UNLIMITED =
            List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

    private OpmlTable() {}

    static FileReading read(String text) {
        OpmlOutlines outlines = new OpmlOutlines();
        try {
            XMLReader reader = reader();
            reader.setContentHandler(outlines);
            reader.setErrorHandler(outlines);
            reader.setEntityResolver(outlines);
            reader.parse(new InputSource(new StringReader(text)));
        } catch (OpmlOutlines.TooMany tooMany) {
            return FileReading.refused("lines", SourceTable.MOST_LINES);
        } catch (SAXException notWellFormed) {
            return FileReading.refused(outlines.isOpml() ? "opml" : "xml");
        } catch (IOException fromMemory) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", fromMemory);
        }
        if (!outlines.isOpml()) {
            return FileReading.refused("xml");
        }
        return outlines.lines().isEmpty()
                ? FileReading.refused("outlines")
                : new FileReading.Read(
                        new SourceTable(FileFormat.OPML, List.copyOf(RegistryColumns.ALL), outlines.lines()));
    }

    private static XMLReader reader() throws SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        try {
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            for (String limit : UNLIMITED) {
                reader.setProperty(limit, "0");
            }
            return reader;
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("The parser of the JDK has all of these features", missing);
        }
    }
}
