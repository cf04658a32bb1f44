package id.pantauopd.crawl.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.Verification;
import id.pantauopd.post.PostLedger;
import id.pantauopd.testing.Browsers;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Verifies a channel as an administrator does, where no machine can see either side. */
@WebTest
class VerificationBrowserIT {
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
    void channelIsAskedForReviewedWithEvidenceAndPublished(int width) {
        Page page = signedIn(width);
        picture(page, "admin-verifikasi-" + width);
        page.navigate("http://localhost:" + port + "/admin/verifikasi?kanal=dinkes-tanjung-rimba-telegram");
        page.locator(".po-detail p:has-text('Belum diperiksa')").waitFor();
        page.getByLabel("Halaman resmi").fill("http://127.0.0.1:1/");
        page.locator("vaadin-button:has-text('Minta pemeriksaan')").click();
        page.locator("vaadin-button:has-text('Periksa kedua sisi')").click();
        page.getByText("Ada sisi yang tidak dapat dilihat mesin").waitFor();

        link(page, 0);
        link(page, 1);
        page.locator(".po-side vaadin-text-field input").first().fill("https://dinkes.example.go.id/kontak");
        page.locator("vaadin-button:has-text('Simpan hasil tinjauan')").click();
        page.getByText("Isi alamat yang memperlihatkan tautannya.").waitFor();
        page.locator(".po-side vaadin-text-field input").last().fill("https://t.example/dinkes");
        picture(page, "admin-verifikasi-tinjau-" + width);
        page.locator("vaadin-button:has-text('Simpan hasil tinjauan')").click();
        page.locator("vaadin-button:has-text('Terbitkan'):not([disabled])").click();
        page.getByText("Terbit, berlaku sampai").waitFor();
        Channel channel =
                directory.channelByCode("dinkes-tanjung-rimba-telegram").orElseThrow();
        assertThat(channel.verification()).isEqualTo(Verification.TWO_WAY);
        picture(page, "admin-verifikasi-terbit-" + width);

        page.navigate("http://localhost:" + port + "/opd/dinkes-tanjung-rimba");
        page.getByText("terverifikasi dua arah").first().waitFor();
    }

    private static void link(Page page, int side) {
        page.locator(".po-side")
                .nth(side)
                .locator("vaadin-radio-button")
                .first()
                .locator("input")
                .check();
    }

    private Page signedIn(int width) {
        BrowserContext context = browsers.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, width < 600 ? 780 : 900));
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.navigate("http://localhost:" + port + "/admin/verifikasi");
        page.locator("input[name=username]").fill("ani");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("vaadin-button[slot=submit]").click();
        page.locator("h1:text('Verifikasi kanal')").waitFor();
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
