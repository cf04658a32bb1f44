package id.pantauopd.post;

import static id.pantauopd.base.UtcTime.toColumn;

import id.pantauopd.access.AuditLog;
import id.pantauopd.base.Period;
import id.pantauopd.base.TransactionRetry;
import id.pantauopd.base.UtcTime;
import id.pantauopd.content.ContentClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Measures the classifier: draws {@value #POSTS_A_MONTH} posts of each month that is over, asks editors what they are, and
 * counts how often the classifier said the same.
 *
 * <p>The draw is by the digest of month and number: it can be repeated, and nobody chooses.
 */
@Service
public class ClassReviews {
    public static final int POSTS_A_MONTH = 50;
    private static final int MONTHS_SHOWN = 12;

    /** From the key alone, but for the fifty that are drawn. */
    private static final String DRAW = "INSERT IGNORE INTO class_review (month, post_id, class_read, spam_read,"
            + " class_version) SELECT ?, p.id, p.class_read, p.spam_read, p.class_version FROM (SELECT id FROM post"
            + " WHERE day BETWEEN ? AND ? AND (counted OR spam) AND content_class IS NOT NULL"
            + " ORDER BY MD5(CONCAT(?, id)), id LIMIT " + POSTS_A_MONTH + ") drawn JOIN post p ON p.id = drawn.id"
            + " WHERE p.class_read IS NOT NULL";

    private final JdbcTemplate jdbc;
    private final TransactionRetry retry;
    private final ClassCorrections corrections;
    private final AuditLog audit;
    private final Clock clock;

    ClassReviews(JdbcTemplate jdbc, TransactionRetry retry, ClassCorrections corrections, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.retry = retry;
        this.corrections = corrections;
        this.audit = audit;
        this.clock = clock;
    }

    /** Draws the sample of the last month that is over, once; gives how many posts were drawn now. */
    public int draw() {
        YearMonth month =
                YearMonth.from(Period.day(clock.instant(), Period.JAKARTA)).minusMonths(1);
        return retry.inTransaction(() -> {
            LocalDate first = month.atDay(1);
            Integer drawn =
                    jdbc.queryForObject("SELECT COUNT(*) FROM class_review WHERE month = ?", Integer.class, first);
            return drawn != null && drawn > 0 ? 0 : jdbc.update(DRAW, first, first, month.atEndOfMonth(), first);
        });
    }

    /** How the months went, newest first, at most a year of them; for everyone. */
    public List<Confusion> months() {
        return jdbc
                .query(
                        "SELECT month, COUNT(*) FROM class_review GROUP BY month ORDER BY month DESC LIMIT "
                                + MONTHS_SHOWN,
                        (row, at) -> new Drawn(YearMonth.from(row.getObject(1, LocalDate.class)), row.getInt(2)))
                .stream()
                .map(drawn -> new Confusion(drawn.month, drawn.posts, cells(drawn.month)))
                .toList();
    }

    /** The posts of a month's sample, those that nobody has looked at first. */
    @PreAuthorize("hasAnyRole('ADMIN', 'EDITOR')")
    public List<SampledPost> sample(YearMonth month) {
        return jdbc.query(
                "SELECT " + PostArchive.COLUMNS + ", r.class_read AS read_class, r.spam_read AS read_spam,"
                        + " r.class_found, r.spam_found, r.actor, r.at AS reviewed_at FROM class_review r"
                        + " JOIN post p ON p.id = r.post_id WHERE r.month = ? ORDER BY r.class_found IS NOT NULL,"
                        + " MD5(CONCAT(r.month, r.post_id)), r.post_id",
                (row, at) -> sampled(row),
                month.atDay(1));
    }

    /**
     * Notes what an editor found. Where the post's class stands otherwise, it is corrected, and the correction says that it
     * comes from the monthly sample. The last word of several editors counts.
     *
     * @return false when the post is not in the sample of that month
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'EDITOR')")
    public boolean review(YearMonth month, long postId, Verdict found) {
        return retry.inTransaction(() -> {
            int rows = jdbc.update(
                    "UPDATE class_review SET class_found = ?, spam_found = ?, actor = ?, at = ?"
                            + " WHERE month = ? AND post_id = ?",
                    found.contentClass().name(),
                    found.spam(),
                    audit.actor(),
                    toColumn(clock.instant()),
                    month.atDay(1),
                    postId);
            if (rows > 0) {
                corrections.correct(postId, found, "Sampel bulanan " + month);
            }
            return rows > 0;
        });
    }

    private List<Confusion.Cell> cells(YearMonth month) {
        return jdbc.query(
                "SELECT class_found, spam_found, class_read, spam_read, COUNT(*) FROM class_review WHERE month = ?"
                        + " AND class_found IS NOT NULL GROUP BY class_found, spam_found, class_read, spam_read"
                        + " ORDER BY class_found, spam_found, class_read, spam_read",
                (row, at) -> new Confusion.Cell(
                        Verdict.fromColumns(row.getString(1), row.getBoolean(2)),
                        Verdict.fromColumns(row.getString(3), row.getBoolean(4)),
                        row.getInt(5)),
                month.atDay(1));
    }

    private static SampledPost sampled(ResultSet row) throws SQLException {
        String found = row.getString("class_found");
        return new SampledPost(
                PostArchive.post(row),
                Verdict.fromColumns(row.getString("read_class"), row.getBoolean("read_spam")),
                found == null ? null : new Verdict(ContentClass.valueOf(found), row.getBoolean("spam_found")),
                row.getString("actor"),
                UtcTime.fromNullableColumn(row.getObject("reviewed_at", LocalDateTime.class)));
    }

    private record Drawn(YearMonth month, int posts) {}
}
