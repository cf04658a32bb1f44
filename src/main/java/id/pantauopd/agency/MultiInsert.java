package id.pantauopd.agency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gathers rows for a table and inserts them in one statement. Not for several threads. */
final class MultiInsert {
    private final String head;
    private final String places;
    private final int columns;
    private final List<@Nullable Object> values = new ArrayList<>();

    /** @param columns separated by commas */
    MultiInsert(String table, String columns) {
        this.columns = columns.split(",").length;
        this.head = "INSERT INTO " + table + " (" + columns + ") VALUES ";
        this.places = "(" + String.join(", ", Collections.nCopies(this.columns, "?")) + ")";
    }

    void add(@Nullable Object... row) {
        if (row.length != columns) {
            throw new IllegalArgumentException(row.length + " values for " + columns + " columns");
        }
        Collections.addAll(values, row);
    }

    void run(JdbcClient jdbc) {
        if (!values.isEmpty()) {
            jdbc.sql(head + String.join(", ", Collections.nCopies(values.size() / columns, places)))
                    .params(values)
                    .update();
        }
    }
}
