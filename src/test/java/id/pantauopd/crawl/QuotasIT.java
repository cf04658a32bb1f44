package id.pantauopd.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.ApiCall;
import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.FetchResult.Exchange;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.testing.Tables;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Allowances of platforms: counted, spent, and begun anew in the platform's own time. */
@CrawlTest
class QuotasIT {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
    }

    @Test
    void spentUnitsOfYouTubeComeBackAtMidnightInCalifornia() {
        Quotas quotas = at(NOON);
        ask(quotas, Platform.YOUTUBE, "/videos", "{}", Map.of());
        assertThat(quotas.wait(Platform.YOUTUBE)).isNull();
        jdbc.sql("UPDATE platform_quota SET used = 10000").update();
        assertThat(quotas.wait(Platform.YOUTUBE))
                .isEqualTo(Duration.between(NOON, Instant.parse("2026-11-25T08:00:00Z")));
        assertThat(at(Instant.parse("2026-11-25T08:00:01Z")).wait(Platform.YOUTUBE))
                .isNull();
    }

    @Test
    void postsReadFromXCountForTheMonth() {
        Quotas quotas = at(NOON);
        ask(quotas, Platform.X, "/2/users/7/tweets", "{\"data\":[{},{},{}]}", Map.of());
        ask(quotas, Platform.X, "/2/users/by/username/a", "{\"data\":{\"id\":\"7\"}}", Map.of());
        assertThat(quotas.of(Platform.X)).hasValueSatisfying(used -> {
            assertThat(used.used()).isEqualTo(3);
            assertThat(used.resetAt()).isEqualTo(Instant.parse("2026-12-01T00:00:00Z"));
        });
    }

    @Test
    void theGraphApiIsBelievedAboutItself() {
        Quotas quotas = at(NOON);
        ask(quotas, Platform.FACEBOOK, "/a", "{}", Map.of("x-app-usage", "{\"call_count\":30,\"total_time\":96}"));
        assertThat(quotas.wait(Platform.FACEBOOK)).isEqualTo(Duration.ofHours(1));
        assertThat(at(NOON.plusSeconds(3_601)).wait(Platform.FACEBOOK)).isNull();
        ask(quotas, Platform.FACEBOOK, "/a", "{}", Map.of("x-app-usage", "{\"call_count\":30,\"total_time\":12}"));
        assertThat(quotas.wait(Platform.FACEBOOK)).isNull();
    }

    private Quotas at(Instant now) {
        return new Quotas(jdbc, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static void ask(Quotas quotas, Platform platform, String path, String body, Map<String, String> headers) {
        URI url = URI.create("https://api.example" + path);
        FetchResult result = new Fetched(
                new Exchange(url, url, 200, List.of(), 0, 0),
                body.getBytes(StandardCharsets.UTF_8),
                null,
                null,
                null,
                null,
                NOON,
                null,
                headers);
        quotas.asked(platform, FetchRequest.api(url, ApiCall.NONE), result);
    }
}
