package id.pantauopd.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks through the public screens as a visitor does, on a phone and on a desk, and keeps pictures of them. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicScreensBrowserIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

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
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void start() {
        browsers = Browsers.open();
        Tables.empty(dataSource);
        new SampleRegency(jdbc, ledger, clock.instant()).write();
        LocalDate yesterday = LocalDate.now(clock.withZone(SampleRegency.ZONE)).minusDays(1);
        rankings.compute(SampleRegency.REGION, Period.lastDays(30, yesterday));
    }

    @AfterAll
    void stop() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT", "360,LIGHT", "1280,DARK", "360,DARK"})
    void visitorFollowsAScoreToThePostsThatProveIt(int width, ColorScheme scheme) {
        complaints.clear();
        try (BrowserContext context = context(width, scheme)) {
            Page page = open(context, "/");
            check(page, width, scheme, "beranda");

            page.navigate(address("/peringkat"));
            page.locator("tbody .po-score").first().waitFor();
            check(page, width, scheme, "peringkat");

            page.locator("tbody .po-score").first().click();
            page.locator("vaadin-dialog .po-plain").waitFor();
            picture(page, width, scheme, "skor", false);
            page.keyboard().press("Escape");

            page.locator("tbody .po-name").nth(2).click();
            page.waitForURL("**/opd/**");
            page.locator("opd-chart svg").waitFor();
            check(page, width, scheme, "opd");

            page.locator(".po-post .po-name").first().click();
            page.waitForURL("**/unggahan/**");
            page.locator(".po-pairs").waitFor();
            check(page, width, scheme, "unggahan");

            page.navigate(address("/metodologi"));
            page.locator(".po-tier-list").waitFor();
            check(page, width, scheme, "metodologi");

            page.navigate(address("/status"));
            page.locator(".po-status tbody tr").first().waitFor();
            check(page, width, scheme, "status");
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void unknownAgencyIsNotFoundAndTheMenuStays() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            var answer = page.navigate(address("/opd/tidak-ada"));
            assertThat(answer.status()).isEqualTo(404);
            page.locator("vaadin-side-nav").waitFor();
            picture(page, 1280, ColorScheme.LIGHT, "404", true);
        }
    }

    @Test
    void agenciesThatCannotBeReadOrHaveNoAccountAreListedWithoutZeros() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = open(context, "/opd/rsud-tanjung-rimba");
            page.locator(".po-tile").first().waitFor();
            assertThat(page.locator(".po-tile-value").allTextContents()).startsWith("–", "–", "–");
            picture(page, 1280, ColorScheme.LIGHT, "opd-tidak-terbaca", true);

            page.navigate(address("/opd/satpolpp-tanjung-rimba"));
            page.locator(".po-state-empty").waitFor();
            picture(page, 1280, ColorScheme.LIGHT, "opd-tanpa-akun", true);
        }
    }

    @Test
    void sortingKeepsTheFocusAndIsAnnounced() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = open(context, "/peringkat");
            Locator posts = page.locator("th.po-c-unggahan");
            posts.locator("button").click();
            page.waitForURL("**/peringkat?urut=unggahan");
            assertThat(posts.getAttribute("aria-sort")).isEqualTo("descending");
            assertThat(posts.locator("button").evaluate("b => b === document.activeElement"))
                    .isEqualTo(true);
            assertThat(page.locator(".po-frame [aria-live]").textContent()).contains("Unggahan");
        }
    }

    @Test
    void whatAnAddressSaysWronglyIsIgnoredWithANote() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = open(context, "/peringkat?wilayah=77.77&periode=besok&urut=acak");
            page.locator("tbody .po-score").first().waitFor();
            assertThat(page.locator(".po-notice-note").count()).isEqualTo(3);
        }
    }

    @Test
    void englishIsOneLinkAway() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = open(context, "/peringkat");
            page.locator(".po-languages a[lang=en]").click();
            page.locator("h1:text('Activity ranking')").waitFor();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            picture(page, 1280, ColorScheme.LIGHT, "ranking-english", true);
        }
    }

    @Test
    void finderForgivesTypingMistakes() {
        try (BrowserContext context = context(360, ColorScheme.LIGHT)) {
            Page page = open(context, "/");
            Locator finder = page.locator(".po-finder input");
            finder.click();
            finder.pressSequentially("dukcpil");
            page.locator("vaadin-combo-box-item:has-text('Kependudukan')")
                    .first()
                    .waitFor();
            picture(page, 360, ColorScheme.LIGHT, "cari", false);
            page.locator("vaadin-combo-box-item:has-text('Kependudukan')")
                    .first()
                    .click();
            page.waitForURL("**/opd/disdukcapil-tanjung-rimba");
        }
    }

    private BrowserContext context(int width, ColorScheme scheme) {
        return browsers.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, width < 600 ? 780 : 900)
                        .setColorScheme(scheme)
                        .setLocale("id-ID"));
    }

    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + " console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " error: " + error));
        page.navigate(address(path));
        page.locator("h1").waitFor();
        return page;
    }

    private void check(Page page, int width, ColorScheme scheme, String name) {
        page.waitForFunction("!document.querySelector('vaadin-app-layout')?.matches(':not(:defined)')");
        picture(page, width, scheme, name, true);
        Object wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (Boolean.TRUE.equals(wide)) {
            complaints.add(name + " scrolls sideways at " + width);
        }
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            if (SERIOUS.contains(rule.getImpact())) {
                complaints.add(name + " " + width + " " + scheme + " axe " + rule.getId() + ": "
                        + rule.getNodes().stream()
                                .limit(4)
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList());
            }
        }
    }

    private static void picture(Page page, int width, ColorScheme scheme, String name, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(whole)
                .setPath(PICTURES.resolve(name + "-" + width + (scheme == ColorScheme.DARK ? "-dark" : "") + ".png")));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
