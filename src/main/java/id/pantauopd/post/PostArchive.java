package id.pantauopd.post;

import id.pantauopd.base.Period;
import id.pantauopd.base.UtcTime;
import id.pantauopd.reader.ReadPost.Metric;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers for single posts and pages of posts, with the evidence they rest on. */
@Service
@Transactional(readOnly = true)
public class PostArchive {

    private static final String COLUMNS = "p.id, p.channel_id, p.url, p.title, p.body, p.published_at, p.day,"
            + " p.first_seen_at, p.state, p.counted, p.interactions";

    private final JdbcTemplate jdbc;

    PostArchive(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of posts of some channels, newest first.
     *
     * @param after the cursor of the page before, or null for the first page
     */
    public Page page(List<Long> channelIds, @Nullable Period period, @Nullable Cursor after, int limit) {
        if (channelIds.isEmpty() || limit < 1) {
            return new Page(List.of(), null);
        }
        StringBuilder ids = new StringBuilder();
        List<Object> values = new ArrayList<>();
        for (Long channel : channelIds) {
            ids.append(ids.isEmpty() ? "" : " UNION ALL ").append('(').append(newest(channel, period, after, values));
            ids.append(" ORDER BY day DESC, id DESC LIMIT ").append(limit + 1).append(')');
        }
        String sql = "SELECT " + COLUMNS + " FROM (SELECT id FROM (" + ids + ") every ORDER BY day DESC, id DESC LIMIT "
                + (limit + 1) + ") page JOIN post p ON p.id = page.id ORDER BY p.day DESC, p.id DESC";
        List<StoredPost> posts = jdbc.query(sql, (row, at) -> post(row), values.toArray());
        if (posts.size() <= limit) {
            return new Page(posts, null);
        }
        List<StoredPost> page = List.copyOf(posts.subList(0, limit));
        return new Page(page, new Cursor(page.getLast().day(), page.getLast().id()));
    }

    /** One channel's newest, straight from its key in order. */
    private static String newest(Long channel, @Nullable Period period, @Nullable Cursor after, List<Object> values) {
        StringBuilder sql = new StringBuilder("SELECT id, day FROM post WHERE channel_id = ?");
        values.add(channel);
        if (period != null) {
            sql.append(" AND day BETWEEN ? AND ?");
            values.add(period.from());
            values.add(period.to());
        }
        if (after != null) {
            sql.append(" AND day <= ? AND (day < ? OR id < ?)");
            values.add(after.day());
            values.add(after.day());
            values.add(after.id());
        }
        return sql.toString();
    }

    /** Everything kept of one post. Four queries. */
    public Optional<PostEvidence> evidence(long postId) {
        List<PostEvidence> found = jdbc.query(
                "SELECT " + COLUMNS + ", p.ext_id, p.published_raw, p.author, HEX(p.content_hash) AS hash,"
                        + " p.duplicate_of, COALESCE((SELECT v.capture_id FROM post_version v WHERE v.post_id = p.id"
                        + " AND v.no = 1), p.capture_id) AS first_capture FROM post p WHERE p.id = ?",
                (row, at) -> evidence(row),
                postId);
        return found.stream().findFirst();
    }

    private PostEvidence evidence(ResultSet row) throws SQLException {
        StoredPost post = post(row);
        return new PostEvidence(
                post,
                row.getString("ext_id"),
                row.getString("published_raw"),
                row.getString("author"),
                row.getString("hash").toLowerCase(Locale.ROOT),
                row.getObject("duplicate_of", Long.class),
                versions(post.id()),
                figures(post.id()),
                capture(row.getObject("first_capture", Long.class)));
    }

    private List<Version> versions(long postId) {
        return jdbc.query(
                "SELECT no, title, body, seen_at FROM post_version WHERE post_id = ? ORDER BY no",
                (row, at) -> new Version(row.getInt(1), row.getString(2), row.getString(3), time(row, "seen_at")),
                postId);
    }

    private List<Observation> figures(long postId) {
        return jdbc.query(
                "SELECT metric, observed_at, value, low, high, field FROM figure_snapshot"
                        + " WHERE post_id = ? AND sub = ''"
                        + " ORDER BY metric, observed_at",
                (row, at) -> new Observation(
                        Metric.valueOf(row.getString(1)),
                        time(row, "observed_at"),
                        row.getObject(3, Long.class),
                        row.getObject(4, Long.class),
                        row.getObject(5, Long.class),
                        row.getString(6)),
                postId);
    }

    private @Nullable Evidence capture(@Nullable Long id) {
        if (id == null) {
            return null;
        }
        List<Evidence> found = jdbc.query(
                "SELECT requested_url, answered_url, http_status, captured_at, HEX(body_sha256), body_bytes, format"
                        + " FROM capture WHERE id = ?",
                (row, at) -> new Evidence(
                        URI.create(row.getString(1)),
                        URI.create(row.getString(2)),
                        row.getInt(3),
                        time(row, "captured_at"),
                        row.getString(5).toLowerCase(Locale.ROOT),
                        row.getInt(6),
                        row.getString(7)),
                id);
        return found.isEmpty() ? null : found.getFirst();
    }

    private static StoredPost post(ResultSet row) throws SQLException {
        String url = row.getString("url");
        return new StoredPost(
                row.getLong("id"),
                row.getLong("channel_id"),
                url == null ? null : URI.create(url),
                row.getString("title"),
                row.getString("body"),
                UtcTime.fromNullableColumn(row.getObject("published_at", LocalDateTime.class)),
                row.getObject("day", LocalDate.class),
                time(row, "first_seen_at"),
                row.getString("state"),
                row.getBoolean("counted"),
                row.getObject("interactions", Long.class));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return UtcTime.fromColumn(row.getObject(column, LocalDateTime.class));
    }

    /** The place between two posts, by day and id. */
    public record Cursor(LocalDate day, long id) {}

    /** @param next where the next page starts, or null when this is the last */
    public record Page(List<StoredPost> posts, @Nullable Cursor next) {}

    /** @param interactions sum of the known figures, or null when none is known */
    public record StoredPost(
            long id,
            long channelId,
            @Nullable URI url,
            String title,
            String text,
            @Nullable Instant publishedAt,
            LocalDate day,
            Instant firstSeenAt,
            String state,
            boolean counted,
            @Nullable Long interactions) {}

    /** Everything kept of one post. */
    public record PostEvidence(
            StoredPost post,
            String externalId,
            String publishedRaw,
            @Nullable String author,
            String contentHash,
            @Nullable Long duplicateOf,
            List<Version> earlierVersions,
            List<Observation> figures,
            @Nullable Evidence firstCapture) {}

    /** An earlier text of an edited post. */
    public record Version(int no, String title, String text, Instant seenAt) {}

    /** A figure at a time; a null value is unknown. */
    public record Observation(
            Metric metric,
            Instant at,
            @Nullable Long value,
            @Nullable Long low,
            @Nullable Long high,
            String field) {}
}
