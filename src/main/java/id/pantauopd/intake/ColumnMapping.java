package id.pantauopd.intake;

import id.pantauopd.agency.RegistryColumns;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says which column of the registry each heading of a file means; no column is meant twice.
 *
 * @param columns one a heading; empty for a heading that is not taken
 */
public record ColumnMapping(List<String> columns) {

    public ColumnMapping {
        Set<String> seen = new HashSet<>();
        if (!columns.stream()
                .filter(column -> !column.isEmpty())
                .allMatch(column -> RegistryColumns.ALL.contains(column) && seen.add(column))) {
            throw new IllegalArgumentException("Not columns of the registry, each once: " + columns);
        }
    }

    static ColumnMapping guess(List<String> headings) {
        Set<String> taken = new HashSet<>();
        List<String> columns = new ArrayList<>();
        for (String heading : headings) {
            String column = HeadingWords.column(heading).orElse("");
            columns.add(taken.add(column) ? column : "");
        }
        return new ColumnMapping(columns);
    }

    /** A line of the file as the registry names its columns. */
    List<String> cells(List<String> source) {
        List<String> cells = new ArrayList<>(RegistryColumns.ALL.size());
        for (String column : RegistryColumns.ALL) {
            int at = columns.indexOf(column);
            cells.add(at < 0 || at >= source.size() ? "" : source.get(at));
        }
        return cells;
    }

    /** Names a set of headings, however they are written. */
    static byte[] keyOf(List<String> headings) {
        String text = String.join("\n", headings).toLowerCase(Locale.ROOT);
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
