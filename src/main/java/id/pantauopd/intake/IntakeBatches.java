package id.pantauopd.intake;

import id.pantauopd.base.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Stores batches, and how a user mapped such headings last. */
@Component
class IntakeBatches {
    /** Who checks and is silent for so long has stopped. A single check takes less. */
    private static final Duration SILENT = Duration.ofMinutes(3);

    static final Duration KEPT = Duration.ofDays(30);
    private static final String SELECT = "SELECT id, owner, source, format, headings, mapping, agency_id, state,"
            + " created_at, saved_at, checking, check_beat FROM intake_batch";

    private final JdbcClient jdbc;
    private final Clock clock;

    IntakeBatches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(String owner, String source, SourceTable table, ColumnMapping mapping) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO intake_batch (owner, source, format, headings, mapping, state, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, 'MAPPING', ?)")
                .param(owner)
                .param(source)
                .param(table.format().name())
                .param(Json.write(table.headings()))
                .param(Json.write(mapping.columns()))
                .param(now())
                .update(key, "id");
        return Optional.ofNullable(key.getKeyAs(Number.class)).orElseThrow().longValue();
    }

    Optional<IntakeBatch> byId(long id) {
        return jdbc.sql(SELECT + " WHERE id = ?")
                .param(id)
                .query(IntakeBatches::batch)
                .optional();
    }

    /** Keeps everybody else from writing to a batch until the transaction ends. */
    Optional<IntakeBatch> locked(long id) {
        return jdbc.sql(SELECT + " WHERE id = ? FOR UPDATE")
                .param(id)
                .query(IntakeBatches::batch)
                .optional();
    }

    List<IntakeBatch> latest(int limit) {
        return jdbc.sql(SELECT + " ORDER BY id DESC LIMIT ?")
                .param(limit)
                .query(IntakeBatches::batch)
                .list();
    }

    void map(long id, ColumnMapping mapping, @Nullable Long agencyId) {
        jdbc.sql("UPDATE intake_batch SET mapping = ?, agency_id = ?, state = 'REVIEW' WHERE id = ?")
                .param(Json.write(mapping.columns()))
                .param(agencyId)
                .param(id)
                .update();
    }

    void saved(long id) {
        jdbc.sql("UPDATE intake_batch SET state = 'SAVED', saved_at = ? WHERE id = ?")
                .params(now(), id)
                .update();
    }

    void undone(long id) {
        jdbc.sql("UPDATE intake_batch SET state = 'UNDONE' WHERE id = ?")
                .param(id)
                .update();
    }

    void delete(long id) {
        jdbc.sql("DELETE FROM intake_batch WHERE id = ?").param(id).update();
    }

    /** Removes batches that nobody needs any more, with all that hangs on them. */
    int deleteOld() {
        return jdbc.sql("DELETE FROM intake_batch WHERE created_at < ?")
                .param(UtcTime.toColumn(clock.instant().minus(KEPT)))
                .update();
    }

    /** Says that the rows of a batch are to be checked; false when somebody is at it. */
    boolean startCheck(long id) {
        return jdbc.sql("UPDATE intake_batch SET checking = TRUE, check_beat = ?"
                                + " WHERE id = ? AND (NOT checking OR check_beat IS NULL OR check_beat < ?)")
                        .params(now(), id, UtcTime.toColumn(clock.instant().minus(SILENT)))
                        .update()
                == 1;
    }

    void endCheck(long id) {
        jdbc.sql("UPDATE intake_batch SET checking = FALSE WHERE id = ?")
                .param(id)
                .update();
    }

    /** Gives a sign of life; false when the checks are not wanted any more. */
    boolean beat(long id) {
        return jdbc.sql("UPDATE intake_batch SET check_beat = ? WHERE id = ? AND checking")
                        .params(now(), id)
                        .update()
                == 1;
    }

    boolean isChecking(IntakeBatch batch) {
        Instant beat = batch.checkBeat();
        return batch.checking() && beat != null && beat.isAfter(clock.instant().minus(SILENT));
    }

    Optional<ColumnMapping> remembered(String owner, List<String> headings) {
        return jdbc.sql("SELECT mapping FROM intake_mapping WHERE owner = ? AND headings = ?")
                .params(owner, ColumnMapping.keyOf(headings))
                .query((row, number) -> new ColumnMapping(Json.texts(row.getString(1))))
                .optional();
    }

    void remember(String owner, List<String> headings, ColumnMapping mapping) {
        jdbc.sql("INSERT INTO intake_mapping (owner, headings, mapping, used_at) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE mapping = VALUES(mapping), used_at = VALUES(used_at)")
                .params(owner, ColumnMapping.keyOf(headings), Json.write(mapping.columns()), now())
                .update();
    }

    private LocalDateTime now() {
        return UtcTime.toColumn(clock.instant());
    }

    private static IntakeBatch batch(ResultSet row, int number) throws SQLException {
        LocalDateTime saved = row.getObject("saved_at", LocalDateTime.class);
        LocalDateTime beat = row.getObject("check_beat", LocalDateTime.class);
        return new IntakeBatch(
                row.getLong("id"),
                row.getString("owner"),
                row.getString("source"),
                FileFormat.valueOf(row.getString("format")),
                Json.texts(row.getString("headings")),
                new ColumnMapping(Json.texts(row.getString("mapping"))),
                row.getObject("agency_id", Long.class),
                IntakeBatch.State.valueOf(row.getString("state")),
                UtcTime.fromColumn(row.getObject("created_at", LocalDateTime.class)),
                saved == null ? null : UtcTime.fromColumn(saved),
                row.getBoolean("checking"),
                beat == null ? null : UtcTime.fromColumn(beat));
    }
}
