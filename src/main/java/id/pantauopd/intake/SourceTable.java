package id.pantauopd.intake;

import id.pantauopd.agency.RegistryFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds, before anything is understood of it.
 *
 * @param headings of its columns, as they stand there
 */
record SourceTable(FileFormat format, List<String> headings, List<Line> lines) {
    /** More rows than a national registry has channels are not for one screen. */
    static final int MOST_LINES = 20_000;

    static final int MOST_COLUMNS = 60;

    /** Above what any column of the registry may hold. */
    static final int LONGEST_CELL = 4_000;

    /**
     * A line of the file.
     *
     * @param number from 1
     * @param cells at most as many as there are headings
     * @param fault why it is no row, with the text of the line as its only cell; or null
     */
    record Line(int number, List<String> cells, @Nullable RegistryFault fault) {}

    static String cut(String cell) {
        return cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL);
    }
}
