package id.pantauopd.crawl;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Spreads channels that fell due while nothing ran over the next quarter of an hour, each at its own moment, so that a start
 * after a long stop is no storm. New channels stay due at once.
 */
@Component
class SpreadAfterStop {
    private static final int PORTION = 5000;
    private static final String OVERDUE = "UPDATE crawl_state SET next_check_at = UTC_TIMESTAMP(6) + INTERVAL"
            + " MOD(CRC32(channel_id), LEAST(interval_s, 900)) SECOND WHERE next_check_at < UTC_TIMESTAMP(6)"
            + " - INTERVAL 30 MINUTE AND last_attempt_at IS NOT NULL ORDER BY channel_id LIMIT " + PORTION;

    private final JdbcClient jdbc;

    SpreadAfterStop(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives how many channels were moved. */
    int spread() {
        int total = 0;
        int moved = PORTION;
        while (moved == PORTION) {
            moved = jdbc.sql(OVERDUE).update();
            total += moved;
        }
        return total;
    }
}
