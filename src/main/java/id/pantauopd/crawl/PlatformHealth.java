package id.pantauopd.crawl;

import id.pantauopd.agency.Platform;
import id.pantauopd.base.UtcTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers how the reading of each platform goes: how much succeeds, how old the data are, what waits. Three queries. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class PlatformHealth {
    private static final Duration DAY = Duration.ofHours(24);
    private static final String GOOD = Stream.of(Outcome.values())
            .filter(Outcome::good)
            .map(outcome -> "'" + outcome + "'")
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final Clock clock;

    PlatformHealth(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param success share of the attempts of the last 24 hours, in [0, 1], null without any attempt
     * @param age median time since the last success of a channel, null when none succeeded yet
     * @param due channels whose turn has come
     * @param next when the next turn comes, null when all are due
     */
    public record Line(
            Platform platform,
            int channels,
            @Nullable Double success,
            @Nullable Duration age,
            int due,
            @Nullable Instant next) {}

    public List<Line> now() {
        Instant now = clock.instant();
        Map<Platform, Double> success = success(now);
        Map<Platform, Duration> ages = ages(now);
        return jdbc.sql("SELECT platform, COUNT(*), SUM(next_check_at <= :now), MIN(IF(next_check_at > :now,"
                        + " next_check_at, NULL)) FROM crawl_state GROUP BY platform ORDER BY COUNT(*) DESC, platform")
                .param("now", UtcTime.toColumn(now))
                .query((row, number) -> {
                    Platform platform = Platform.valueOf(row.getString(1));
                    return new Line(
                            platform,
                            row.getInt(2),
                            success.get(platform),
                            ages.get(platform),
                            row.getInt(3),
                            UtcTime.fromNullableColumn(row.getObject(4, LocalDateTime.class)));
                })
                .list();
    }

    private Map<Platform, Double> success(Instant now) {
        Map<Platform, Double> shares = new EnumMap<>(Platform.class);
        jdbc.sql("SELECT s.platform, AVG(a.outcome IN (" + GOOD + ")) FROM crawl_attempt a JOIN crawl_state s"
                        + " ON s.channel_id = a.channel_id WHERE a.at > ? GROUP BY s.platform")
                .param(UtcTime.toColumn(now.minus(DAY)))
                .query(row -> {
                    shares.put(Platform.valueOf(row.getString(1)), row.getDouble(2));
                });
        return shares;
    }

    private Map<Platform, Duration> ages(Instant now) {
        Map<Platform, Duration> ages = new EnumMap<>(Platform.class);
        jdbc.sql("SELECT DISTINCT platform, MEDIAN(TIMESTAMPDIFF(SECOND, last_success_at, ?))"
                        + " OVER (PARTITION BY platform) FROM crawl_state WHERE last_success_at IS NOT NULL")
                .param(UtcTime.toColumn(now))
                .query(row -> {
                    ages.put(Platform.valueOf(row.getString(1)), Duration.ofSeconds(row.getLong(2)));
                });
        return ages;
    }
}
