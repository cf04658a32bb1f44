package id.pantauopd.intake;

import id.pantauopd.agency.RegistryColumns;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes channels as an OPML list that any feed reader takes: a folder an agency, an outline a channel. Attributes of a name
 * space of our own carry what OPML has no word for, so that an import gives the same registry.
 */
final class OpmlFile {
    private static final String PREFIX = "opd";
    private static final List<String> OF_AGENCY = RegistryColumns.ALL.subList(0, 8);
    private static final List<String> OF_CHANNEL = List.of("platform", "handle", "official_since");

    private final XMLStreamWriter xml;
    private String agency = "";

    OpmlFile(OutputStream out, String title, String comment) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("opml");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace(PREFIX, OpmlTable.NAMESPACE);
        xml.writeStartElement("head");
        xml.writeStartElement("title");
        xml.writeCharacters(title);
        xml.writeEndElement();
        xml.writeEndElement();
        if (!comment.isEmpty()) {
            xml.writeComment(comment);
        }
        xml.writeStartElement("body");
    }

    /** Rows of one agency stand together. */
    void row(List<String> row) throws XMLStreamException {
        Cells cells = new Cells(row);
        if (!agency.equals(cells.get("agency_code"))) {
            endAgency();
            agency = cells.get("agency_code");
            xml.writeStartElement("outline");
            xml.writeAttribute("text", clean(cells.get("agency_name")));
            write(cells, OF_AGENCY);
        }
        if (!cells.isBlank("url")) {
            channel(cells);
        }
    }

    void end() throws XMLStreamException {
        endAgency();
        xml.writeEndDocument();
        xml.close();
    }

    private void channel(Cells cells) throws XMLStreamException {
        boolean feed = !cells.isBlank("feed_url");
        xml.writeEmptyElement("outline");
        xml.writeAttribute("type", feed ? "rss" : "link");
        xml.writeAttribute("text", clean(cells.get("agency_short_name") + " · " + cells.get("platform")));
        if (feed) {
            xml.writeAttribute("xmlUrl", clean(cells.get("feed_url")));
            xml.writeAttribute("htmlUrl", clean(cells.get("url")));
        } else {
            xml.writeAttribute("url", clean(cells.get("url")));
        }
        write(cells, OF_CHANNEL);
    }

    private void write(Cells cells, List<String> columns) throws XMLStreamException {
        for (String column : columns) {
            if (!cells.isBlank(column)) {
                xml.writeAttribute(PREFIX, OpmlTable.NAMESPACE, column, clean(cells.get(column)));
            }
        }
    }

    private void endAgency() throws XMLStreamException {
        if (!agency.isEmpty()) {
            xml.writeEndElement();
        }
    }

    /** Without the characters that XML cannot hold. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(sign -> sign == '\t' || sign >= 0x20)
                .filter(sign -> sign != 0xfffe && sign != 0xffff)
                .filter(sign -> sign < 0xd800 || sign > 0xdfff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
