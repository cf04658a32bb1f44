package id.pantauopd;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.pantauopd.base.Period;
import id.pantauopd.post.PostLedger;
import id.pantauopd.ranking.ActivityRanking;
import id.pantauopd.testing.Browser;
import id.pantauopd.testing.Browsers;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Texts of strangers stay texts: on the screens of a real browser, and in every file that is handed out. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileWordsIT {
    private static final String PASSWORD = "tangga biru 7 kopi tubruk";
    private static final String PLACE = "?wilayah=" + SampleRegency.REGION;
    private static final String NOT_HTTP = "[...document.querySelectorAll('a[href],form[action]')]"
            + ".map(a => a.href || a.action).filter(u => !/^(https?|mailto):/.test(u))";

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

    private final List<String> harm = new CopyOnWriteArrayList<>();
    private HttpServer trap;
    private HostileWords words;
    private String slug;
    private long post;

    @BeforeAll
    void plant() throws IOException {
        trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        trap.createContext("/", exchange -> {
            harm.add("request reached the trap: " + exchange.getRequestURI());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        trap.start();
        Tables.empty(dataSource);
        SampleRegency regency = new SampleRegency(jdbc, ledger, clock.instant()).write();
        words = new HostileWords(trap.getAddress().getPort());
        words.overwrite(jdbc);
        // Stored, so that no answer of an earlier test's regency is shown from memory.
        LocalDate yesterday = LocalDate.now(clock.withZone(SampleRegency.ZONE)).minusDays(1);
        rankings.compute(SampleRegency.REGION, Period.lastDays(30, yesterday));
        slug = "dinkes-tanjung-rimba";
        post = jdbc.sql("SELECT MAX(post.id) FROM post JOIN channel ON channel.id = channel_id WHERE agency_id = :id")
                .param("id", regency.agencyId(slug))
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO post_version (post_id, no, content_hash, title, body, seen_at)"
                        + " SELECT id, 1, content_hash, title, body, first_seen_at FROM post WHERE id = :id")
                .param("id", post)
                .update();
        jdbc.sql("INSERT INTO app_user (name, password_hash, role, enabled, must_change, created_at)"
                        + " VALUES ('ani', ?, 'ADMIN', TRUE, FALSE, '2026-01-01')")
                .param("{argon2}"
                        + Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD))
                .update();
    }

    @AfterAll
    void close() {
        trap.stop(0);
    }

    @Test
    void readersBrowserShowsThemAndRunsNothing() {
        try (Browsers browsers = Browsers.open();
                BrowserContext context = browsers.browser().newContext()) {
            Page page = watched(context);
            open(page, "/peringkat" + PLACE, "tbody .po-score");
            assertThat(text(page)).contains(words.names().get(2), words.names().get(8));
            page.locator("tbody .po-score").first().click();
            page.locator("vaadin-dialog .po-plain").waitFor();
            harmless(page);
            open(page, "/peringkat?q=<img src=x onerror=window.__pwned=10>&wilayah=<script>alert(4)</script>", "h1");
            open(page, "/opd/" + slug, "opd-chart svg");
            assertThat(page.locator("h1").textContent()).isEqualTo(words.names().getFirst());
            assertThat(page.title()).contains("<script>");
            page.locator("opd-chart svg").first().hover();
            harmless(page);
            open(page, "/unggahan/" + post, ".po-pairs");
            assertThat(page.locator(".po-post-body").textContent())
                    .isEqualTo("Isi " + words.names().getFirst());
            assertThat(page.locator(".po-version-title").textContent())
                    .isEqualTo(words.names().getFirst());
            open(page, "/status", ".po-status tbody tr");
            open(page, "/" + PLACE, ".po-finder input");
            page.locator(".po-finder input").click();
            page.locator("vaadin-combo-box-item").first().waitFor();
            harmless(page);
        }
        assertThat(harm).isEmpty();
    }

    @Test
    void administratorsBrowserShowsThemAndRunsNothing() {
        try (Browsers browsers = Browsers.open();
                BrowserContext context = browsers.browser().newContext()) {
            Page page = watched(context);
            page.navigate("http://localhost:" + port + "/admin/kesehatan");
            page.locator("input[name=username]").fill("ani");
            page.locator("input[name=password]").fill(PASSWORD);
            page.locator("vaadin-button[slot=submit]").click();
            page.locator(".po-failing-channel").first().waitFor();
            harmless(page);
            open(page, "/admin/audit", "vaadin-grid-cell-content:has-text('__pwned=2')");
            open(page, "/admin/opd", "vaadin-grid-cell-content:has-text('__pwned=1')");
            open(page, "/admin/akun", "vaadin-grid-cell-content:has-text('__pwned')");
        }
        assertThat(harm).isEmpty();
    }

    @Test
    void spreadsheetFindsNoFormulaAndEveryNameAsItWas() {
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new StringReader(get("/peringkat.csv" + PLACE))).stream()
                        .toList();
        assertThat(rows)
                .flatExtracting(NamedCsvRecord::getFields)
                .noneMatch(cell -> cell.strip().matches("(?s)[=@+].*|-.*[^0-9.].*"));
        assertThat(rows)
                .extracting(row -> row.getField("agency_name"))
                .map(name -> name.startsWith("'") && !words.names().contains(name) ? name.substring(1) : name)
                .containsExactlyInAnyOrderElementsOf(words.names());
    }

    @Test
    void feedIsWellFormedAndCarriesTheTitleAsText() throws Exception {
        String code = jdbc.sql("SELECT code FROM agency WHERE slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .single();
        Document feed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(get("/api/v1/agencies/" + code + "/posts.atom"))));
        NodeList titles = feed.getElementsByTagName("title");
        assertThat(titles.getLength()).isGreaterThan(10);
        assertThat(titles.item(1).getTextContent()).isEqualTo(words.names().getFirst());
        assertThat(titles.item(1).getChildNodes().getLength()).isEqualTo(1);
    }

    private String get(String path) {
        try (Browser browser = new Browser(port)) {
            return browser.get(path).body();
        }
    }

    /** A page that reports everything which only a script or a foreign picture could have done. */
    private Page watched(BrowserContext context) {
        Page page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onDialog(dialog -> report(dialog, page));
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:" + port)
                    && !request.url().startsWith("data:")) {
                harm.add(page.url() + " asked for " + request.url());
            }
        });
        page.onPageError(error -> harm.add(page.url() + " error " + error));
        return page;
    }

    private void report(Dialog dialog, Page page) {
        harm.add(page.url() + " dialog " + dialog.message());
        dialog.dismiss();
    }

    private void open(Page page, String path, String whatToSee) {
        page.navigate("http://localhost:" + port + path);
        page.locator(whatToSee).first().waitFor();
        harmless(page);
    }

    private void harmless(Page page) {
        assertThat(page.evaluate("typeof window.__pwned")).as(page.url()).isEqualTo("undefined");
        assertThat(page.evaluate(NOT_HTTP)).as(page.url()).isEqualTo(List.of());
        assertThat(page.evaluate("document.querySelectorAll('iframe, h1 *:not(span), td img').length"))
                .as(page.url())
                .isEqualTo(0);
    }

    private static String text(Page page) {
        return String.valueOf(page.evaluate("document.body.textContent"));
    }
}
