package id.pantauopd.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.pantauopd.base.Period;
import id.pantauopd.post.PostLedger;
import id.pantauopd.ranking.ActivityRanking;
import id.pantauopd.testing.Browsers;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Content classes as a visitor sees them and an editor corrects them. */
@WebTest
class ClassScreensBrowserIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final String PASSWORD = "tangga biru 7 kopi tubruk";

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

    private Browsers browsers;

    @BeforeEach
    void regencyAndAnEditor() {
        browsers = Browsers.open();
        Tables.empty(dataSource);
        new SampleRegency(jdbc, ledger, clock.instant()).write();
        LocalDate yesterday = LocalDate.now(clock.withZone(SampleRegency.ZONE)).minusDays(1);
        rankings.compute(SampleRegency.REGION, Period.lastDays(30, yesterday));
        jdbc.sql("INSERT INTO app_user (name, password_hash, role, enabled, must_change, created_at)"
                        + " VALUES ('edi', ?, 'EDITOR', TRUE, FALSE, '2026-01-01')")
                .param("{argon2}"
                        + Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD))
                .update();
    }

    @AfterEach
    void close() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void visitorSeesWhatDecidedAndFiltersPostsByClass(int width) {
        Page page = open(width);
        page.navigate(address("/opd/dinkes-tanjung-rimba?kelas=layanan-informasi"));
        page.locator(".po-post-class").first().waitFor();
        assertThat(Set.copyOf(page.locator(".po-post-class").allTextContents()))
                .containsExactly("Layanan dan informasi");
        assertThat(page.locator(".po-pillar-row").allTextContents())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("Isi kinerja dan layanan");
        page.locator(".po-discount-details vaadin-details-summary").click();
        page.locator(".po-discounts").waitFor();
        assertThat(page.locator(".po-discounts").textContent())
                .contains("unggahan yang tersimpan dihitung", "Gambar yang dipakai ulang belum dapat diperiksa");
        check(page, "opd-kelas-" + width);
        page.locator(".po-post .po-name").first().click();
        page.locator(".po-signs li").first().waitFor();
        assertThat(page.locator(".po-class-name").textContent()).isEqualTo("Layanan dan informasi");
        assertThat(page.locator(".po-correction").count()).isZero();
        check(page, "unggahan-kelas-" + width);
        page.navigate(address("/opd/dinkes-tanjung-rimba?kelas=entah"));
        page.locator(".po-notice-note").waitFor();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void editorCorrectsAClassAndEverybodyReadsWhy(int width) {
        Page page = signedIn(width);
        page.navigate(address("/opd/dinkes-tanjung-rimba?kelas=layanan-informasi"));
        page.locator(".po-post .po-name").first().click();
        page.locator(".po-correction vaadin-select").waitFor();
        page.locator(".po-correction vaadin-button").click();
        page.getByText("Tuliskan alasannya.").waitFor();
        page.locator(".po-correction textarea").fill("Isinya laporan hasil");
        page.locator(".po-correction vaadin-button").click();
        page.getByText("Unggahan ini sudah berkelas itu.").waitFor();
        page.locator(".po-correction vaadin-select").click();
        page.locator("vaadin-select-item:has-text('Capaian kinerja')").click();
        page.locator(".po-correction vaadin-button").click();
        page.locator(".po-class-name:has-text('Capaian kinerja')").waitFor();
        check(page, "unggahan-dibetulkan-" + width);
        String post = page.url();
        Page visitor = open(width);
        visitor.navigate(post);
        visitor.getByText("Isinya laporan hasil").waitFor();
        assertThat(visitor.locator(".po-signs").last().textContent())
                .contains("edi", "Layanan dan informasi menjadi Capaian kinerja");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void editorChecksTheSampleAndTheMethodPageShowsTheErrorRate(int width) {
        Page page = signedIn(width);
        page.navigate(address("/metodologi"));
        page.getByText("Belum ada bulan yang diperiksa").waitFor();
        page.navigate(address("/admin/kelas"));
        page.getByText("Ambil sampel bulan lalu").click();
        page.locator(".po-review-card").first().waitFor();
        assertThat(page.locator(".po-review-card").count()).isEqualTo(50);
        page.locator(".po-review-card vaadin-button").first().click();
        page.locator(".po-review-card")
                .first()
                .getByText("Sudah diperiksa: benar.")
                .waitFor();
        page.locator(".po-review-card").nth(1).locator("vaadin-select").click();
        page.locator(".po-review-card")
                .nth(1)
                .locator("vaadin-select-item:has-text('Seremonial')")
                .click();
        page.locator(".po-review-card")
                .nth(1)
                .getByText("Sudah diperiksa: Seremonial.")
                .waitFor();
        assertThat(page.locator(".po-review-matrix caption").textContent()).contains("2 dari 50 diperiksa");
        check(page, "admin-kelas-" + width);
        page.navigate(address("/metodologi"));
        page.getByText("50% keliru (1 dari 2 yang diperiksa; sampel 50)").waitFor();
        check(page, "metodologi-kelas-" + width);
        assertThat(page.navigate(address("/admin/opd")).status())
                .as("not for editors")
                .isEqualTo(404);
    }

    private Page open(int width) {
        BrowserContext context = browsers.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, width < 600 ? 780 : 900)
                        .setLocale("id-ID"));
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        return page;
    }

    private Page signedIn(int width) {
        Page page = open(width);
        page.navigate(address("/masuk"));
        page.locator("input[name=username]").fill("edi");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("masuk"));
        return page;
    }

    private void check(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .as("%s scrolls sideways", name)
                .isEqualTo(false);
        List<String> serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(ClassScreensBrowserIT::said)
                        .toList();
        assertThat(serious).as(name).isEmpty();
    }

    private static String said(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
