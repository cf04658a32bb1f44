package id.pantauopd.crawl;

import static id.pantauopd.crawl.CrawlStateRows.time;

import id.pantauopd.agency.Platform;
import id.pantauopd.base.UtcTime;
import id.pantauopd.crawl.CrawlHealth.Attempt;
import id.pantauopd.crawl.CrawlHealth.ChannelStatus;
import id.pantauopd.crawl.CrawlHealth.FailureGroup;
import id.pantauopd.crawl.CrawlHealth.MovedChannel;
import id.pantauopd.crawl.CrawlHealth.Overview;
import id.pantauopd.crawl.CrawlHealth.PlatformStatus;
import id.pantauopd.crawl.CrawlHealth.StoredAnswer;
import id.pantauopd.crawl.CrawlState.Move;
import id.pantauopd.post.PostLedger.Ledger;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the state of the crawl for {@link CrawlHealth}. */
@Component
@Transactional(readOnly = true)
class HealthRows {
    private static final String STATUS = "channel_id, last_outcome, last_reason, last_attempt_at, last_success_at,"
            + " failing_since, failures, next_check_at, possible_gap, moved_to, moved_count, moved_since";
    private static final String FAILING = "failing_since IS NOT NULL AND last_outcome IS NOT NULL";

    private final JdbcClient jdbc;
    private final CrawlRoster roster;
    private final Clock clock;

    HealthRows(JdbcClient jdbc, CrawlRoster roster, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.clock = clock;
    }

    List<PlatformStatus> platforms() {
        Map<Platform, PlatformStatus> platforms = new EnumMap<>(Platform.class);
        jdbc.sql("SELECT platform, last_outcome, COUNT(*), MAX(last_success_at) AS last_success_at FROM crawl_state"
                        + " GROUP BY platform, last_outcome")
                .query((row, at) -> platform(row))
                .list()
                .forEach(part -> platforms.merge(part.platform(), part, HealthRows::sum));
        return List.copyOf(platforms.values());
    }

    private static PlatformStatus platform(ResultSet row) throws SQLException {
        int count = row.getInt(3);
        Outcome last = outcome(row.getString(2));
        boolean unconfigured = last == Outcome.NOT_CONFIGURED;
        boolean read = last != null && last.good();
        boolean blocked =
                last != null && last.ledger().filter(Ledger.BLOCKED::equals).isPresent();
        return new PlatformStatus(
                Platform.valueOf(row.getString(1)),
                count,
                read ? count : 0,
                blocked ? count : 0,
                last == null || unconfigured || read || blocked ? 0 : count,
                last == null ? count : 0,
                unconfigured ? count : 0,
                time(row, "last_success_at"));
    }

    private static PlatformStatus sum(PlatformStatus one, PlatformStatus other) {
        return new PlatformStatus(
                one.platform(),
                one.channels() + other.channels(),
                one.read() + other.read(),
                one.blocked() + other.blocked(),
                one.failing() + other.failing(),
                one.waiting() + other.waiting(),
                one.unconfigured() + other.unconfigured(),
                later(one.lastSuccessAt(), other.lastSuccessAt()));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    Map<Long, ChannelStatus> statuses(Collection<Long> channelIds) {
        Map<Long, ChannelStatus> statuses = new HashMap<>();
        if (!channelIds.isEmpty()) {
            jdbc.sql("SELECT " + STATUS + " FROM crawl_state WHERE channel_id IN (:ids)")
                    .param("ids", channelIds)
                    .query((row, at) -> status(row))
                    .list()
                    .forEach(status -> statuses.put(status.channelId(), status));
        }
        return statuses;
    }

    private ChannelStatus status(ResultSet row) throws SQLException {
        Outcome last = outcome(row.getString("last_outcome"));
        Move move = CrawlStateRows.move(row);
        boolean moved = last != null && last.good() && move != null && move.sure(clock.instant());
        return new ChannelStatus(
                row.getLong("channel_id"),
                moved ? Outcome.MOVED : last,
                row.getString("last_reason"),
                time(row, "last_attempt_at"),
                time(row, "last_success_at"),
                time(row, "failing_since"),
                row.getInt("failures"),
                Objects.requireNonNull(time(row, "next_check_at")),
                row.getBoolean("possible_gap"));
    }

    List<FailureGroup> failing(int channelsPerGroup) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        jdbc.sql("SELECT last_outcome, COUNT(*) FROM crawl_state WHERE " + FAILING + " GROUP BY last_outcome")
                .query(row -> {
                    counts.put(Outcome.valueOf(row.getString(1)), row.getInt(2));
                });
        Map<Outcome, List<ChannelStatus>> samples = new EnumMap<>(Outcome.class);
        jdbc.sql("SELECT " + STATUS + " FROM (SELECT " + STATUS + ", ROW_NUMBER() OVER (PARTITION BY last_outcome"
                        + " ORDER BY failing_since, channel_id) AS place FROM crawl_state WHERE " + FAILING
                        + ") ranked WHERE place <= :most ORDER BY place")
                .param("most", channelsPerGroup)
                .query((row, at) -> status(row))
                .list()
                .forEach(status -> samples.computeIfAbsent(
                                Objects.requireNonNull(status.lastOutcome()), none -> new ArrayList<>())
                        .add(status));
        return counts.entrySet().stream()
                .map(group -> new FailureGroup(
                        group.getKey(), group.getValue(), samples.getOrDefault(group.getKey(), List.of())))
                .sorted(Comparator.comparingInt(FailureGroup::channels).reversed())
                .toList();
    }

