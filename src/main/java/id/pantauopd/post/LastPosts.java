package id.pantauopd.post;

import static id.pantauopd.base.UtcTime.toColumn;

import id.pantauopd.base.MultiRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the time of each agency's newest counted post. */
@Component
class LastPosts {
    private static final MultiRow RAISE = new MultiRow(
            "INSERT INTO agency_last_post (agency_id, last_post_at)",
            2,
            "ON DUPLICATE KEY UPDATE last_post_at = GREATEST(COALESCE(last_post_at, VALUES(last_post_at)),"
                    + " VALUES(last_post_at))");
    private static final String RECOUNT = "UPDATE agency_last_post l SET l.last_post_at = (SELECT"
            + " MAX(LEAST(COALESCE(p.published_at, p.first_seen_at), p.first_seen_at)) FROM channel_day d"
            + " JOIN post p ON p.channel_id = d.channel_id AND p.day = d.day AND p.counted"
            + " WHERE d.agency_id = l.agency_id AND d.active AND d.day = (SELECT MAX(n.day) FROM channel_day n"
            + " WHERE n.agency_id = l.agency_id AND n.active)) WHERE l.agency_id = ?";

    private final JdbcTemplate jdbc;

    LastPosts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void raise(List<Incoming> newPosts) {
        Map<Long, Instant> newest = new TreeMap<>();
        for (Incoming post : newPosts) {
            if (post.counts()) {
                newest.merge(
                        post.answer.recording.agencyId(),
                        post.time(),
                        (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        newest.forEach((agency, at) -> rows.add(new Object[] {agency, toColumn(at)}));
        RAISE.write(jdbc, rows);
    }

    /** Finds them anew, after posts have gone or come back. The days must be up to date. */
    void recount(Collection<Long> agencyIds) {
        List<Object[]> rows = new ArrayList<>();
        agencyIds.forEach(id -> rows.add(new Object[] {id}));
        jdbc.batchUpdate(RECOUNT, rows);
    }
}
