package id.pantauopd.post;

import id.pantauopd.post.PostArchive.Observation;
import id.pantauopd.post.PostArchive.PostEvidence;
import id.pantauopd.post.PostArchive.Reading;
import id.pantauopd.post.PostArchive.StoredPost;
import id.pantauopd.post.PostArchive.Version;
import id.pantauopd.reader.ReadPost.Metric;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads everything that is kept of one post, inside the caller's transaction. */
@Component
class EvidenceRows {
    private final JdbcTemplate jdbc;

    EvidenceRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PostEvidence> of(long postId) {
        List<PostEvidence> found = jdbc.query(
                "SELECT " + PostArchive.COLUMNS + ", p.ext_id, p.published_raw, p.author, HEX(p.content_hash) AS hash,"
                        + " p.duplicate_of, p.class_read, p.spam_read, p.class_probability,"
                        + " p.class_signs, p.class_version, p.evidence, COALESCE((SELECT v.capture_id FROM post_version v WHERE v.post_id = p.id"
                        + " AND v.no = 1), p.capture_id) AS first_capture FROM post p WHERE p.id = ?",
                (row, at) -> evidence(row),
                postId);
        return found.stream().findFirst();
    }

    private PostEvidence evidence(ResultSet row) throws SQLException {
        StoredPost post = PostArchive.post(row);
        return new PostEvidence(
                post,
                row.getString("ext_id"),
                row.getString("published_raw"),
                row.getString("author"),
                row.getString("hash").toLowerCase(Locale.ROOT),
                row.getObject("duplicate_of", Long.class),
                reading(row),
                corrections(post.id()),
                versions(post.id()),
                figures(post.id()),
                capture(row.getObject("first_capture", Long.class)));
    }

    private static @Nullable Reading reading(ResultSet row) throws SQLException {
        String contentClass = row.getString("class_read");
        return contentClass == null
                ? null
                : new Reading(
                        Verdict.fromColumns(contentClass, row.getBoolean("spam_read")),
                        row.getDouble("class_probability"),
                        SignsJson.read(row.getString("class_signs")),
                        row.getBoolean("evidence"),
                        row.getString("class_version"));
    }

    private List<Correction> corrections(long postId) {
        return jdbc.query(
                "SELECT at, actor, class_before, spam_before, class_after, spam_after, reason FROM class_correction"
                        + " WHERE post_id = ? ORDER BY id",
                (row, at) -> new Correction(
                        PostArchive.time(row, "at"),
                        row.getString("actor"),
                        Verdict.fromColumns(row.getString("class_before"), row.getBoolean("spam_before")),
                        Verdict.fromColumns(row.getString("class_after"), row.getBoolean("spam_after")),
                        row.getString("reason")),
                postId);
    }

    private List<Version> versions(long postId) {
        return jdbc.query(
                "SELECT no, title, body, seen_at FROM post_version WHERE post_id = ? ORDER BY no",
                (row, at) -> new Version(
                        row.getInt(1), row.getString(2), row.getString(3), PostArchive.time(row, "seen_at")),
                postId);
    }

    private List<Observation> figures(long postId) {
        return jdbc.query(
                "SELECT metric, observed_at, value, low, high, field, series_break FROM figure_snapshot"
                        + " WHERE post_id = ? AND sub = '' ORDER BY metric, observed_at",
                (row, at) -> new Observation(
                        Metric.valueOf(row.getString(1)),
                        PostArchive.time(row, "observed_at"),
                        row.getObject(3, Long.class),
                        row.getObject(4, Long.class),
                        row.getObject(5, Long.class),
                        row.getString(6),
                        row.getBoolean(7)),
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
                        PostArchive.time(row, "captured_at"),
                        row.getString(5).toLowerCase(Locale.ROOT),
                        row.getInt(6),
                        row.getString(7)),
                id);
        return found.isEmpty() ? null : found.getFirst();
    }
}
