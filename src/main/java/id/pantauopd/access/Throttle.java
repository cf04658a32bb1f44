package id.pantauopd.access;

import id.pantauopd.base.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts failed attempts by key, for all nodes, and shuts a door for a while.
 *
 * <p>An attempt is counted as failed before its password is looked at and taken back when it was right: a hundred attempts
 * at the same moment get no more guesses than a hundred in a row. Attempts at a shut door are not counted, so nobody can
 * hold it shut longer than the wait.
 */
@Component
class Throttle {
    private static final Logger log = LoggerFactory.getLogger(Throttle.class);
    private static final Duration MEMORY = Duration.ofMinutes(60);

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Tells whether an attempt may be made now, and counts it as failed. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean admits(byte[] key, Backoff backoff) {
        Instant now = clock.instant();
        Count count = lock(key, now);
        if (count.blockedUntil() != null && now.isBefore(count.blockedUntil())) {
            return false;
        }
        boolean isOld = count.lastFailureAt().isBefore(now.minus(MEMORY));
        int failures = isOld ? 1 : count.failures() + 1;
        Duration wait = backoff.after(failures);
        if (!wait.isZero()) {
            log.warn(
                    "Sign-in is shut for {} minutes, for one account or address, after {} failures",
                    wait.toMinutes(),
                    failures);
        }
        jdbc.sql("UPDATE login_throttle SET failures = :failures, last_failure_at = :now, blocked_until = :until"
                        + " WHERE throttle_key = :key")
                .param("failures", failures)
                .param("now", UtcTime.toColumn(now))
                .param("until", wait.isZero() ? null : UtcTime.toColumn(now.plus(wait)))
                .param("key", key)
                .update();
        return true;
    }

    /** Forgets all failures of a key. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(byte[] key) {
        jdbc.sql("DELETE FROM login_throttle WHERE throttle_key = :key")
                .param("key", key)
                .update();
        jdbc.sql("DELETE FROM login_throttle WHERE last_failure_at < :old LIMIT 1000")
                .param("old", UtcTime.toColumn(clock.instant().minus(MEMORY)))
                .update();
    }

    /** Takes one attempt back that turned out right, and leaves the others counted. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void takeBack(byte[] key) {
        jdbc.sql("UPDATE login_throttle SET failures = GREATEST(failures - 1, 0), blocked_until = NULL"
                        + " WHERE throttle_key = :key")
                .param("key", key)
                .update();
    }

    private Count lock(byte[] key, Instant now) {
        jdbc.sql("INSERT INTO login_throttle (throttle_key, failures, last_failure_at) VALUES (:key, 0, :now)"
                        + " ON DUPLICATE KEY UPDATE throttle_key = VALUES(throttle_key)")
                .param("key", key)
                .param("now", UtcTime.toColumn(now))
                .update();
        return jdbc.sql("SELECT failures, last_failure_at, blocked_until FROM login_throttle"
                        + " WHERE throttle_key = :key FOR UPDATE")
                .param("key", key)
                .query((row, number) -> count(row))
                .single();
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(
                row.getInt("failures"),
                UtcTime.fromColumn(row.getObject("last_failure_at", LocalDateTime.class)),
                UtcTime.fromNullableColumn(row.getObject("blocked_until", LocalDateTime.class)));
    }

    private record Count(
            int failures, Instant lastFailureAt, @Nullable Instant blockedUntil) {}
}
