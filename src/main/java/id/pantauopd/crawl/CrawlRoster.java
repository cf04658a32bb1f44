package id.pantauopd.crawl;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.CrawlTarget;
import id.pantauopd.base.MultiRow;
import id.pantauopd.base.Period;
import id.pantauopd.base.TransactionRetry;
import id.pantauopd.base.UtcTime;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps one row of crawl state for each crawled channel of the registry.
 *
 * <p>A new channel is due at once. One whose address changed starts anew, and an attempt on its former address that is
 * still under way loses its lease. One that is no longer crawled loses its row; its past attempts stay.
 */
@Component
class CrawlRoster {
    private static final int PAGE = 1000;
    private static final MultiRow ROWS = new MultiRow(
            "INSERT INTO crawl_state (channel_id, shard, host, platform, address_key, next_check_at, interval_s)",
            7,
            "ON DUPLICATE KEY UPDATE lease_token = IF(address_key = VALUES(address_key), lease_token, lease_token + 1),"
                    + " lease_until = IF(address_key = VALUES(address_key), lease_until, NULL),"
                    + " etag = IF(address_key = VALUES(address_key), etag, NULL),"
                    + " last_modified = IF(address_key = VALUES(address_key), last_modified, NULL),"
                    + " body_sha256 = IF(address_key = VALUES(address_key), body_sha256, NULL),"
                    + " unconditional_at = IF(address_key = VALUES(address_key), unconditional_at, NULL),"
                    + " moved_to = IF(address_key = VALUES(address_key), moved_to, NULL),"
                    + " moved_count = IF(address_key = VALUES(address_key), moved_count, 0),"
                    + " failures = IF(address_key = VALUES(address_key), failures, 0),"
                    + " failing_since = IF(address_key = VALUES(address_key), failing_since, NULL),"
                    + " next_check_at = IF(address_key = VALUES(address_key), next_check_at, VALUES(next_check_at)),"
                    + " shard = VALUES(shard), host = VALUES(host), platform = VALUES(platform),"
                    + " address_key = VALUES(address_key)");

    private final AgencyDirectory directory;
    private final CrawlSettings settings;
    private final TransactionRetry retry;
    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** What the last comparison was made against; channels also come and go by their dates, hence the day. */
    private @Nullable Seen seen;

    CrawlRoster(
            AgencyDirectory directory,
            CrawlSettings settings,
            TransactionRetry retry,
            JdbcTemplate template,
            JdbcClient jdbc,
            Clock clock) {
        this.directory = directory;
        this.settings = settings;
        this.retry = retry;
        this.template = template;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Compares with the registry when that has changed; else costs one small query. */
    synchronized void sync() {
        Seen now = new Seen(directory.channelRevision(), Period.day(clock.instant(), Period.JAKARTA));
        if (now.equals(seen)) {
            return;
        }
        long after = 0;
        List<CrawlTarget> page = directory.crawlTargets(after, PAGE);
        while (!page.isEmpty()) {
            compare(after, page.size() < PAGE ? Long.MAX_VALUE : page.getLast().channelId(), page);
            after = page.getLast().channelId();
            page = page.size() < PAGE ? List.of() : directory.crawlTargets(after, PAGE);
        }
        compare(after, Long.MAX_VALUE, List.of());
        seen = now;
    }

    private void compare(long after, long last, List<CrawlTarget> targets) {
        Map<Long, Row> stored = stored(after, last);
        List<@Nullable Object[]> changed = new ArrayList<>();
        for (CrawlTarget target : targets) {
            Row row = row(target);
            if (!row.equals(stored.remove(target.channelId()))) {
                changed.add(columns(target, row));
            }
        }
        if (!changed.isEmpty() || !stored.isEmpty()) {
            retry.inTransaction(() -> {
                ROWS.write(template, changed);
                return stored.isEmpty()
                        ? 0
                        : forget(stored.keySet().stream().sorted().toList());
            });
        }
    }

    private int forget(List<Long> channelIds) {
        jdbc.sql("DELETE FROM failed_answer WHERE channel_id IN (:ids)")
                .param("ids", channelIds)
                .update();
        return jdbc.sql("DELETE FROM crawl_state WHERE channel_id IN (:ids)")
                .param("ids", channelIds)
                .update();
    }

    private Map<Long, Row> stored(long after, long last) {
        Map<Long, Row> rows = new HashMap<>();
        jdbc.sql("SELECT channel_id, shard, host, platform, HEX(address_key) FROM crawl_state"
                        + " WHERE channel_id > :after AND channel_id <= :last")
                .param("after", after)
                .param("last", last)
                .query(row -> {
                    rows.put(
                            row.getLong(1),
                            new Row(row.getInt(2), row.getString(3), row.getString(4), row.getString(5)));
                });
        return rows;
    }

    private Row row(CrawlTarget target) {
        String host = FeedHost.of(target.feedUrl());
        byte[] url = target.feedUrl().toString().getBytes(StandardCharsets.UTF_8);
        return new Row(
                FeedHost.shard(host, settings.shards()),
                host,
                target.platform().name(),
                Sha256.hex(url).toUpperCase(Locale.ROOT));
    }

    private @Nullable Object[] columns(CrawlTarget target, Row row) {
        return new @Nullable Object[] {
            target.channelId(),
            row.shard,
            row.host,
            row.platform,
            HexFormat.of().parseHex(row.addressKey),
            UtcTime.toColumn(clock.instant()),
            Rhythm.UNKNOWN.toSeconds()
        };
    }

    private record Row(int shard, String host, String platform, String addressKey) {}

    private record Seen(long revision, LocalDate day) {}
}
