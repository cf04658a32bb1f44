package id.pantauopd.crawl.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Platform;
import id.pantauopd.agency.RegistryImport;
import id.pantauopd.testing.Browsers;
import id.pantauopd.testing.FeedSite;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Registers an agency's channels from its home page, as an administrator does before lunch. */
@WebTest
@TestPropertySource(properties = {"pantau.fetch.allow-internal=127.0.0.1/32", "pantau.fetch.host-interval=0s"})
class ChannelAddBrowserIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String PASSWORD = "tangga biru 7 kopi tubruk";
    private static final FeedSite SITE = new FeedSite();

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RegistryImport registry;

    @Autowired
    private AgencyDirectory directory;

    @LocalServerPort
    private int port;

    private Browsers browsers;
    private BrowserContext context;
    private Page page;

    @DynamicPropertySource
    static void platforms(DynamicPropertyRegistry properties) {
        properties.add("pantau.platform.telegram.base", () -> SITE.at("/telegram"));
        properties.add("pantau.platform.youtube.base", () -> SITE.at("/youtube"));
    }

    @BeforeEach
    void signIn() {
        browsers = Browsers.open();
        Tables.empty(dataSource);
        jdbc.sql("INSERT INTO region (code, name, level, parent_code, zone) VALUES"
                        + " ('00', 'Indonesia', 'NATION', NULL, 'Asia/Jakarta'),"
                        + " ('19', 'Kepulauan Bangka Belitung', 'PROVINCE', '00', 'Asia/Jakarta'),"
                        + " ('19.03', 'Kabupaten Bangka Selatan', 'REGENCY', '19', 'Asia/Jakarta'),"
                        + " ('91', 'Papua', 'PROVINCE', '00', 'Asia/Jayapura'),"
                        + " ('91.03', 'Kabupaten Jayapura', 'REGENCY', '91', 'Asia/Jayapura')")
                .update();
        registry.file(Path.of("src/test/resources/registry/small.csv"), false);
        jdbc.sql("INSERT INTO app_user (name, password_hash, role, enabled, must_change, created_at)"
                        + " VALUES ('ani', ?, 'ADMIN', TRUE, FALSE, '2026-01-01')")
                .param("{argon2}"
                        + Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD))
                .update();
        homePage();
        context = browsers.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900));
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.navigate(address("/masuk"));
        page.locator("input[name=username]").fill("ani");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("masuk"));
    }

    @AfterEach
    void close() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @AfterAll
    static void endSite() {
        SITE.close();
    }

    @Test
    void homePageBecomesChannelsAfterALookATrialAndATick() {
        page.navigate(address("/admin/akun"));
        page.getByText("Tambah dari alamat").click();
        page.waitForURL("**/admin/akun/tambah");
        chooseAgency("BPBD");
        look(SITE.at("/").toString());

        Locator found = page.locator(".po-candidate");
        found.nth(2).waitFor();
        assertThat(found.count()).isEqualTo(3);
        assertThat(found.nth(0).textContent())
                .contains(
                        "Situs web: BPBD Uji",
                        "rss-2.0, 2 butir",
                        "24 November 2026",
                        "robots.txt situs tidak melarang");
        assertThat(found.nth(1).textContent())
                .contains("YouTube: bpbduji", "/channel/UCabcdefghijklmnopqrstuv", "nomor kanalnya");
        assertThat(found.nth(2).textContent()).contains("Telegram: bpbduji", "2 kali");
        check("admin-akun-tambah-1280");

        found.nth(1).locator("vaadin-checkbox").click();
        button("Uji ambil yang dicentang").click();
        page.locator(".po-trial").nth(1).waitFor();
        assertThat(found.nth(0).locator(".po-trial").textContent())
                .contains("Lancar", "Siaga banjir", "Rapat koordinasi");
        assertThat(found.nth(2).locator(".po-trial-outcome").textContent()).isEqualTo("Tidak ditemukan");

        button("Simpan 2 yang dicentang").click();
        page.getByText("2 dari 2 kanal tersimpan.").waitFor();
        page.setViewportSize(360, 780);
        check("admin-akun-tambah-360");
        long agency = directory.agencyByCode("bpbd-uji").orElseThrow().id();
        assertThat(directory.channelsOf(agency))
                .extracting(channel -> channel.platform() + " " + channel.feedUrl())
                .contains(Platform.WEBSITE + " " + SITE.at("/umpan"), Platform.TELEGRAM + " https://t.me/bpbduji");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE action = 'channel.added' AND actor = 'ani'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatIsRegisteredAlreadyIsShownWithItsChannelAndCannotBeTicked() {
        page.navigate(address("/admin/akun/tambah?opd=bpbd-uji&alamat=" + SITE.at("/")));
        page.locator("vaadin-combo-box").waitFor();
        button("Cari").click();
        page.locator(".po-candidate").nth(2).waitFor();
        button("Simpan 3 yang dicentang").click();
        page.getByText("3 dari 3 kanal tersimpan.").waitFor();

        button("Cari").click();
        page.getByText("Sudah terdaftar sebagai bpbd-uji.telegram.bpbduji.").waitFor();
        assertThat(page.locator(".po-candidate vaadin-checkbox[disabled]").count())
                .isEqualTo(3);
        assertThat(button("Simpan 0 yang dicentang").isDisabled()).isTrue();
    }

    @Test
    void findingsStayWhenTheAgencyWasForgotten() {
        page.navigate(address("/admin/akun/tambah"));
        look(SITE.at("/").toString());
        page.locator(".po-candidate").nth(2).waitFor();
        button("Simpan 3 yang dicentang").click();
        page.locator("vaadin-combo-box[invalid]").waitFor();
        assertThat(page.locator(".po-candidate").count()).isEqualTo(3);
        assertThat(directory.channelsOf(
                        directory.agencyByCode("bpbd-uji").orElseThrow().id()))
                .isEmpty();
    }

    @Test
    void nameThatMeansSeveralAccountsIsAskedAbout() {
        page.navigate(address("/admin/akun/tambah"));
        look("@bpbduji");
        page.getByText("Pilih platformnya").waitFor();
        check("admin-akun-tambah-tanya-1280");
        button("https://t.me/bpbduji").click();
        page.locator(".po-candidate").waitFor();
        assertThat(page.locator(".po-candidate").textContent()).contains("Telegram: bpbduji");
    }

    @Test
    void privateChannelIsSaidToBePrivate() {
        page.navigate(address("/admin/akun/tambah"));
        page.locator(".po-try-address input").fill("https://t.me/+AbCdEf");
        page.locator(".po-try-address input").press("Enter");
        page.getByText("Ini undangan ke kanal privat.").waitFor();
        assertThat(page.locator(".po-candidate").count()).isZero();
    }

    private static void homePage() {
        String channel = "UCabcdefghijklmnopqrstuv";
        SITE.page("/", 200, """
                <!doctype html><html lang="id"><head><title>BPBD Uji</title>
                <link rel="alternate" type="application/rss+xml" title="Berita" href="/umpan"></head><body>
                <footer><a href="https://t.me/bpbduji">Telegram</a> <a href="https://t.me/s/bpbduji">Arsip</a>
                <a href="%s">YouTube</a>
                <a href="https://www.facebook.com/sharer/sharer.php?u=x">Bagikan</a></footer></body></html>""".formatted(SITE.at("/youtube/@bpbduji")));
        SITE.page("/umpan", 200, """
                <rss version="2.0"><channel><title>BPBD Uji</title>
                <item><title>Siaga banjir</title><link>%1$s</link><pubDate>24 Nov 2026 08:00:00 +0700</pubDate></item>
                <item><title>Rapat koordinasi</title><link>%2$s</link><pubDate>23 Nov 2026 08:00:00 +0700</pubDate></item>
                </channel></rss>""".formatted(SITE.at("/siaga"), SITE.at("/rapat")));
        SITE.page("/robots.txt", 200, "User-agent: *\nDisallow: /admin\n");
        SITE.page(
                "/youtube/@bpbduji",
                200,
                "<html><link rel=\"canonical\" href=\"https://www.youtube.com/channel/" + channel + "\"></html>");
    }

    private void look(String text) {
        page.locator(".po-try-address input").fill(text);
        button("Cari").click();
    }

    private void chooseAgency(String name) {
        Locator box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("OPD"));
        box.click();
        box.pressSequentially(name);
        page.locator("vaadin-combo-box-item:has-text('" + name + "')").first().click();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void check(String name) {
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

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
