package id.pantauopd.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the first sheet of an Excel workbook as text. Nothing is computed, no entity is resolved; a workbook that would
 * unfold beyond {@link ZipLimits} is refused before a word of it is read.
 */
final class XlsxTable {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private XlsxTable() {}

    static FileReading read(byte[] file) {
        try {
            Optional<FileReading.Refused> tooMuch = ZipLimits.check(file);
            if (tooMuch.isPresent()) {
                return tooMuch.get();
            }
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
                return table(workbook.getFirstSheet());
            }
        } catch (IOException | RuntimeException broken) {
            // The library says a broken workbook in exceptions of every kind, its parser's and the JDK's among them.
            return FileReading.refused("xlsx");
        }
    }

    private static FileReading table(Sheet sheet) throws IOException {
        List<String> headings = List.of();
        List<SourceTable.Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                Row row = all.next();
                if (headings.isEmpty()) {
                    headings = headings(row);
                    continue;
                }
                List<String> cells = cells(row, headings.size());
                if (cells.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (lines.size() == SourceTable.MOST_LINES) {
                    return FileReading.refused("lines", SourceTable.MOST_LINES);
                }
                lines.add(new SourceTable.Line(row.getRowNum(), cells, null));
            }
        }
        if (headings.size() < 2) {
            return FileReading.refused("columns", SourceTable.MOST_COLUMNS);
        }
        return lines.isEmpty()
                ? FileReading.refused("rows")
                : new FileReading.Read(new SourceTable(FileFormat.XLSX, headings, lines));
    }

    private static List<String> headings(Row row) {
        List<String> headings = cells(row, Math.min(row.getCellCount(), SourceTable.MOST_COLUMNS));
        int last = headings.size();
        while (last > 0 && headings.get(last - 1).isBlank()) {
            last--;
        }
        return headings.subList(0, last).stream().map(String::strip).toList();
    }

    private static List<String> cells(Row row, int columns) {
        List<String> cells = new ArrayList<>(columns);
        for (int column = 0; column < columns; column++) {
            cells.add(row.getOptionalCell(column).map(XlsxTable::text).orElse(""));
        }
        return List.copyOf(cells);
    }

    private static String text(Cell cell) {
        try {
            return SourceTable.cut(isDay(cell) ? day(cell) : cell.getText());
        } catch (ExcelReaderException | IllegalArgumentException strange) {
            String raw = cell.getRawValue();
            return raw == null ? "" : SourceTable.cut(raw);
        }
    }

    /** A day is a number with a format; "19.03" typed into a cell is a number too, and stays one. */
    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return cell.getType() == CellType.NUMBER
                && format != null
                && format.toLowerCase(Locale.ROOT).contains("y");
    }

    private static String day(Cell cell) {
        var time = cell.asDate();
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }
}
