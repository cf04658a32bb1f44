package id.pantauopd.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.pantauopd.agency.CsvLines;
import id.pantauopd.agency.CsvRows;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a CSV text of any columns, separated by commas, semicolons or tabs. */
final class CsvTable {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvTable() {}

    static FileReading read(String text) {
        try {
            CsvLines lines = new CsvLines(new StringReader(text));
            CsvLines.Line first = lines.next();
            while (first != null && first.text().isBlank()) {
                first = lines.next();
            }
            if (first == null) {
                return FileReading.refused("empty");
            }
            char separator = separator(first.text());
            List<String> headings = headings(first.text(), separator);
            if (headings.size() < 2 || headings.size() > SourceTable.MOST_COLUMNS) {
                return FileReading.refused("columns", SourceTable.MOST_COLUMNS);
            }
            return rows(headings, new CsvRows(lines, separator, headings.size()));
        } catch (IOException fromMemory) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", fromMemory);
        }
    }

    private static FileReading rows(List<String> headings, CsvRows rows) throws IOException {
        List<SourceTable.Line> lines = new ArrayList<>();
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            if (lines.size() == SourceTable.MOST_LINES) {
                return FileReading.refused("lines", SourceTable.MOST_LINES);
            }
            lines.add(
                    switch (row) {
                        case CsvRows.Fields fields ->
                            new SourceTable.Line(
                                    fields.line(),
                                    fields.values().stream()
                                            .map(SourceTable::cut)
                                            .toList(),
                                    null);
                        case CsvRows.Broken broken ->
                            new SourceTable.Line(
                                    broken.line(), List.of(SourceTable.cut(broken.text())), broken.fault());
                    });
        }
        return lines.isEmpty()
                ? FileReading.refused("rows")
                : new FileReading.Read(new SourceTable(FileFormat.CSV, headings, lines));
    }

    private static char separator(String header) {
        char best = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            if (count(header, separator) > count(header, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(character -> character == sign).count();
    }

    private static List<String> headings(String header, char separator) {
        List<String> headings = new ArrayList<>();
        try {
            CsvReader.builder()
                    .fieldSeparator(separator)
                    .ofCsvRecord(header)
                    .forEach(row -> row.getFields().forEach(heading -> headings.add(heading.strip())));
        } catch (CsvParseException misplacedQuote) {
            return List.of();
        }
        return headings;
    }
}
