package id.pantauopd.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores what checks of rows say. */
@Component
class IntakeCheckRows {
    private static final String CHECKABLE = " batch_id = ? AND state IN ('READY', 'CHECK') ";
    private static final int LONGEST_NOTE = 300;

    private final JdbcClient jdbc;

    IntakeCheckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row to be checked. */
    record Due(int line, Cells cells) {}

    /**
     * How far the checks of a batch have come.
     *
     * @param done rows that have an outcome
     * @param all rows that can be checked
     */
    record Progress(int done, int all) {}

    /** Rows above a line that have no outcome yet. */
    List<Due> due(long batchId, int afterLine, int limit) {
        return jdbc.sql("SELECT line, cells FROM intake_row WHERE" + CHECKABLE
                        + "AND outcome IS NULL AND line > ? ORDER BY line LIMIT ?")
                .params(batchId, afterLine, limit)
                .query((row, number) -> new Due(row.getInt(1), new Cells(Json.texts(row.getString(2)))))
                .list();
    }

    /** Outcomes that are no good are asked for anew. */
    void forgetFailed(long batchId) {
        jdbc.sql("UPDATE intake_row SET outcome = NULL, note = NULL, posts = NULL WHERE" + CHECKABLE
                        + "AND outcome IS NOT NULL AND outcome NOT IN ('OK', 'EMPTY_VERIFIED', 'NOT_CONFIGURED',"
                        + " 'FEED_FOUND', 'NO_CHANNEL')")
                .param(batchId)
                .update();
    }

    void forget(long batchId, int line) {
        jdbc.sql("UPDATE intake_row SET outcome = NULL, note = NULL, posts = NULL WHERE batch_id = ? AND line = ?")
                .params(batchId, line)
                .update();
    }

    void keep(long batchId, int line, String outcome, @Nullable String note, @Nullable Integer posts) {
        jdbc.sql("UPDATE intake_row SET outcome = ?, note = ?, posts = ? WHERE batch_id = ? AND line = ?")
                .param(outcome)
                .param(note == null || note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE))
                .param(posts)
                .param(batchId)
                .param(line)
                .update();
    }

    /** A row that was ready is to be looked at; the next judgement says the same. */
    void doubt(long batchId, int line, String key) {
        jdbc.sql("UPDATE intake_row SET state = 'CHECK', field = 'feed_url', reason = ?, arguments = '[]'"
                        + " WHERE batch_id = ? AND line = ? AND state = 'READY' AND NOT accepted")
                .params(key, batchId, line)
                .update();
    }

    void keepFeed(long batchId, int line, List<String> cells) {
        jdbc.sql("UPDATE intake_row SET cells = ?, edited = TRUE WHERE batch_id = ? AND line = ?")
                .params(Json.write(cells), batchId, line)
                .update();
    }

    Progress progress(long batchId) {
        return jdbc.sql("SELECT COUNT(outcome), COUNT(*) FROM intake_row WHERE" + CHECKABLE)
                .param(batchId)
                .query((row, number) -> new Progress(row.getInt(1), row.getInt(2)))
                .single();
    }
}