    List<ChannelStatus> stubborn(int failures) {
        return jdbc.sql("SELECT " + STATUS + " FROM crawl_state WHERE " + FAILING + " AND failures >= :least"
                        + " AND last_outcome <> 'NOT_CONFIGURED' ORDER BY failing_since, channel_id")
                .param("least", failures)
                .query((row, at) -> status(row))
                .list();
    }

    List<ChannelStatus> failingSince(Instant before) {
        return jdbc.sql("SELECT " + STATUS + " FROM crawl_state WHERE " + FAILING + " AND failing_since <= :before"
                        + " AND last_outcome <> 'NOT_CONFIGURED' ORDER BY failing_since, channel_id")
                .param("before", UtcTime.toColumn(before))
                .query((row, at) -> status(row))
                .list();
    }

    Optional<Instant> nextRun() {
        return jdbc.sql("SELECT MIN(next_check_at) AS next FROM crawl_state")
                .query((row, at) -> Optional.ofNullable(time(row, "next")))
                .single();
    }

    List<Attempt> attempts(long channelId, int limit) {
        return jdbc.sql("SELECT at, outcome, reason, http_status, millis, bytes, posts_new, posts_seen, next_check_at"
                        + " FROM crawl_attempt WHERE channel_id = :channel ORDER BY at DESC, id DESC LIMIT :limit")
                .param("channel", channelId)
                .param("limit", limit)
                .query((row, at) -> new Attempt(
                        Objects.requireNonNull(time(row, "at")),
                        Outcome.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getLong(6),
                        row.getInt(7),
                        row.getInt(8),
                        Objects.requireNonNull(time(row, "next_check_at"))))
                .list();
    }

    Overview overview() {
        return jdbc.sql("SELECT COUNT(*), COALESCE(SUM(next_check_at <= UTC_TIMESTAMP(6)), 0),"
                        + " COALESCE(SUM(lease_until > UTC_TIMESTAMP(6)), 0), COALESCE(SUM(" + FAILING + "), 0),"
                        + " MIN(IF(next_check_at <= UTC_TIMESTAMP(6), next_check_at, NULL)) AS oldest_due,"
                        + " MAX(last_success_at) AS last_success_at FROM crawl_state")
                .query((row, at) -> new Overview(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        time(row, "oldest_due"),
                        time(row, "last_success_at")))
                .single();
    }

    List<MovedChannel> moved() {
        Instant now = clock.instant();
        List<MovedChannel> moved = new ArrayList<>();
        jdbc.sql("SELECT channel_id, moved_to, moved_count, moved_since FROM crawl_state WHERE moved_to IS NOT NULL"
                        + " ORDER BY moved_since, channel_id")
                .query(row -> {
                    Move move = CrawlStateRows.move(row);
                    if (move != null && move.sure(now)) {
                        moved.add(new MovedChannel(row.getLong(1), move.to(), move.times(), move.since()));
                    }
                });
        return moved;
    }

    @Transactional
    public boolean retryNow(long channelId) {
        roster.sync();
        return jdbc.sql("UPDATE crawl_state SET next_check_at = UTC_TIMESTAMP(6) WHERE channel_id = :channel")
                        .param("channel", channelId)
                        .update()
                == 1;
    }

    Optional<StoredAnswer> storedAnswer(long channelId) {
        return jdbc.sql("SELECT at, content_type, head FROM failed_answer WHERE channel_id = :channel")
                .param("channel", channelId)
                .query((row, at) -> new StoredAnswer(
                        UtcTime.fromColumn(row.getObject(1, LocalDateTime.class)),
                        row.getString(2),
                        new String(row.getBytes(3), StandardCharsets.UTF_8)))
                .optional();
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name);
    }
}
