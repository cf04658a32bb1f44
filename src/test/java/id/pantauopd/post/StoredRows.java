package id.pantauopd.post;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that the room has stored, to compare before and after. */
final class StoredRows {
    private static final List<String> TABLES = List.of(
            "capture",
            "post",
            "post_alias",
            "post_version",
            "figure_snapshot",
            "figure_latest",
            "audience_snapshot",
            "channel_day",
            "agency_week",
            "agency_last_post");

    private StoredRows() {}

    static Map<String, List<String>> all(JdbcClient jdbc) {
        return of(jdbc, TABLES);
    }

    static Map<String, List<String>> rollUps(JdbcClient jdbc) {
        return of(jdbc, List.of("channel_day", "agency_week", "agency_last_post"));
    }

    private static Map<String, List<String>> of(JdbcClient jdbc, List<String> tables) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : tables) {
            rows.put(
                    table,
                    jdbc
                            .sql("SELECT * FROM " + table)
                            .query((row, at) -> {
                                StringBuilder text = new StringBuilder();
                                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                    text.append(row.getString(i)).append('|');
                                }
                                return text.toString();
                            })
                            .list()
                            .stream()
                            .sorted()
                            .toList());
        }
        return rows;
    }
}
