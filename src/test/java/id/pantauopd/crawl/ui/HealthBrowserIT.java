package id.pantauopd.crawl.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.pantauopd.base.UtcTime;
import id.pantauopd.post.PostLedger;
import id.pantauopd.testing.Browsers;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Looks after the crawl as an administrator does. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HealthBrowserIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String PASSWORD = "tangga biru 7 kopi tubruk";

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Browsers browsers;
    private long unreadable;

    @BeforeAll
    void start() {
        browsers = Browsers.open();
        Tables.empty(dataSource);
        new SampleRegency(jdbc, ledger, clock.instant()).write();
        unreadable = jdbc.sql("SELECT channel_id FROM crawl_state WHERE failing_since IS NOT NULL")
                .query(Long.class)
                .single();
        attempts();
        jdbc.sql("INSERT INTO app_user (name, password_hash, role, enabled, must_change, created_at)"
                        + " VALUES ('ani', ?, 'ADMIN', TRUE, FALSE, '2026-01-01')")
                .param("{argon2}"
                        + Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD))
                .update();
    }

    @AfterAll
    void stop() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    void failingChannelIsShownWithItsCauseItsAttemptsAndIsTriedAgain() {
        try (BrowserContext context = context(1280)) {
            Page page = signedIn(context);
            Locator channel = page.locator(".po-failure-group .po-failing-channel");
            channel.waitFor();
            assertThat(channel.textContent()).contains("RSUD Tanjung Rimba").contains("Gagal sejak");
            assertThat(page.locator(".po-failure-cause").textContent()).isEqualTo("Server terlalu lama menjawab");

            channel.locator("vaadin-button:has-text('pengambilan terakhir')").click();
            channel.locator(".po-attempt-bar").waitFor();
            assertThat(channel.locator(".po-attempt-bar span").count()).isEqualTo(30);

            channel.locator("vaadin-button:has-text('Coba lagi')").click();
            channel.locator("[role=status]:has-text('Dijadwalkan')").waitFor();
            assertThat(next()).isBeforeOrEqualTo(clock.instant());
            check(page, 1280);
        }
    }

    @Test
    void channelThatMovedToAnotherSiteIsShownWithBothAddresses() {
        jdbc.sql("UPDATE crawl_state SET moved_to = 'https://pindah.example.go.id/feed', moved_count = 4, moved_since ="
                        + " UTC_TIMESTAMP(6) - INTERVAL 5 DAY WHERE failing_since IS NULL ORDER BY channel_id LIMIT 1")
                .update();
        try (BrowserContext context = context(1280)) {
            Locator moved = signedIn(context).locator(".po-moved");
            moved.waitFor();
            assertThat(moved.textContent())
                    .contains("Ke https://pindah.example.go.id/feed")
                    .contains("Dijawab 4 kali");
        }
    }

    @Test
    void addressInsideTheNetworkIsRefusedInWords() {
        try (BrowserContext context = context(360)) {
            Page page = signedIn(context);
            Locator address = page.locator(".po-try-address input");
            address.fill("bukan alamat");
            page.locator(".po-try-row vaadin-button").click();
            page.locator(".po-try-address[invalid]").waitFor();

            address.fill("http://127.0.0.1:1/feed");
            page.locator(".po-try-row vaadin-button").click();
            page.locator(".po-trial-outcome").waitFor();
            assertThat(page.locator(".po-trial-outcome").textContent()).isEqualTo("Alamat tidak boleh diambil");
            check(page, 360);
        }
    }

    @Test
    void strangerIsAskedToSignIn() {
        try (BrowserContext context = context(1280)) {
            Page page = context.newPage();
            page.navigate(address("/admin/kesehatan"));
            page.waitForURL("**/masuk");
            assertThat(page.locator(".po-tiles").count()).isZero();
        }
    }

    private void attempts() {
        for (int back = 0; back < 34; back++) {
            Instant at = clock.instant().minus(Duration.ofHours(back + 1L));
            boolean good = back > 25 && back % 2 == 0;
            jdbc.sql("INSERT INTO crawl_attempt (run_id, channel_id, at, outcome, http_status, millis, bytes,"
                            + " posts_new, posts_seen, next_check_at) VALUES (1, ?, ?, ?, ?, ?, ?, 0, ?, ?)")
                    .params(
                            unreadable,
                            UtcTime.toColumn(at),
                            good ? "OK" : "TIMEOUT",
                            good ? 200 : 0,
                            good ? 480 : 25_000,
                            good ? 41_200 : 0,
                            good ? 10 : 0,
                            UtcTime.toColumn(at.plus(Duration.ofHours(1))))
                    .update();
        }
    }

    private Instant next() {
        return UtcTime.fromColumn(jdbc.sql("SELECT next_check_at FROM crawl_state WHERE channel_id = ?")
                .param(unreadable)
                .query(java.time.LocalDateTime.class)
                .single());
    }

    private BrowserContext context(int width) {
        return browsers.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, width < 600 ? 780 : 900));
    }

    private Page signedIn(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(address("/admin/kesehatan"));
        page.locator("input[name=username]").fill("ani");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("vaadin-button[slot=submit]").click();
        page.waitForURL("**/admin/kesehatan**");
        page.locator("h1:text('Kesehatan')").waitFor();
        return page;
    }

    private static void check(Page page, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve("admin-kesehatan-" + width + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .isEqualTo(false);
        List<String> serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(serious).isEmpty();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
