package id.pantauopd;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Period;
import id.pantauopd.post.PostLedger;
import id.pantauopd.ranking.ActivityRanking;
import id.pantauopd.testing.Browser;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Screens;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Whatever is kept for administrators is planted with a word, which nobody else is ever sent, seen or unseen. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedMarkersIT {
    private static final String MARKER = "penanda7f3a";
    private static final String PASSWORD = "tangga biru 7 kopi tubruk";
    private static final String PLACE = "?wilayah=" + SampleRegency.REGION;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private ActivityRanking rankings;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Browser browser;
    private long post;

    @BeforeAll
    void plant() {
        Tables.empty(dataSource);
        new SampleRegency(jdbc, ledger, clock.instant()).write();
        // Stored, so that no answer of an earlier test's regency is shown from memory.
        LocalDate yesterday = LocalDate.now(clock.withZone(SampleRegency.ZONE)).minusDays(1);
        rankings.compute(SampleRegency.REGION, Period.lastDays(30, yesterday));
        post = jdbc.sql("SELECT MAX(post.id) FROM post JOIN channel ON channel.id = channel_id"
                        + " JOIN agency ON agency.id = agency_id WHERE slug = 'dinkes-tanjung-rimba'")
                .query(Long.class)
                .single();
        List.of(
                        "INSERT INTO audit_entry (at, actor, action, subject, before_value, after_value)"
                                + " VALUES (UTC_TIMESTAMP(6), :m, :m, :m, :m, :m)",
                        "INSERT INTO app_user (name, password_hash, role, enabled, must_change, created_at) VALUES"
                                + " (CONCAT(:m, '@example.go.id'), :m, 'ADMIN', TRUE, FALSE, '2026-01-01')",
                        "INSERT INTO region_norm (region_code, valid_from, posts_per_week, reason)"
                                + " VALUES ('98.01', '2020-01-01', 3, :m)",
                        "INSERT INTO failed_answer (channel_id, at, content_type, head)"
                                + " SELECT channel_id, UTC_TIMESTAMP(6), :m, :m FROM crawl_state",
                        "INSERT INTO host_backoff (host, until_at)"
                                + " VALUES (CONCAT(:m, '.example'), UTC_TIMESTAMP(6) + INTERVAL 1 DAY)",
                        "INSERT INTO registry_file (name, sha256, loaded_at)"
                                + " VALUES (:m, UNHEX(SHA2('a', 256)), UTC_TIMESTAMP(6))",
                        "INSERT INTO crawl_run (node, started_at, lease_until, state)"
                                + " VALUES (:m, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'RUNNING')",
                        "INSERT INTO crawl_attempt (run_id, channel_id, at, outcome, reason, http_status, millis, bytes,"
                                + " posts_new, posts_seen, next_check_at) SELECT 1, channel_id, UTC_TIMESTAMP(6), 'TIMEOUT',"
                                + " :m, 0, 1, 0, 0, 0, UTC_TIMESTAMP(6) FROM crawl_state",
                        "UPDATE crawl_state SET last_reason = :m, moved_to = CONCAT('https://', :m, '.example/'),"
                                + " etag = :m, moved_count = 9, moved_since = UTC_TIMESTAMP(6) - INTERVAL 9 DAY")
                .forEach(sql -> jdbc.sql(sql).param("m", MARKER).update());
        jdbc.sql("INSERT INTO app_user (name, password_hash, role, enabled, must_change, created_at)"
                        + " VALUES ('budi', ?, 'MEMBER', TRUE, FALSE, '2026-01-01')")
                .param("{argon2}"
                        + Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD))
                .update();
        browser = new Browser(port, "127.0.0.24");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/peringkat.csv",
                "/peringkat.json",
                "/peringkat.metadata.json",
                "/api/v1/agencies",
                "/api/v1/agencies/rsud-tanjung-rimba",
                "/api/v1/agencies/dinkes-tanjung-rimba/posts",
                "/api/v1/agencies/dinkes-tanjung-rimba/posts.atom",
                "/api/v1/rankings",
                "/api/v1/status",
                "/v3/api-docs",
                "/tentang-bot",
                "/robots.txt"
            })
    void fileHoldsNothingOfIt(String path) {
        String body = browser.get(path + PLACE).body();
        assertThat(body).isNotBlank().doesNotContain(MARKER);
    }

    @Test
    void screenIsSentNothingOfItToAStrangerAndToAMember() {
        assertScreensAreClean(browser);
        try (Browser member = new Browser(port, "127.0.0.25")) {
            member.signIn("budi", PASSWORD);
            assertThat(member.get("/sandi").statusCode()).as("signed in").isEqualTo(200);
            assertScreensAreClean(member);
        }
    }

    private void assertScreensAreClean(Browser reader) {
        assertThat(screen(reader, "")).contains("Dinas Kesehatan");
        assertThat(screen(reader, "opd/dinkes-tanjung-rimba")).contains("Dinas Kesehatan", "po-post");
        assertThat(screen(reader, "opd/rsud-tanjung-rimba")).contains("RSUD Tanjung Rimba");
        assertThat(screen(reader, "unggahan/" + post)).contains("opd.example.go.id");
        assertThat(screen(reader, "peringkat")).contains("Dinas Kesehatan");
        assertThat(screen(reader, "status")).contains("po-status");
        assertThat(screen(reader, "metodologi")).contains("po-tier-list");
    }

    /** The page and all that its server side tells when it is opened, hidden components included. */
    private static String screen(Browser reader, String route) {
        String told = reader.get("/" + route).body() + new Screens(reader, route).opening();
        assertThat(told).as(route).doesNotContain(MARKER);
        return told;
    }
}
