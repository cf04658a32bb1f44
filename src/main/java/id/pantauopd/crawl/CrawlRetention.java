package id.pantauopd.crawl;

import id.pantauopd.base.UtcTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what the crawl has kept long enough, in small portions. */
@Component
class CrawlRetention {
    private static final Logger log = LoggerFactory.getLogger(CrawlRetention.class);
    private static final Duration ATTEMPTS = Duration.ofDays(400);
    private static final Duration FAILED_ANSWERS = Duration.ofDays(14);
    private static final int PORTION = 5000;

    private final JdbcClient jdbc;
    private final Clock clock;

    CrawlRetention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void clean() {
        Instant now = clock.instant();
        long attempts = delete("crawl_attempt WHERE at < :before", now.minus(ATTEMPTS));
        long runs = delete("crawl_run WHERE started_at < :before AND state <> 'RUNNING'", now.minus(ATTEMPTS));
        long answers = delete("failed_answer WHERE at < :before", now.minus(FAILED_ANSWERS));
        delete("host_backoff WHERE until_at < :before", now);
        log.info("Deleted {} old attempts, {} runs and {} answers", attempts, runs, answers);
    }

    private long delete(String what, Instant before) {
        long total = 0;
        int deleted = PORTION;
        while (deleted == PORTION) {
            deleted = jdbc.sql("DELETE FROM " + what + " LIMIT " + PORTION)
                    .param("before", UtcTime.toColumn(before))
                    .update();
            total += deleted;
        }
        return total;
    }
}
