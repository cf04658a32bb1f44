package id.pantauopd.crawl;

import static id.pantauopd.base.UtcTime.fromNullableColumn;
import static id.pantauopd.base.UtcTime.toColumn;
import static id.pantauopd.base.UtcTime.toNullableColumn;

import id.pantauopd.agency.Platform;
import id.pantauopd.base.MultiRow;
import id.pantauopd.crawl.CrawlState.Move;
import id.pantauopd.crawl.CrawlState.Trouble;
import id.pantauopd.crawl.CrawlState.Validators;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Maps rows of {@code crawl_state}. */
final class CrawlStateRows {
    static final String SELECT = "SELECT channel_id, host, platform, lease_token, interval_s, etag, last_modified,"
            + " body_sha256, unconditional_at, carries_figures, last_success_at, failures, failing_since, covered_to,"
            + " failed_to, moved_to, moved_count, moved_since, possible_gap FROM crawl_state WHERE ";

    /** Ends the lease as well. Shard, platform and address stay as they are; they only fill the columns of an insert. */
    static final MultiRow AFTER_ATTEMPT = new MultiRow(
            "INSERT INTO crawl_state (channel_id, shard, host, platform, address_key, next_check_at, interval_s, etag,"
                    + " last_modified, body_sha256, unconditional_at, carries_figures, last_attempt_at, last_success_at,"
                    + " failing_since, failures, last_outcome, last_reason, covered_to, failed_to, moved_to, moved_count,"
                    + " moved_since, possible_gap)",
            24,
            "ON DUPLICATE KEY UPDATE lease_until = NULL, next_check_at = VALUES(next_check_at),"
                    + " interval_s = VALUES(interval_s), etag = VALUES(etag), last_modified = VALUES(last_modified),"
                    + " body_sha256 = VALUES(body_sha256), unconditional_at = VALUES(unconditional_at),"
                    + " carries_figures = VALUES(carries_figures), last_attempt_at = VALUES(last_attempt_at),"
                    + " last_success_at = VALUES(last_success_at), failing_since = VALUES(failing_since),"
                    + " failures = VALUES(failures), last_outcome = VALUES(last_outcome),"
                    + " last_reason = VALUES(last_reason), covered_to = VALUES(covered_to),"
                    + " failed_to = VALUES(failed_to), moved_to = VALUES(moved_to), moved_count = VALUES(moved_count),"
                    + " moved_since = VALUES(moved_since), possible_gap = VALUES(possible_gap)");

    private static final byte[] NO_ADDRESS = new byte[32];

    private CrawlStateRows() {}

    static CrawlState from(ResultSet row) throws SQLException {
        return new CrawlState(
                row.getLong("channel_id"),
                row.getString("host"),
                Platform.valueOf(row.getString("platform")),
                row.getLong("lease_token"),
                Duration.ofSeconds(row.getInt("interval_s")),
                new Validators(
                        row.getString("etag"),
                        row.getString("last_modified"),
                        hex(row.getBytes("body_sha256")),
                        time(row, "unconditional_at")),
                row.getBoolean("carries_figures"),
                time(row, "last_success_at"),
                new Trouble(row.getInt("failures"), time(row, "failing_since")),
                row.getObject("covered_to", LocalDate.class),
                row.getObject("failed_to", LocalDate.class),
                move(row),
                row.getBoolean("possible_gap"));
    }

    static @Nullable Object[] afterAttempt(Attempted attempted, CrawlState after, Instant next) {
        Validators validators = after.validators();
        Move move = after.move();
        return new @Nullable Object[] {
            after.channelId(),
            0,
            after.host(),
            after.platform().name(),
            NO_ADDRESS,
            toColumn(next),
            after.rhythm().toSeconds(),
            validators.etag(),
            validators.lastModified(),
            validators.bodySha256() == null ? null : HexFormat.of().parseHex(validators.bodySha256()),
            toNullableColumn(validators.unconditionalAt()),
            after.carriesFigures(),
            toColumn(attempted.at()),
            toNullableColumn(after.lastSuccessAt()),
            toNullableColumn(after.trouble().since()),
            after.trouble().failures(),
            attempted.outcome().name(),
            attempted.verdict().reason(),
            after.coveredTo(),
            after.failedTo(),
            move == null ? null : move.to().toString(),
            move == null ? 0 : move.times(),
            move == null ? null : toNullableColumn(move.since()),
            after.possibleGap()
        };
    }

    static @Nullable Move move(ResultSet row) throws SQLException {
        String to = row.getString("moved_to");
        Instant since = time(row, "moved_since");
        return to == null || since == null ? null : new Move(URI.create(to), row.getInt("moved_count"), since);
    }

    static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        return fromNullableColumn(row.getObject(column, LocalDateTime.class));
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }
}
