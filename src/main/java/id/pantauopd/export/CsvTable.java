package id.pantauopd.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as CSV (RFC 4180): comma, point, UTF-8, a header, an empty cell for unknown. Streams: holds one row at a
 * time.
 */
final class CsvTable {
    /** A spreadsheet takes a text cell that begins so for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n|%＝";

    private CsvTable() {}

    static <R> void write(Writer out, List<Column<R>> columns, Stream<R> rows) {
        try (CsvWriter csv = CsvWriter.builder().bufferSize(0).build(new KeepOpen(out))) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            rows.forEach(row -> csv.writeRecord(columns.stream()
                    .map(column -> cell(column.value().apply(row)))
                    .toList()));
        } catch (IOException broken) {
            throw new UncheckedIOException("The download was cut off", broken);
        }
    }

    /** A number or date as it is; a text so that no spreadsheet runs it. */
    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return value instanceof String && startsLikeAFormula(text) ? "'" + text : text;
    }

    private static boolean startsLikeAFormula(String text) {
        String start = text.replaceFirst("^[\\s\\uFEFF]+", "");
        return !text.isEmpty()
                && (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                        || (!start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0));
    }

    /** The caller owns the writer; closing the CSV only flushes it. */
    private static final class KeepOpen extends FilterWriter {
        KeepOpen(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
