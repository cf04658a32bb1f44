package id.pantauopd.post;

import id.pantauopd.base.Period;
import id.pantauopd.base.UtcTime;
import id.pantauopd.content.ContentClass;
import id.pantauopd.content.Sign;
import id.pantauopd.reader.ReadPost.Metric;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers for single posts and pages of posts, with the evidence they rest on. */
@Service
@Transactional(readOnly = true)
public class PostArchive {
    static final String COLUMNS = "p.id, p.channel_id, p.url, p.title, p.body, p.published_at, p.day,"
            + " p.first_seen_at, p.state, p.counted, p.interactions, p.content_class, p.spam";

    private final JdbcTemplate jdbc;
    private final EvidenceRows evidence;

    PostArchive(JdbcTemplate jdbc, EvidenceRows evidence) {
        this.jdbc = jdbc;
        this.evidence = evidence;
    }

    /**
     * A page of posts of some channels, newest first.
     *
     * @param contentClass only posts of this class, or null for all
     * @param after the cursor of the page before, or null for the first page
     */
    public Page page(
            List<Long> channelIds,
            @Nullable Period period,
            @Nullable ContentClass contentClass,
            @Nullable Cursor after,
            int limit) {
        if (channelIds.isEmpty() || limit < 1) {
            return new Page(List.of(), null);
        }
        StringBuilder ids = new StringBuilder();
        List<Object> values = new ArrayList<>();
        for (Long channel : channelIds) {
            ids.append(ids.isEmpty() ? "" : " UNION ALL ")
                    .append('(')
                    .append(newest(channel, period, contentClass, after, values));
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
    private static String newest(
            Long channel,
            @Nullable Period period,
            @Nullable ContentClass contentClass,
            @Nullable Cursor after,
            List<Object> values) {
        StringBuilder sql = new StringBuilder("SELECT id, day FROM post WHERE channel_id = ?");
        values.add(channel);
        if (period != null) {
            sql.append(" AND day BETWEEN ? AND ?");
            values.add(period.from());
            values.add(period.to());
        }
        if (contentClass != null) {
            sql.append(" AND content_class = ?");
            values.add(contentClass.name());
        }
        if (after != null) {
            sql.append(" AND day <= ? AND (day < ? OR id < ?)");
            values.add(after.day());
            values.add(after.day());
            values.add(after.id());
        }
        return sql.toString();
    }

    /** The same of every class. */
    public Page page(List<Long> channelIds, @Nullable Period period, @Nullable Cursor after, int limit) {
        return page(channelIds, period, null, after, limit);
    }

    /** Everything kept of one post. Five queries. */
    public Optional<PostEvidence> evidence(long postId) {
        return evidence.of(postId);
    }

    static StoredPost post(ResultSet row) throws SQLException {
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
                row.getObject("interactions", Long.class),
                verdict(row));
    }

    private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
        String contentClass = row.getString("content_class");
        return contentClass == null ? null : Verdict.fromColumns(contentClass, row.getBoolean("spam"));
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return UtcTime.fromColumn(row.getObject(column, LocalDateTime.class));
    }

    /** The place between two posts, by day and id. */
    public record Cursor(LocalDate day, long id) {}

    /** @param next where the next page starts, or null when this is the last */
    public record Page(List<StoredPost> posts, @Nullable Cursor next) {}

    /**
     * @param interactions sum of the known figures, or null when none is known
     * @param verdict what it is, by an editor or else the classifier; null when nobody has read it yet
     */
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
            @Nullable Long interactions,
            @Nullable Verdict verdict) {}

    /** Everything kept of one post. */
    public record PostEvidence(
            StoredPost post,
            String externalId,
            String publishedRaw,
            @Nullable String author,
            String contentHash,
            @Nullable Long duplicateOf,
            @Nullable Reading reading,
            List<Correction> corrections,
            List<Version> earlierVersions,
            List<Observation> figures,
            @Nullable Evidence firstCapture) {}

    /**
     * What the classifier read in a post's text, whatever an editor said later.
     *
     * @param signs what decided, strongest first
     * @param evidenced a number and a period, or a link to a document (indicator K3)
     */
    public record Reading(Verdict verdict, double probability, List<Sign> signs, boolean evidenced, String version) {}

    /** An earlier text of an edited post. */
    public record Version(int no, String title, String text, Instant seenAt) {}

    /**
     * A figure at a time; a null value is unknown.
     *
     * @param breaksSeries whether it was read otherwise than the one before it (another parser, another field), so that the
     *     two do not compare
     */
    public record Observation(
            Metric metric,
            Instant at,
            @Nullable Long value,
            @Nullable Long low,
            @Nullable Long high,
            String field,
            boolean breaksSeries) {}
}
