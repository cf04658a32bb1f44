package id.pantauopd.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.RegistryImport;
import id.pantauopd.testing.Browsers;
import id.pantauopd.testing.FeedSite;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.springframework.test.context.TestPropertySource;

/** Brings a list of many channels as an administrator does before lunch, mistakes included. */
@WebTest
@TestPropertySource(properties = {"pantau.fetch.allow-internal=127.0.0.1/32", "pantau.fetch.host-interval=0s"})
class IntakeBrowserIT {
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
    private Page page;

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
        BrowserContext context = browsers.browser().newContext(new NewContextOptions().setViewportSize(1280, 900));
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
    void listOfAnyColumnsIsMappedMendedSavedAndTakenBack() {
        page.navigate(address("/admin/akun"));
        page.getByText("Impor dan unduh massal").click();
        page.waitForURL("**/admin/impor");
        check("admin-impor");

        upload("halaman.csv", "<!doctype html><html><body>Bukan daftar</body></html>");
        page.getByText("Ini halaman web, bukan daftar.").waitFor();

        upload("kanal.csv", """
                Nama OPD;Kode OPD;Bentuk;Kota;Kanal;Alamat;RSS
                Dinas Lingkungan Hidup;dlh-uji;Dinas;Kabupaten Bangka Selatan;Situs web;https://dlh.example/;https://dlh.example/feed
                Dinas Lingkungan Hidup;dlh-uji;Dinas;Kabupaten Bangka Selatan;Situs web;https://dlh.example/;https://dlh.example/feed
                Dinas Perikanan;dkp-uji;Dinas;Kabupaten Bangka Selatan;Situs web;ftp://dkp.example/;
                Dinas Kesehatan dan Keluarga Berencana;dinkes-uji;Dinas;Kabupaten Bangka Selatan;;;
                """);
        page.getByText("Apa isi tiap kolom?").waitFor();
        check("admin-impor-kolom");
        page.locator("vaadin-select", new Page.LocatorOptions().setHasText("Kota"))
                .click();
        page.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText("Wilayah"))
                .click();
        button("Periksa baris").click();

        page.getByText("Siap (1)").waitFor();
        page.getByText("Ganda (1)").waitFor();
        page.getByText("Galat (1)").waitFor();
        page.getByText("Perlu dicek (1)").waitFor();
        cell("Sama dengan baris 2.").waitFor();
        cell("sekarang bernama").waitFor();
        check("admin-impor-baris");

        Locator edit = page.locator("vaadin-button[aria-label='Ubah, Baris 4']");
        edit.focus();
        page.keyboard().press("Enter");
        dialog().getByText("Alamat harus diawali http:// atau https://.").waitFor();
        picture("admin-impor-ubah");
        dialog().getByLabel("Alamat", new Locator.GetByLabelOptions().setExact(true))
                .fill("https://dkp.example/");
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Simpan"))
                .click();
        page.getByText("Siap (2)").waitFor();

        button("Simpan 2 siap").click();
        page.getByText("2 baris tersimpan.").waitFor();
        assertThat(directory.agencyByCode("dkp-uji")).isPresent();
        assertThat(directory.agencyByCode("dinkes-uji").orElseThrow().name()).isEqualTo("Dinas Kesehatan");
        check("admin-impor-tersimpan");

        button("Batalkan impor").click();
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Batalkan impor"))
                .click();
        page.getByText("Impor dibatalkan.").waitFor();
        assertThat(directory.agencyByCode("dkp-uji")).isEmpty();
    }

    @Test
    void checksGoOnWhileNobodyLooks() {
        SITE.page(
                "/ada/",
                200,
                "<html><head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/ada/umpan\">"
                        + "</head><body>BPBD</body></html>");
        SITE.page("/ada/umpan", 200, """
                <rss version="2.0"><channel><title>BPBD Uji</title>
                <item><title>Siaga banjir</title><link>%s</link><pubDate>24 Nov 2026 08:00:00 +0700</pubDate></item>
                </channel></rss>""".formatted(SITE.at("/siaga")));
        SITE.page("/robots.txt", 404, "");
        page.navigate(address("/admin/impor"));
        page.getByLabel("Satu alamat satu baris")
                .fill(SITE.at("/ada/umpan?format=rss") + "\n" + SITE.at("/tidak/feed"));
        button("Lanjut").click();
        page.getByText("Perlu dicek (2)").waitFor();
        button("Petakan kolom").click();
        Locator box =
                page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("OPD untuk baris tanpa OPD"));
        box.click();
        box.pressSequentially("BPBD");
        page.locator("vaadin-combo-box-item:has-text('BPBD')").first().click();
        button("Periksa baris").click();
        page.getByText("Siap (2)").waitFor();

        button("Periksa alamat").click();
        page.navigate(address("/admin/opd"));
        page.navigate(address("/admin/impor"));
        page.getByText("Alamat yang ditempel").first().click();
        page.getByText("2 dari 2 baris sudah diperiksa.").waitFor();
        page.getByText("Siap (1)").waitFor();
        cell("Tidak ditemukan").waitFor();
        cell("Lancar: 1 unggahan · BPBD Uji").waitFor();
        check("admin-impor-diperiksa");
    }

    @Test
    void templatesAndTheListAreDownloadedInThreeFormats() throws IOException {
        page.navigate(address("/admin/impor"));
        for (String format : List.of("XLSX", "CSV", "OPML")) {
            Download template =
                    page.waitForDownload(() -> page.locator("a[aria-label='Templat kosong: " + format + "']")
                            .click());
            assertThat(template.suggestedFilename())
                    .isEqualTo("templat-impor." + format.toLowerCase(java.util.Locale.ROOT));
        }
        Download list = page.waitForDownload(
                () -> page.locator("a[aria-label='Unduh daftar: CSV']").click());
        assertThat(Files.readString(list.path())).contains("dinkes-uji", "setda-uji");
    }

    private void upload(String name, String text) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private Locator cell(String text) {
        return page.locator("vaadin-grid-cell-content:has-text('" + text + "')").first();
    }

    private Locator dialog() {
        return page.locator("vaadin-dialog[opened]");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** At both widths. */
    private void check(String name) {
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, width == 360 ? 780 : 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(name + "-" + width + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                    .isEqualTo(false);
            List<String> serious = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                            .map(rule -> rule.getId() + " "
                                    + rule.getNodes().getFirst().getHtml())
                            .toList();
            assertThat(serious).isEmpty();
        }
    }

    private void picture(String name) {
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, width == 360 ? 780 : 900);
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-" + width + ".png")));
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
