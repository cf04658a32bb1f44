package id.pantauopd.post;

import static id.pantauopd.base.UtcTime.fromColumn;
import static id.pantauopd.base.UtcTime.toColumn;
import static id.pantauopd.base.UtcTime.toNullableColumn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Moves posts between visible and deleted as direct looks at them show, inside the caller's transaction. */
@Component
class Probes {
    private static final String POST = "SELECT p.channel_id, p.day, p.state, p.state_since, p.removed_at, d.agency_id"
            + " FROM post p JOIN channel_day d ON d.channel_id = p.channel_id AND d.day = p.day"
            + " WHERE p.id = ? FOR UPDATE";

    private final JdbcTemplate jdbc;
    private final AgencyLocks locks;
    private final Recount recount;

    Probes(JdbcTemplate jdbc, AgencyLocks locks, Recount recount) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.recount = recount;
    }

    PostState note(long postId, Presence presence, Instant at) {
        List<Long> agency = jdbc.query(
                "SELECT d.agency_id FROM post p JOIN channel_day d ON d.channel_id = p.channel_id AND d.day = p.day"
                        + " WHERE p.id = ?",
                (columns, number) -> columns.getLong(1),
                postId);
        if (agency.isEmpty()) {
            throw new IllegalArgumentException("There is no post " + postId);
        }
        locks.take(agency);
        Row row = jdbc.queryForObject(POST, (columns, number) -> Row.from(columns), postId);
        if (row == null) {
            throw new IllegalArgumentException("There is no post " + postId);
        }
        PostState after = row.state.after(presence, Duration.between(row.since, at));
        if (after != row.state) {
            move(postId, row, after, at);
        }
        return after;
    }

    private void move(long postId, Row row, PostState after, Instant at) {
        Instant removed = switch (after) {
            case VISIBLE, MISSING -> null;
            case ABSENT_1 -> at;
            case DELETED -> row.removedAt == null ? row.since : row.removedAt;
        };
        jdbc.update(
                "UPDATE post SET state = ?, state_since = ?, removed_at = ? WHERE id = ?",
                after.name(),
                toColumn(at),
                toNullableColumn(removed),
                postId);
        recount.of(List.of(new Recount.Day(row.channelId, row.day, row.agencyId)));
    }

    private record Row(
            long channelId,
            LocalDate day,
            PostState state,
            Instant since,
            @Nullable Instant removedAt,
            long agencyId) {
        static Row from(ResultSet row) throws SQLException {
            LocalDateTime removed = row.getObject("removed_at", LocalDateTime.class);
            return new Row(
                    row.getLong("channel_id"),
                    row.getObject("day", LocalDate.class),
                    PostState.valueOf(row.getString("state")),
                    fromColumn(row.getObject("state_since", LocalDateTime.class)),
                    removed == null ? null : fromColumn(removed),
                    row.getLong("agency_id"));
        }
    }
}
