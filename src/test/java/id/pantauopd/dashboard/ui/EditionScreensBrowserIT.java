package id.pantauopd.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.pantauopd.objection.ObjectionDraft;
import id.pantauopd.objection.ObjectionKind;
import id.pantauopd.objection.Objections;
import id.pantauopd.post.PostLedger;
import id.pantauopd.ranking.EditionHead;
import id.pantauopd.ranking.Editions;
import id.pantauopd.testing.Browsers;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/** Walks through editions, objections and the trial of weights, on a phone and on a desk, and keeps pictures of them. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditionScreensBrowserIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private Editions editions;

    @Autowired
    private Objections objections;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private Browsers browsers;
    private EditionHead first;
    private EditionHead corrected;
    private EditionHead preview;

    @BeforeAll
    void threeEditionsAndAnObjection() {
        browsers = Browsers.open();
        Tables.empty(dataSource);
        SampleRegency regency = new SampleRegency(jdbc, ledger, clock.instant()).write();
        jdbc.sql("INSERT INTO registry_revision (id, revision) VALUES (1, ?)")
                .param(System.nanoTime())
                .update();
        jdbc.sql("UPDATE channel SET verification = 'NONE'").update();
        Instant now = clock.instant();
        for (int daysAgo = 90; daysAgo >= 0; daysAgo -= 5) {
            editions.advance(SampleRegency.REGION, now.minus(Duration.ofDays(daysAgo)));
        }
        List<EditionHead> all = editions.list(SampleRegency.REGION);
        first = all.getLast();
        jdbc.sql("UPDATE channel SET verification = 'TWO_WAY' WHERE agency_id = ?")
                .param(regency.agencyId("dlh-tanjung-rimba"))
                .update();
        corrected = editions.correct(first.number(), "Kanal DLH ternyata terverifikasi dua arah.");
        preview = editions.latest(SampleRegency.REGION).orElseThrow();
        objections.file(
                new ObjectionDraft(
                        preview.number(),
                        "dinkes-tanjung-rimba",
                        ObjectionKind.MISSED_POST,
                        "Laporan capaian <b>stunting</b> pekan kedua tidak ada dalam daftar.",
                        "https://dinkes.example.go.id/berita/1"),
                "uji");
        jdbc.sql("INSERT INTO agency_reply (edition_number, agency_code, reply, given_at)"
                        + " VALUES (?, 'dlh-tanjung-rimba', 'Kami <i>sedang</i> pindah kantor.', UTC_TIMESTAMP(6))")
                .param(preview.number())
                .update();
    }

    @AfterAll
    void stop() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void readerFollowsAnEditionToItsObjections(int width) {
        complaints.clear();
        try (BrowserContext context = context(width)) {
            Page page = context.newPage();
            page.onPageError(error -> complaints.add(page.url() + " error: " + error));
            visit(page, width, "/edisi?wilayah=" + SampleRegency.REGION, ".po-edition", "edisi-daftar");
            visit(page, width, "/edisi/" + preview.number(), ".po-edition-table tbody tr", "edisi");
            assertThat(page.locator(".po-reply i").count())
                    .as("a reply is text")
                    .isZero();
            assertThat(page.locator(".po-reply").first().textContent()).contains("<i>sedang</i>");
            visit(page, width, "/edisi/" + first.number(), ".po-notice-stale", "edisi-digantikan");
            visit(page, width, "/edisi/" + corrected.number(), ".po-rules", "edisi-koreksi");
            visit(page, width, "/koreksi", ".po-objection", "koreksi");
            assertThat(page.locator(".po-objection b").count())
                    .as("a statement is text")
                    .isZero();
            visit(page, width, "/koreksi/baru?edisi=" + preview.number(), ".po-form vaadin-button", "keberatan");
            visit(page, width, "/diam?wilayah=" + SampleRegency.REGION, ".po-unranked", "diam");
            visit(page, width, "/peringkat?wilayah=" + SampleRegency.REGION, "tbody .po-score", "peringkat-edisi");
            visit(page, width, "/metodologi", ".po-worked .po-formula", "metodologi-bobot");
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void weightsMoveTheTableAndStandInTheAddress() {
        try (BrowserContext context = context(1280)) {
            Page page = context.newPage();
            page.navigate(address("/metodologi?bobot=P15-R45-K0"));
            page.locator("#coba-bobot tbody tr").first().waitFor();
            assertThat(page.locator("#bobot-K").inputValue()).isEqualTo("0");
            page.locator("#bobot-P").fill("100");
            page.locator("#bobot-P").dispatchEvent("change");
            page.waitForURL("**/metodologi?bobot=P100-R45-K0");
        }
    }

    @Test
    void objectionIsFiledAndShownAtOnce() {
        try (BrowserContext context = context(360)) {
            Page page = context.newPage();
            page.navigate(address("/koreksi/baru?edisi=" + preview.number() + "&opd=dishub-tanjung-rimba"));
            page.locator("vaadin-text-area textarea").fill("Akun lama kami masih terhitung sebagai akun resmi.");
            page.locator("vaadin-text-field input").fill("javascript:alert(1)");
            page.locator("vaadin-button:has-text('Kirim')").click();
            page.locator(".po-form-message:has-text('alamat lengkap')").waitFor();
            assertThat(page.locator("vaadin-text-area textarea").inputValue()).startsWith("Akun lama");
            page.locator("vaadin-text-field input").fill("https://dishub.example.go.id/pengumuman");
            page.locator("vaadin-button:has-text('Kirim')").click();
            page.waitForURL("**/koreksi?nomor=*");
            page.locator(".po-objection:has-text('Akun lama kami')").waitFor();
        }
    }

    private void visit(Page page, int width, String path, String awaited, String name) {
        page.navigate(address(path));
        page.locator(awaited).first().waitFor();
        page.waitForFunction("!document.querySelector('vaadin-app-layout')?.matches(':not(:defined)')");
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-" + width + ".png")));
        if (Boolean.TRUE.equals(
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))) {
            complaints.add(name + " scrolls sideways at " + width);
        }
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            if (SERIOUS.contains(rule.getImpact())) {
                complaints.add(name + " " + width + " axe " + rule.getId() + ": "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList());
            }
        }
    }

    private BrowserContext context(int width) {
        return browsers.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, width < 600 ? 780 : 900)
                        .setLocale("id-ID"));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
