package id.pantauopd.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/** Writes rows as CSV that a spreadsheet opens without computing anything. */
final class CsvFile implements AutoCloseable {
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'[=+@\\t\\r-].*", Pattern.DOTALL);

    private final CsvWriter csv;

    CsvFile(Writer out, List<String> headings) {
        csv = CsvWriter.builder().build(out);
        csv.writeRecord(headings);
    }

    void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvFile::guarded).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String guarded(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** Takes away what {@link #row} put before a cell. */
    static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
