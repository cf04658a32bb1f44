package id.pantauopd.post;

import id.pantauopd.base.TransactionRetry;
import id.pantauopd.content.ContentClassifier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Reads stored posts anew whose class was given by another version of the classifier, and brings the roll-ups up to date.
 *
 * <p>May run beside the crawl, on several nodes, and again after it was interrupted: it goes on where it stood. What an
 * editor said of a post stays.
 */
@Service
public class Reclassification {
    private static final int AT_ONCE = 200;
    private static final String STALE = "SELECT p.id, p.channel_id, p.day, p.title, p.body, p.content_hash, d.agency_id"
            + " FROM post p LEFT JOIN channel_day d ON d.channel_id = p.channel_id AND d.day = p.day"
            + " WHERE p.class_version <> ? LIMIT ?";
    /** Not of a post that was edited meanwhile: its recording has read the newer text. */
    private static final String UPDATE = "UPDATE post SET class_read = ?, class_probability = ?, class_signs = ?,"
            + " class_version = ?, spam_read = ?, evidence = ? WHERE id = ? AND content_hash = ?";

    private final JdbcTemplate jdbc;
    private final TransactionRetry retry;
    private final ContentClassifier classifier;
    private final Recount recount;

    Reclassification(JdbcTemplate jdbc, TransactionRetry retry, ContentClassifier classifier, Recount recount) {
        this.jdbc = jdbc;
        this.retry = retry;
        this.classifier = classifier;
        this.recount = recount;
    }

    /** Reads all stale posts, some in each short transaction; gives how many there were. */
    public int run() {
        int all = 0;
        List<Stale> some = stale();
        while (!some.isEmpty()) {
            List<Stale> batch = some;
            retry.inTransaction(() -> store(batch));
            all += batch.size();
            some = stale();
        }
        return all;
    }

    private List<Stale> stale() {
        return jdbc.query(STALE, (row, at) -> stale(row), ContentClassifier.VERSION, AT_ONCE).stream()
                .sorted(Comparator.comparingLong(Stale::id))
                .toList();
    }

    private Stale stale(ResultSet row) throws SQLException {
        return new Stale(
                row.getLong("id"),
                new Recount.Day(
                        row.getLong("channel_id"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("agency_id", Long.class)),
                row.getBytes("content_hash"),
                Content.of(classifier, row.getString("title"), row.getString("body")));
    }

    private int store(List<Stale> batch) {
        List<Recount.Day> days = batch.stream().map(Stale::day).toList();
        recount.lock(days);
        List<@Nullable Object[]> rows = new ArrayList<>(batch.size());
        for (Stale post : batch) {
            Content content = post.content();
            rows.add(new Object[] {
                content.contentClass(),
                content.probability(),
                content.signs(),
                content.version(),
                content.spam(),
                content.evidence(),
                post.id(),
                post.contentHash()
            });
        }
        jdbc.batchUpdate(UPDATE, rows);
        recount.of(days);
        return batch.size();
    }

    private record Stale(long id, Recount.Day day, byte[] contentHash, Content content) {}
}
