package id.pantauopd.post;

import id.pantauopd.base.Period;
import id.pantauopd.base.UtcTime;
import id.pantauopd.post.DiscountRule.Audience;
import id.pantauopd.post.DiscountRule.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what of some channels' posts does not count, and why. */
@Service
@Transactional(readOnly = true)
public class DiscountLedger {
    private static final String POSTS = "SELECT id, day, CASE WHEN published_precision IN ('SECOND', 'MINUTE')"
            + " THEN published_at END AS at, LEFT(IF(title = '', body, title), 140) AS title, original, spam,"
            + " duplicate_of IS NOT NULL AS repeated, counted, interactions FROM post WHERE channel_id IN (";
    private static final String FOLLOWERS = "SELECT channel_id, observed_at, value FROM audience_snapshot"
            + " WHERE metric = 'FOLLOWER' AND value IS NOT NULL AND channel_id IN (";

    private final JdbcTemplate jdbc;

    DiscountLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one agency: its daily cap is one for all its channels. Two queries. */
    public Discounts of(List<Long> channelIds, Period period) {
        if (channelIds.isEmpty()) {
            return DiscountRule.of(List.of(), List.of());
        }
        String marks = Condition.marks(channelIds.size());
        List<Object> days = new ArrayList<>(channelIds);
        days.add(period.from());
        days.add(period.to());
        List<Row> posts =
                jdbc.query(POSTS + marks + ") AND day BETWEEN ? AND ?", (row, at) -> post(row), days.toArray());
        List<Audience> audience = jdbc.query(
                FOLLOWERS + marks + ") AND observed_at BETWEEN ? AND ?",
                (row, at) -> new Audience(
                        row.getLong(1), UtcTime.fromColumn(row.getObject(2, LocalDateTime.class)), row.getLong(3)),
                days.toArray());
        return DiscountRule.of(posts, audience);
    }

    private static Row post(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getObject("day", LocalDate.class),
                UtcTime.fromNullableColumn(row.getObject("at", LocalDateTime.class)),
                row.getString("title"),
                row.getBoolean("original"),
                row.getBoolean("spam"),
                row.getBoolean("repeated"),
                row.getBoolean("counted"),
                row.getObject("interactions", Long.class));
    }
}
