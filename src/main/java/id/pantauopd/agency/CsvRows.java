package id.pantauopd.agency;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.pantauopd.agency.CsvLines.Line;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a CSV text, of which a broken one costs only its own line.
 *
 * <p>A quote that nobody closed would take the rest of the file with it. So lines are joined only until the quotes
 * match and only as far as {@link #MOST_LINES}; where they do not match, or where the joined row has a wrong number of
 * fields, the first line alone is bad and reading goes on with the second. Not for several threads.
 */
public final class CsvRows {
    static final int MOST_LINES = 20;

    private final CsvLines lines;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private final char separator;
    private final int columns;

    public CsvRows(CsvLines lines, char separator, int columns) {
        this.lines = lines;
        this.separator = separator;
        this.columns = columns;
    }

    /** What stands at a line. */
    public sealed interface Row {
        int line();
    }

    /** A row with as many fields as there are columns. */
    public record Fields(int line, List<String> values) implements Row {}

    /** A line that is no row, as it stands. */
    public record Broken(int line, RegistryFault fault, String text) implements Row {}

    /** The next row, blank lines left out; null at the end. */
    public @Nullable Row next() throws IOException {
        Line first = nextLine();
        while (first != null && first.text().isBlank()) {
            first = nextLine();
        }
        if (first == null) {
            return null;
        }
        if (first.cut()) {
            return new Broken(first.number(), RegistryFault.of("", "line.long"), first.text());
        }
        return quotesMatch(first.text()) ? row(first.number(), first.text()) : joined(first);
    }

    private Row joined(Line first) throws IOException {
        List<Line> more = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        while (more.size() < MOST_LINES) {
            Line line = nextLine();
            if (line == null || line.cut()) {
                push(line);
                break;
            }
            more.add(line);
            text.append('\n').append(line.text());
            if (quotesMatch(text) && row(first.number(), text.toString()) instanceof Fields fields) {
                return fields;
            }
        }
        more.reversed().forEach(ahead::addFirst);
        return new Broken(first.number(), RegistryFault.of("", "quote"), first.text());
    }

    private Row row(int line, String text) {
        List<CsvRecord> records = new ArrayList<>(1);
        try {
            CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text).forEach(records::add);
        } catch (CsvParseException misplaced) {
            return new Broken(line, RegistryFault.of("", "quote"), text);
        }
        List<String> values = records.size() == 1 ? records.getFirst().getFields() : List.of();
        return values.size() == columns
                ? new Fields(line, values)
                : new Broken(line, RegistryFault.of("", "columns", values.size(), columns), text);
    }

    private static boolean quotesMatch(CharSequence text) {
        return text.chars().filter(character -> character == '"').count() % 2 == 0;
    }

    private @Nullable Line nextLine() throws IOException {
        Line waiting = ahead.pollFirst();
        return waiting != null ? waiting : lines.next();
    }

    private void push(@Nullable Line line) {
        if (line != null) {
            ahead.addFirst(line);
        }
    }
}
