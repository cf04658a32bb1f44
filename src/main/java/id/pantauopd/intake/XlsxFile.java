package id.pantauopd.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook with one sheet of rows and one of explanations. All cells are text: none is ever computed. */
final class XlsxFile implements AutoCloseable {
    private static final int COLUMN_WIDTH = 22;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    XlsxFile(OutputStream out, String sheetName, List<String> headings) {
        workbook = new Workbook(out, "PantauOPD", "1.0");
        sheet = workbook.newWorksheet(sheetName);
        sheet.freezePane(0, 1);
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, COLUMN_WIDTH);
        }
    }

    void row(List<String> cells) {
        line++;
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(line, column, cells.get(column));
            }
        }
    }

    /** A second sheet, which an import passes over. */
    void explain(String sheetName, List<List<String>> lines) {
        Worksheet words = workbook.newWorksheet(sheetName);
        for (int at = 0; at < lines.size(); at++) {
            for (int column = 0; column < lines.get(at).size(); column++) {
                words.value(at, column, lines.get(at).get(column));
            }
        }
        words.width(0, COLUMN_WIDTH);
        words.width(1, 4 * COLUMN_WIDTH);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
