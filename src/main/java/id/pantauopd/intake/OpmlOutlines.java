package id.pantauopd.intake;

import id.pantauopd.agency.RegistryColumns;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the outlines of a list and makes rows of them. A folder is the agency of what lies in it. */
final class OpmlOutlines extends DefaultHandler {
    private static final int COLUMNS = RegistryColumns.ALL.size();

    private final List<SourceTable.Line> lines = new ArrayList<>();
    private final Deque<Folder> folders = new ArrayDeque<>();
    private boolean opml;
    private boolean begun;
    private int number;

    /** Stops reading a list that is too long. */
    static final class TooMany extends SAXException {
        private static final long serialVersionUID = 1;
    }

    /** An open outline, with what it says of an agency. */
    private static final class Folder {
        private final String @Nullable [] cells;
        private boolean used;

        Folder(String @Nullable [] cells) {
            this.cells = cells;
        }
    }

    boolean isOpml() {
        return opml;
    }

    List<SourceTable.Line> lines() {
        return lines;
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) throws SAXException {
        if (!begun) {
            begun = true;
            opml = name.equalsIgnoreCase("opml");
        }
        if (!name.equalsIgnoreCase("outline")) {
            return;
        }
        number++;
        if (number > SourceTable.MOST_LINES * 2) {
            throw new TooMany();
        }
        String feed = any(attributes, "xmlUrl");
        String page = any(attributes, "htmlUrl");
        String link = any(attributes, "url");
        String[] cells = columns(attributes);
        if (feed.isBlank() && page.isBlank() && link.isBlank()) {
            if (folder(cells)) {
                put(cells, "agency_name", text(attributes));
            }
            folders.push(new Folder(cells));
            return;
        }
        inherit(cells);
        put(cells, "feed_url", feed);
        put(cells, "url", page.isBlank() ? link : page);
        add(cells);
        folders.push(new Folder(null));
    }

    @Override
    public void endElement(String space, String name, String prefixed) throws SAXException {
        if (name.equalsIgnoreCase("outline") && !folders.isEmpty()) {
            Folder folder = folders.pop();
            // A folder of ours without an account is an agency without one; another's is only a heading.
            if (folder.cells != null
                    && !folder.used
                    && !cell(folder.cells, "agency_code").isEmpty()) {
                add(folder.cells);
            }
        }
    }

    @Override
    public InputSource resolveEntity(@Nullable String id, @Nullable String address) throws SAXException {
        throw new SAXException("Nothing from outside is read");
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
        throw fault;
    }

    private void add(String[] cells) throws TooMany {
        if (lines.size() == SourceTable.MOST_LINES) {
            throw new TooMany();
        }
        folders.forEach(folder -> folder.used = true);
        lines.add(new SourceTable.Line(
                number, Arrays.stream(cells).map(SourceTable::cut).toList(), null));
    }

    /** The nearest folder that says something of an agency speaks for what lies in it. */
    private void inherit(String[] cells) {
        Stream.of(folders.toArray(Folder[]::new))
                .map(folder -> folder.cells)
                .filter(of -> of != null && !cell(of, "agency_name").isEmpty())
                .findFirst()
                .ifPresent(of -> {
                    for (int column = 0; column < COLUMNS; column++) {
                        if (cells[column].isEmpty()) {
                            cells[column] = of[column];
                        }
                    }
                });
    }

    private static boolean folder(String[] cells) {
        return cell(cells, "agency_name").isEmpty();
    }

    private static String[] columns(Attributes attributes) {
        String[] cells = new String[COLUMNS];
        for (int column = 0; column < COLUMNS; column++) {
            String value = attributes.getValue(OpmlTable.NAMESPACE, RegistryColumns.ALL.get(column));
            cells[column] = value == null ? "" : value;
        }
        return cells;
    }

    private static String text(Attributes attributes) {
        String text = any(attributes, "text");
        return text.isBlank() ? any(attributes, "title") : text;
    }

    /** Lists in the wild write the names of attributes in any case. */
    private static String any(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getURI(i).isEmpty() && attributes.getLocalName(i).equalsIgnoreCase(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    private static String cell(String[] cells, String column) {
        return cells[RegistryColumns.ALL.indexOf(column)];
    }

    private static void put(String[] cells, String column, String value) {
        cells[RegistryColumns.ALL.indexOf(column)] = value;
    }
}
