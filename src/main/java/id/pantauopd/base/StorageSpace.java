package id.pantauopd.base;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Remembers whether the database had room for what was written lately. What was refused for want of room was rolled back, so
 * nothing has to be mended when there is room again.
 *
 * @see <a href="https://mariadb.com/kb/en/mariadb-error-code-reference/">MariaDB error codes</a>
 */
@Component
public class StorageSpace {
    /** Disk full, table full, temporary files at their limit. */
    private static final Set<Integer> FULL = Set.of(1021, 1114, 4200);
    /** What the operating system says when a file cannot grow; MariaDB wraps it in codes of its own. */
    private static final String NO_SPACE_LEFT = "28 \"No space left on device\"";

    /** The crawl writes every minute, so a disk that is still full says so again within this time. */
    private static final Duration LASTS = Duration.ofMinutes(10);

    private final Clock clock;
    private volatile Instant lastRefused = Instant.MIN;

    StorageSpace(Clock clock) {
        this.clock = clock;
    }

    /** Whether a failure, or what caused it, is want of room. */
    public static boolean isWanting(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (FULL.contains(sql.getErrorCode())
                            || String.valueOf(sql.getMessage()).contains(NO_SPACE_LEFT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a write of the last minutes failed for want of room. */
    public boolean isFull() {
        return clock.instant().minus(LASTS).isBefore(lastRefused);
    }

    /** Told of each failure that ends a pass of the crawl, which is what writes most. */
    public void refused(Throwable failed) {
        if (isWanting(failed)) {
            lastRefused = clock.instant();
        }
    }
}
