package id.pantauopd.post;

import static id.pantauopd.base.UtcTime.fromColumn;
import static id.pantauopd.base.UtcTime.toColumn;
import static id.pantauopd.base.UtcTime.toNullableColumn;

import id.pantauopd.base.MultiRow;
import id.pantauopd.base.TransactionRetry;
import id.pantauopd.reader.Capabilities;
import id.pantauopd.reader.Visits;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Keeps when the figures of each post are to be read again; only of posts whose source can be asked for them by their ids,
 * so that ordinary feeds cost nothing here. What an ordinary visit has read meanwhile needs no reading of its own.
 */
@Service
public class RefreshAppointments {
    private static final MultiRow MADE =
            new MultiRow("INSERT IGNORE INTO refresh_due (post_id, channel_id, born_at, due_at)", 4, "");
    private static final MultiRow MOVED = new MultiRow(
            "INSERT INTO refresh_due (post_id, channel_id, born_at, due_at, read_at, figures)",
            6,
            "ON DUPLICATE KEY UPDATE due_at = VALUES(due_at), read_at = VALUES(read_at), figures = VALUES(figures)");
    private static final String DUE = "SELECT r.post_id, r.channel_id, r.born_at, r.read_at, r.figures, p.ext_id,"
            + " p.last_seen_at, p.state, f.post_id IS NOT NULL AS frozen, (SELECT SUM(l.value) FROM figure_latest l"
            + " WHERE l.post_id = r.post_id AND l.sub = '') AS figures_now FROM refresh_due r JOIN post p"
            + " ON p.id = r.post_id LEFT JOIN post_figure_frozen f ON f.post_id = r.post_id"
            + " WHERE r.due_at <= :now ORDER BY r.due_at LIMIT :limit";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final TransactionRetry retry;
    private final Set<String> formats = Visits.declared().stream()
            .map(Capabilities::byId)
            .filter(Objects::nonNull)
            .map(Capabilities.ById::format)
            .collect(Collectors.toUnmodifiableSet());

    RefreshAppointments(JdbcTemplate jdbc, JdbcClient client, TransactionRetry retry) {
        this.jdbc = jdbc;
        this.client = client;
        this.retry = retry;
    }

    /** Makes the first appointments of new posts, in the running transaction. */
    void make(List<Incoming> fresh) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Incoming post : fresh) {
            if (formats.contains(post.answer.recording.evidence().format())) {
                RefreshPlan.next(post.time(), post.seenAt(), false)
                        .ifPresent(due -> rows.add(
                                new Object[] {post.id, post.channelId(), toColumn(post.time()), toColumn(due)}));
            }
        }
        MADE.write(jdbc, rows);
    }

    /** What is due, the longest waiting first. */
    public List<Due> due(Instant now, int limit) {
        return client.sql(DUE)
                .param("now", toColumn(now))
                .param("limit", limit)
                .query((row, at) -> {
                    LocalDateTime asked = row.getObject("read_at", LocalDateTime.class);
                    Instant listed = fromColumn(row.getObject("last_seen_at", LocalDateTime.class));
                    Instant read = asked == null || fromColumn(asked).isBefore(listed) ? listed : fromColumn(asked);
                    return new Due(
                            row.getLong("post_id"),
                            row.getLong("channel_id"),
                            row.getString("ext_id"),
                            fromColumn(row.getObject("born_at", LocalDateTime.class)),
                            read,
                            row.getString("state").equals(PostState.DELETED.name()),
                            row.getBoolean("frozen"),
                            row.getObject("figures", Long.class),
                            row.getObject("figures_now", Long.class));
                })
                .list();
    }

    /** Moves the appointments to what follows from a look at each; those without a next one are dropped. */
    public void move(List<Moved> moved) {
        List<@Nullable Object[]> kept = new ArrayList<>();
        List<Object> ended = new ArrayList<>();
        for (Moved move : moved) {
            Due due = move.due();
            Optional<Instant> next = due.deleted() ? Optional.empty() : move.next();
            if (next.isEmpty()) {
                ended.add(due.postId());
            } else {
                kept.add(new @Nullable Object[] {
                    due.postId(),
                    due.channelId(),
                    toColumn(due.born()),
                    toColumn(next.get()),
                    toNullableColumn(move.asked()),
                    due.figuresNow()
                });
            }
        }
        retry.inTransaction(() -> {
            MOVED.write(jdbc, kept);
            return ended.isEmpty()
                    ? 0
                    : jdbc.update(
                            "DELETE FROM refresh_due WHERE post_id IN (" + Condition.marks(ended.size()) + ")",
                            ended.toArray());
        });
    }

    /**
     * A post whose figures are due.
     *
     * @param name as its reader named it
     * @param born when its age begins
     * @param read when its figures were last read, by a visit or by its id
     * @param frozen whether its figures at the fixed age are stored
     * @param figuresBefore the sum of its figures at the last step, null when there was none
     */
    public record Due(
            long postId,
            long channelId,
            String name,
            Instant born,
            Instant read,
            boolean deleted,
            boolean frozen,
            @Nullable Long figuresBefore,
            @Nullable Long figuresNow) {

        /** When it is next to be read, as far as its last reading goes; empty when it need not be any more. */
        Optional<Instant> afterLastReading() {
            return RefreshPlan.next(born, read, moves());
        }

        /** Whether an ordinary visit has read its figures lately enough, and no fixed age is missed by that. */
        public boolean isCovered(Instant now) {
            boolean fixedAgeOpen = FixedAge.isNear(born, now) && !frozen;
            return deleted
                    || (!fixedAgeOpen
                            && afterLastReading().map(next -> next.isAfter(now)).orElse(true));
        }

        /** Its appointment without a reading of its own. */
        public Moved covered() {
            return new Moved(this, null, afterLastReading());
        }

        /** Its appointment after it was asked for by its id, found or not. */
        public Moved asked(Instant at, boolean found) {
            return new Moved(
                    this, found ? at : null, found ? RefreshPlan.next(born, at, moves()) : RefreshPlan.retry(born, at));
        }

        private boolean moves() {
            return figuresBefore != null && figuresNow != null && RefreshPlan.moves(figuresBefore, figuresNow);
        }
    }

    /** @param asked when it was asked for by its id, or null when it was not */
    public record Moved(Due due, @Nullable Instant asked, Optional<Instant> next) {}
}
