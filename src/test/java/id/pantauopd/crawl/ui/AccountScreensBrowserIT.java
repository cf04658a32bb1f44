package id.pantauopd.crawl.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.ChannelState;
import id.pantauopd.post.PostLedger;
import id.pantauopd.testing.Browsers;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** One channel, the alerts and the audit log as an administrator uses them. */
@WebTest
class AccountScreensBrowserIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String PASSWORD = "tangga biru 7 kopi tubruk";

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private AgencyDirectory directory;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Browsers browsers;

    @BeforeEach
    void start() {
        browsers = Browsers.open();
        Tables.empty(dataSource);
        new SampleRegency(jdbc, ledger, clock.instant()).write();
        jdbc.sql("INSERT INTO failed_answer (channel_id, at, content_type, head) SELECT channel_id, UTC_TIMESTAMP(6),"
                        + " 'text/html', '<script>alert(1)</script> Maaf, situs dalam perbaikan' FROM crawl_state WHERE"
                        + " failures > 0")
                .update();
        jdbc.sql("INSERT INTO app_user (name, password_hash, role, enabled, must_change, created_at)"
                        + " VALUES ('ani', ?, 'ADMIN', TRUE, FALSE, '2026-01-01')")
                .param("{argon2}"
                        + Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD))
                .update();
    }

    @AfterEach
    void stop() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void channelIsTriedOutWithRulesAndPausedUntilADay(int width) {
        Page page = signedIn(width, "/admin/akun/rinci?kanal=rsud-tanjung-rimba-website");
        page.getByText("Server terlalu lama menjawab").first().waitFor();
        page.getByLabel("Butir").fill("article.berita");
        page.locator("vaadin-button:has-text('Uji ambil')").click();
        page.locator(".po-trial-outcome").waitFor();
        page.locator("vaadin-button:has-text('Simpan')").click();
        page.getByText("Tersimpan.").waitFor();
        assertThat(jdbc.sql("SELECT value FROM channel_setting WHERE name = 'item'")
                        .query(String.class)
                        .single())
                .isEqualTo("article.berita");
        page.getByText("Awal jawaban terakhir").click();
        page.locator(".po-raw:has-text('situs dalam perbaikan')").waitFor();
        picture(page, "admin-akun-rinci-" + width);
        page.locator("vaadin-button:text-is('Jeda')").click();
        page.locator("vaadin-button:text-is('Lanjutkan')").waitFor();
        assertThat(directory
                        .channelByCode("rsud-tanjung-rimba-website")
                        .orElseThrow()
                        .state())
                .isEqualTo(ChannelState.PAUSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void alertsAreShownWithoutAMailServerAndTheDigestIsAskedFor(int width) {
        Page page = signedIn(width, "/admin/surel");
        page.getByText("Surel belum diatur.").waitFor();
        page.getByText("RSUD Tanjung Rimba, Situs web: gagal dibaca").waitFor();
        page.locator("vaadin-email-field input").fill("ani@example.go.id");
        page.locator("vaadin-button:has-text('Kirimi saya')").click();
        page.getByText("Ringkasan akan dikirim ke alamat ini.").waitFor();
        picture(page, "admin-surel-" + width);
        page.locator("vaadin-button:has-text('Berhenti')").click();
        page.getByText("Ringkasan tidak dikirim lagi.").waitFor();
    }

    @Test
    void auditLogIsDownloaded() throws IOException {
        Page page = signedIn(1280, "/admin/audit");
        Download download =
                page.waitForDownload(() -> page.getByText("Unduh CSV").click());
        assertThat(Files.readString(download.path()))
                .startsWith("id,at,actor,action,subject,before,after")
                .contains("signin.succeeded");
        picture(page, "admin-audit-1280");
    }

    private Page signedIn(int width, String path) {
        Page page = browsers.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, width < 600 ? 780 : 900))
                .newPage();
        page.setDefaultTimeout(15_000);
        page.navigate("http://localhost:" + port + path);
        page.locator("input[name=username]").fill("ani");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("masuk"));
        return page;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
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
}
