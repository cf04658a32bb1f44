package id.pantauopd.crawl;

import static id.pantauopd.base.UtcTime.toColumn;

import id.pantauopd.base.MultiRow;
import id.pantauopd.crawl.Attempted.Head;
import id.pantauopd.post.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Accounts for attempts: a row each, the channel's new state, and the start of answers that could not be read. */
@Component
class CrawlLog {
    private static final MultiRow ATTEMPTS = new MultiRow(
            "INSERT INTO crawl_attempt (run_id, channel_id, at, outcome, reason, http_status, millis, bytes, posts_new,"
                    + " posts_seen, next_check_at)",
            11,
            "");
    private static final MultiRow HEADS = new MultiRow(
            "INSERT INTO failed_answer (channel_id, at, content_type, head)",
            4,
            "ON DUPLICATE KEY UPDATE at = VALUES(at), content_type = VALUES(content_type), head = VALUES(head)");
    private static final int LONGEST_CONTENT_TYPE = 200;

    private final JdbcTemplate jdbc;

    CrawlLog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes in the running transaction. */
    void write(long run, List<Entry> entries) {
        List<@Nullable Object[]> states = new ArrayList<>();
        List<@Nullable Object[]> attempts = new ArrayList<>();
        List<@Nullable Object[]> heads = new ArrayList<>();
        for (Entry entry : entries) {
            Attempted attempted = entry.attempted;
            Instant next = StateAfter.nextCheck(attempted);
            states.add(CrawlStateRows.afterAttempt(attempted, StateAfter.of(attempted, entry.recorded), next));
            attempts.add(attempt(run, entry, next));
            Head head = attempted.head();
            if (head != null) {
                heads.add(new @Nullable Object[] {
                    attempted.channelId(), toColumn(attempted.at()), cut(head.contentType()), head.bytes()
                });
            }
        }
        CrawlStateRows.AFTER_ATTEMPT.write(jdbc, states);
        ATTEMPTS.write(jdbc, attempts);
        HEADS.write(jdbc, heads);
    }

    private static @Nullable Object[] attempt(long run, Entry entry, Instant next) {
        Attempted attempted = entry.attempted;
        return new @Nullable Object[] {
            run,
            attempted.channelId(),
            toColumn(attempted.at()),
            attempted.outcome().name(),
            attempted.verdict().reason(),
            attempted.status(),
            attempted.millis(),
            attempted.bytes(),
            entry.added(),
            entry.seen(),
            toColumn(next)
        };
    }

    private static @Nullable String cut(@Nullable String contentType) {
        return contentType == null || contentType.length() <= LONGEST_CONTENT_TYPE
                ? contentType
                : contentType.substring(0, LONGEST_CONTENT_TYPE);
    }

    /** An attempt and what its posts changed, null when none were recorded. */
    record Entry(Attempted attempted, @Nullable Recorded recorded) {
        int added() {
            return recorded == null ? 0 : recorded.added();
        }

        int seen() {
            return recorded == null ? 0 : recorded.seen();
        }
    }
}
