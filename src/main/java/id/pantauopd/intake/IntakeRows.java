package id.pantauopd.intake;

import id.pantauopd.base.MultiRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the rows of batches. */
@Component
class IntakeRows {
    private static final String COLUMNS =
            "line, source, cells, edited, accepted, state, field, reason, arguments," + " outcome, note, posts";
    private static final MultiRow WRITE = new MultiRow(
            "INSERT INTO intake_row (batch_id, line, source, cells, edited, accepted, state, field, reason, arguments)",
            10,
            "ON DUPLICATE KEY UPDATE cells = VALUES(cells), edited = VALUES(edited), accepted = VALUES(accepted),"
                    + " state = VALUES(state), field = VALUES(field), reason = VALUES(reason),"
                    + " arguments = VALUES(arguments)");

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    IntakeRows(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    /** Adds rows, or changes those that are there; what a check said of them stays. */
    void write(long batchId, Collection<StoredRow> rows) {
        List<@Nullable Object[]> values = new ArrayList<>(rows.size());
        for (StoredRow row : rows) {
            values.add(new @Nullable Object[] {
                batchId,
                row.line(),
                Json.write(row.source()),
                Json.write(row.cells()),
                row.edited(),
                row.accepted(),
                row.judgement().state().name(),
                row.judgement().field(),
                row.judgement().key(),
                Json.write(row.judgement().arguments())
            });
        }
        WRITE.write(template, values);
    }

    /** All rows of a batch that are not saved yet, by line. */
    List<StoredRow> open(long batchId) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM intake_row WHERE batch_id = ? AND state <> 'SAVED' ORDER BY line")
                .param(batchId)
                .query(IntakeRows::stored)
                .list();
    }

    Optional<StoredRow> open(long batchId, int line) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM intake_row WHERE batch_id = ? AND line = ? AND state <> 'SAVED'")
                .params(batchId, line)
                .query(IntakeRows::stored)
                .optional();
    }

    Optional<IntakeRow> shown(long batchId, int line) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM intake_row WHERE batch_id = ? AND line = ?")
                .params(batchId, line)
                .query(IntakeRows::shown)
                .optional();
    }

    List<StoredRow> ready(long batchId, int limit) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM intake_row WHERE batch_id = ? AND state = 'READY'"
                        + " ORDER BY line LIMIT ?")
                .params(batchId, limit)
                .query(IntakeRows::stored)
                .list();
    }

    List<IntakeRow> page(long batchId, Set<RowState> states, int offset, int limit) {
        return states.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT " + COLUMNS + " FROM intake_row WHERE batch_id = :batch AND state IN (:states)"
                                + " ORDER BY line LIMIT :limit OFFSET :offset")
                        .param("batch", batchId)
                        .param("states", names(states))
                        .param("limit", limit)
                        .param("offset", offset)
                        .query(IntakeRows::shown)
                        .list();
    }

    List<IntakeRow> first(long batchId, int limit) {
        return page(batchId, Set.of(RowState.values()), 0, limit);
    }

    Map<RowState, Integer> counts(long batchId) {
        Map<RowState, Integer> counts = new EnumMap<>(RowState.class);
        jdbc.sql("SELECT state, COUNT(*) FROM intake_row WHERE batch_id = ? GROUP BY state")
                .param(batchId)
                .query(row -> {
                    counts.put(RowState.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    void mark(long batchId, Collection<Integer> lines, RowState state) {
        if (!lines.isEmpty()) {
            jdbc.sql("UPDATE intake_row SET state = :state, field = '', reason = '', arguments = '[]'"
                            + " WHERE batch_id = :batch AND line IN (:lines)")
                    .param("state", state.name())
                    .param("batch", batchId)
                    .param("lines", lines)
                    .update();
        }
    }

    /** Rows that were saved wait for a judgement again. */
    void reopen(long batchId) {
        jdbc.sql("UPDATE intake_row SET state = 'READY' WHERE batch_id = ? AND state = 'SAVED'")
                .param(batchId)
                .update();
    }

    private static List<String> names(Set<RowState> states) {
        return states.stream().map(RowState::name).toList();
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(
                RowState.valueOf(row.getString("state")),
                row.getString("field"),
                row.getString("reason"),
                Json.values(row.getString("arguments")));
    }

    private static StoredRow stored(ResultSet row, int number) throws SQLException {
        return new StoredRow(
                row.getInt("line"),
                Json.texts(row.getString("source")),
                Json.texts(row.getString("cells")),
                row.getBoolean("edited"),
                row.getBoolean("accepted"),
                judgement(row),
                row.getString("outcome"));
    }

    private static IntakeRow shown(ResultSet row, int number) throws SQLException {
        Judgement why = judgement(row);
        return new IntakeRow(
                row.getInt("line"),
                Json.texts(row.getString("source")),
                Json.texts(row.getString("cells")),
                why.state(),
                why.field(),
                why.key(),
                why.arguments(),
                row.getBoolean("accepted"),
                row.getString("outcome"),
                row.getString("note"),
                row.getObject("posts", Integer.class));
    }
}
