package id.pantauopd.crawl;

import static id.pantauopd.base.UtcTime.fromColumn;
import static id.pantauopd.base.UtcTime.fromNullableColumn;
import static id.pantauopd.base.UtcTime.toColumn;
import static id.pantauopd.base.UtcTime.toNullableColumn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps where each backfill is. */
@Component
class BackfillRows {
    private static final String PROGRESS = "SELECT channel_id, state, until_day, pages, posts_new, oldest_at, estimate,"
            + " why, updated_at FROM backfill WHERE channel_id = :channel";

    private final JdbcClient jdbc;
    private final Clock clock;

    BackfillRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A running one and its place. */
    record Place(
            long channelId,
            @Nullable LocalDate until,
            @Nullable String cursor,
            @Nullable String page,
            @Nullable Instant oldest,
            int beyond,
            int failures) {}

    /** A step: the place after it, and what it brought. */
    record Stepped(
            BackfillState state,
            @Nullable String cursor,
            @Nullable String page,
            int postsNew,
            @Nullable Instant oldest,
            int beyond,
            int failures,
            @Nullable String why) {}

    /** A stopped or hindered one goes on where it was; a finished one begins anew. */
    void begin(long channelId, @Nullable LocalDate until, @Nullable Integer estimate) {
        jdbc.sql(
                        "INSERT INTO backfill (channel_id, state, until_day, estimate, started_at, updated_at)"
                                + " VALUES (:channel, 'RUNNING', :until, :estimate, :now, :now) ON DUPLICATE KEY UPDATE"
                                + " cursor_text = IF(state = 'DONE', NULL, cursor_text),"
                                + " pages = IF(state = 'DONE', 0, pages), posts_new = IF(state = 'DONE', 0, posts_new),"
                                + " page_sha256 = NULL, beyond = 0, failures = 0, why = NULL, state = 'RUNNING',"
                                + " until_day = VALUES(until_day), estimate = VALUES(estimate), updated_at = VALUES(updated_at)")
                .param("channel", channelId)
                .param("until", until)
                .param("estimate", estimate)
                .param("now", toColumn(clock.instant()))
                .update();
    }

    boolean stop(long channelId) {
        return jdbc.sql("UPDATE backfill SET state = 'STOPPED', why = 'stopped', updated_at = :now"
                                + " WHERE channel_id = :channel AND state = 'RUNNING'")
                        .param("channel", channelId)
                        .param("now", toColumn(clock.instant()))
                        .update()
                > 0;
    }

    Optional<BackfillProgress> progress(long channelId) {
        return jdbc.sql(PROGRESS)
                .param("channel", channelId)
                .query((row, at) -> progress(row))
                .optional();
    }

    Optional<Place> running(long channelId) {
        return jdbc.sql("SELECT channel_id, until_day, cursor_text, page_sha256, oldest_at, beyond, failures"
                        + " FROM backfill WHERE channel_id = :channel AND state = 'RUNNING'")
                .param("channel", channelId)
                .query((row, at) -> new Place(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4),
                        fromNullableColumn(row.getObject(5, LocalDateTime.class)),
                        row.getInt(6),
                        row.getInt(7)))
                .optional();
    }

    List<Long> allRunning() {
        return jdbc.sql("SELECT channel_id FROM backfill WHERE state = 'RUNNING' ORDER BY updated_at")
                .query((row, at) -> row.getLong(1))
                .list();
    }

    /** In the transaction of the page's posts; a person's stop in the meantime stays. */
    void save(long channelId, Stepped step) {
        jdbc.sql("UPDATE backfill SET state = IF(state = 'RUNNING', :state, state), cursor_text = :cursor,"
                        + " page_sha256 = :page, pages = pages + IF(:failures = 0, 1, 0),"
                        + " posts_new = posts_new + :new, oldest_at = :oldest, beyond = :beyond,"
                        + " failures = :failures, why = IF(why = 'stopped', why, :why), updated_at = :now"
                        + " WHERE channel_id = :channel")
                .param("state", step.state().name())
                .param("cursor", step.cursor())
                .param("page", step.page())
                .param("new", step.postsNew())
                .param("oldest", toNullableColumn(step.oldest()))
                .param("beyond", step.beyond())
                .param("failures", step.failures())
                .param("why", step.why())
                .param("now", toColumn(clock.instant()))
                .param("channel", channelId)
                .update();
    }

    private static BackfillProgress progress(ResultSet row) throws SQLException {
        return new BackfillProgress(
                row.getLong("channel_id"),
                BackfillState.valueOf(row.getString("state")),
                row.getObject("until_day", LocalDate.class),
                row.getInt("pages"),
                row.getInt("posts_new"),
                fromNullableColumn(row.getObject("oldest_at", LocalDateTime.class)),
                row.getObject("estimate", Integer.class),
                row.getString("why"),
                fromColumn(row.getObject("updated_at", LocalDateTime.class)));
    }
}
