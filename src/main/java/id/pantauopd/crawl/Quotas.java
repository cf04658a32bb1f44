package id.pantauopd.crawl;

import static id.pantauopd.base.UtcTime.fromColumn;
import static id.pantauopd.base.UtcTime.toColumn;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.FetchResult.Fetched;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts what is asked with the operator's tokens, and says when an allowance is spent. */
@Service
public class Quotas {
    /** Units a day; each of our questions costs one (https://developers.google.com/youtube/v3/determine_quota_cost). */
    static final long YOUTUBE_UNITS = 10_000;
    /** Posts a month (https://docs.x.com/x-api/fundamentals/rate-limits). */
    static final long X_POSTS = 2_000_000;

    /** Of the Graph API, which says itself how much is used; beyond this it begins to refuse. */
    private static final int ENOUGH_PERCENT = 95;

    private static final Duration GRAPH_WINDOW = Duration.ofHours(1);
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final int ALL = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Quotas(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How an allowance stands.
     *
     * @param limit in the same measure as {@code used}, or null when the platform does not say
     * @param percent as the platform says, or null
     * @param resetAt when it begins anew
     */
    public record Allowance(
            long used, @Nullable Long limit, @Nullable Integer percent, Instant measuredAt, Instant resetAt) {
        boolean isSpent(Instant now) {
            boolean counted = limit != null && used >= limit;
            boolean told = percent != null && percent >= ENOUGH_PERCENT && now.isBefore(resetAt);
            return counted || told;
        }
    }

    /** Of today, or of this month; empty when nothing was asked yet. */
    public Optional<Allowance> of(Platform platform) {
        return jdbc.sql("SELECT used, percent, measured_at FROM platform_quota WHERE platform = :platform"
                        + " AND period = :period")
                .param("platform", platform.name())
                .param("period", period(platform))
                .query((row, at) -> {
                    Instant measured = fromColumn(row.getObject("measured_at", LocalDateTime.class));
                    return new Allowance(
                            row.getLong("used"),
                            limit(platform),
                            row.getObject("percent", Integer.class),
                            measured,
                            reset(platform, measured));
                })
                .optional();
    }

    /** How long the platform is not to be asked, or null when it may be. */
    @Nullable
    Duration wait(Platform platform) {
        Instant now = clock.instant();
        return of(platform)
                .filter(allowance -> allowance.isSpent(now))
                .map(allowance -> Duration.between(now, allowance.resetAt()))
                .orElse(null);
    }

    /** Counts a question that was asked. */
    void asked(Platform platform, FetchRequest request, FetchResult result) {
        jdbc.sql("INSERT INTO platform_quota (platform, period, used, percent, measured_at) VALUES (:platform, :period,"
                        + " :used, :percent, :now) ON DUPLICATE KEY UPDATE used = used + VALUES(used),"
                        + " percent = COALESCE(VALUES(percent), percent),"
                        + " measured_at = IF(VALUES(percent) IS NULL AND percent IS NOT NULL, measured_at,"
                        + " VALUES(measured_at))")
                .param("platform", platform.name())
                .param("period", period(platform))
                .param("used", cost(platform, request, result))
                .param("percent", percent(result))
                .param("now", toColumn(clock.instant()))
                .update();
    }

    private static long cost(Platform platform, FetchRequest request, FetchResult result) {
        if (platform != Platform.X) {
            return 1;
        }
        boolean posts = request.url().getPath().endsWith("/tweets");
        return posts && result instanceof Fetched fetched
                ? json(fetched.body()).map(json -> json.path("data").size()).orElse(0)
                : 0;
    }

    /** https://developers.facebook.com/docs/graph-api/overview/rate-limiting#headers */
    private static @Nullable Integer percent(FetchResult result) {
        String usage = result instanceof Fetched fetched ? fetched.headers().get("x-app-usage") : null;
        return usage == null
                ? null
                : json(usage.getBytes(StandardCharsets.UTF_8))
                        .map(json -> Math.max(
                                json.path("call_count").asInt(0),
                                Math.max(
                                        json.path("total_time").asInt(0),
                                        json.path("total_cputime").asInt(0))))
                        .map(most -> Math.clamp(most, 0, ALL * ALL))
                        .orElse(null);
    }

    private static Optional<JsonNode> json(byte[] bytes) {
        try {
            return Optional.of(JsonMapper.shared().readTree(bytes));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable Long limit(Platform platform) {
        return switch (platform) {
            case YOUTUBE -> YOUTUBE_UNITS;
            case X -> X_POSTS;
            default -> null;
        };
    }

    private LocalDate period(Platform platform) {
        Instant now = clock.instant();
        return switch (platform) {
            case YOUTUBE -> now.atZone(PACIFIC).toLocalDate();
            case X -> now.atZone(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1);
            default -> now.atZone(ZoneOffset.UTC).toLocalDate();
        };
    }

    private Instant reset(Platform platform, Instant measured) {
        return switch (platform) {
            case YOUTUBE -> period(platform).plusDays(1).atStartOfDay(PACIFIC).toInstant();
            case X ->
                period(platform).plusMonths(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            default -> measured.plus(GRAPH_WINDOW);
        };
    }
}
