package id.pantauopd.post;

import static id.pantauopd.base.UtcTime.toColumn;

import id.pantauopd.access.AuditLog;
import id.pantauopd.base.TransactionRetry;
import id.pantauopd.post.CorrectionResult.Corrected;
import id.pantauopd.post.CorrectionResult.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Lets an editor correct the class of a post. The correction stands above whatever the classifier reads, now and later, and
 * the roll-ups follow in the same transaction. Each is kept for good, in the post's own log and in the audit log.
 */
@Service
public class ClassCorrections {
    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    private static final String POST =
            "SELECT p.channel_id, p.day, COALESCE(p.content_class, 'LAINNYA') AS content_class, p.spam,"
                    + " d.agency_id FROM post p"
                    + " LEFT JOIN channel_day d ON d.channel_id = p.channel_id AND d.day = p.day WHERE p.id = ?";

    private final JdbcTemplate jdbc;
    private final TransactionRetry retry;
    private final Recount recount;
    private final AuditLog audit;
    private final Clock clock;

    ClassCorrections(JdbcTemplate jdbc, TransactionRetry retry, Recount recount, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.retry = retry;
        this.recount = recount;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'EDITOR')")
    public CorrectionResult correct(long postId, Verdict verdict, String reason) {
        String why = reason.strip();
        if (why.isEmpty()) {
            return Refused.NO_REASON;
        }
        if (why.length() > LONGEST_REASON) {
            return Refused.REASON_TOO_LONG;
        }
        return retry.inTransaction(() -> store(postId, verdict, why));
    }

    private CorrectionResult store(long postId, Verdict verdict, String why) {
        Optional<Row> found = find(postId);
        if (found.isEmpty()) {
            return Refused.NO_SUCH_POST;
        }
        List<Recount.Day> day = List.of(found.get().day());
        recount.lock(day);
        Verdict before = find(postId).orElseThrow().verdict(); // as it stands now that nobody else changes it
        if (verdict.equals(before)) {
            return Refused.SAME_CLASS;
        }
        Correction correction = new Correction(clock.instant(), audit.actor(), before, verdict, why);
        write(postId, correction);
        recount.of(day);
        return new Corrected(correction);
    }

    private void write(long postId, Correction correction) {
        Verdict after = correction.after();
        jdbc.update(
                "UPDATE post SET class_given = ?, spam_given = ? WHERE id = ?",
                after.contentClass().name(),
                after.spam(),
                postId);
        jdbc.update(
                "INSERT INTO class_correction (post_id, at, actor, class_before, spam_before, class_after, spam_after,"
                        + " reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                postId,
                toColumn(correction.at()),
                correction.actor(),
                correction.before().contentClass().name(),
                correction.before().spam(),
                after.contentClass().name(),
                after.spam(),
                correction.reason());
        audit.record(
                "post.class-corrected",
                "post " + postId,
                correction.before().word(),
                after.word() + ": " + correction.reason());
    }

    private Optional<Row> find(long postId) {
        return jdbc
                .query(
                        POST,
                        (row, at) -> new Row(
                                new Recount.Day(
                                        row.getLong("channel_id"),
                                        row.getObject("day", LocalDate.class),
                                        row.getObject("agency_id", Long.class)),
                                Verdict.fromColumns(row.getString("content_class"), row.getBoolean("spam"))),
                        postId)
                .stream()
                .findFirst();
    }

    private record Row(Recount.Day day, Verdict verdict) {}
}
