package id.pantauopd.agency.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelState;
import id.pantauopd.agency.RegistryImport;
import id.pantauopd.testing.Browsers;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Keeps the registry as an administrator does, mistakes included. */
@WebTest
class RegistryScreensBrowserIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String PASSWORD = "tangga biru 7 kopi tubruk";

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
        context = browsers.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900));
        page = context.newPage();
        page.setDefaultTimeout(10_000);
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

    @Test
    void agencyIsAddedAfterAMistakeAndNothingTypedIsLost() {
        page.navigate(address("/admin/opd"));
        button("Tambah OPD").click();
        choose("Wilayah", "Kabupaten Bangka Selatan");
        dialog().getByLabel("Nama", exact()).fill("Dinas Lingkungan Hidup");
        dialog().getByLabel("Singkatan").fill("DLH");
        dialog().getByLabel("Kode").fill("dinkes-uji");
        select("Bentuk", "Dinas");
        dialog().getByLabel("Situs").fill("ftp://dlh.example");
        picture("admin-opd-tambah");
        dialogButton("Simpan").click();

        page.getByText("Kode dinkes-uji sudah dipakai.").waitFor();
        page.getByText("Alamat harus diawali http:// atau https://.").waitFor();
        assertThat(dialog().getByLabel("Nama", exact()).inputValue()).isEqualTo("Dinas Lingkungan Hidup");
        picture("admin-opd-ditolak");

        dialog().getByLabel("Kode").fill("");
        dialog().getByLabel("Situs").fill("https://dlh.example");
        dialogButton("Simpan").click();
        page.getByText("Tersimpan.").waitFor();
        assertThat(directory.agencyByCode("dlh-bangka-selatan")).isPresent();
        page.locator("vaadin-grid-cell-content:has-text('Dinas Lingkungan Hidup')")
                .first()
                .waitFor();
        picture("admin-opd");
    }

    @Test
    void whoComesSecondIsToldAndKeepsWhatWasTyped() {
        page.navigate(address("/admin/opd?cari=bpbd"));
        rowMenu("Badan Penanggulangan Bencana Daerah", "Ubah");
        dialog().getByLabel("Komisi mitra").fill("Komisi III");
        jdbc.sql("UPDATE agency SET commission = 'Komisi I', version = version + 1 WHERE code = 'bpbd-uji'")
                .update();
        dialogButton("Simpan").click();
        page.getByText("Data ini baru saja diubah orang lain.").waitFor();
        assertThat(dialog().getByLabel("Komisi mitra").inputValue()).isEqualTo("Komisi III");
        picture("admin-opd-didahului");

        dialogButton("Simpan").click();
        page.getByText("Tersimpan.").waitFor();
        assertThat(jdbc.sql("SELECT commission FROM agency WHERE code = 'bpbd-uji'")
                        .query(String.class)
                        .single())
                .isEqualTo("Komisi III");
    }

    @Test
    void addressOfAnotherChannelIsRefusedByItsName() {
        page.navigate(address("/admin/akun"));
        button("Tambah kanal").click();
        choose("OPD", "BPBD");
        select("Kanal", "Situs web");
        dialog().getByLabel("Alamat", exact()).fill("https://bpbd.example/");
        dialog().getByLabel("Alamat umpan").fill("http://dinkes-uji.example/feed/");
        dialogButton("Simpan").click();
        page.getByText("Alamat ini sudah dipakai kanal dinkes-uji.website.dinkes-uji-example.")
                .waitFor();
        picture("admin-akun-ganda");

        dialog().getByLabel("Alamat umpan").fill("https://bpbd.example/feed");
        dialogButton("Simpan").click();
        page.getByText("Tersimpan.").waitFor();
        assertThat(directory.channelByCode("bpbd-uji.website.bpbd-example")).isPresent();
        picture("admin-akun");
    }

    @Test
    void channelIsPausedAndFilteredByTheAddressOfThePage() {
        page.navigate(address("/admin/akun?opd=dinkes-uji&kanal=YOUTUBE"));
        rowMenu("dinkes-uji.youtube.dinkesuji", "Jeda");
        page.getByText("Tersimpan.").waitFor();
        assertThat(directory.channelByCode("dinkes-uji.youtube.dinkesuji"))
                .map(Channel::state)
                .hasValue(ChannelState.PAUSED);
        page.navigate(address("/admin/akun?keadaan=PAUSED"));
        page.locator("vaadin-grid-cell-content:has-text('YouTube')").first().waitFor();
        page.setViewportSize(360, 780);
        picture("admin-akun-360");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    private Locator dialog() {
        return page.locator("vaadin-dialog[opened]");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator dialogButton(String name) {
        return dialog().locator("vaadin-button", new Locator.LocatorOptions().setHasText(name));
    }

    private static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private void choose(String label, String text) {
        Locator box = dialog().getByRole(
                        AriaRole.COMBOBOX,
                        new Locator.GetByRoleOptions().setName(label).setExact(true));
        box.click();
        box.pressSequentially(text);
        page.locator("vaadin-combo-box-item:has-text('" + text + "')").first().click();
    }

    private void select(String label, String text) {
        dialog().locator("vaadin-select", new Locator.LocatorOptions().setHasText(label))
                .first()
                .click();
        page.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
    }

    private void rowMenu(String subject, String action) {
        page.locator("[aria-label='Tindakan: " + subject + "']").first().click();
        page.locator("vaadin-menu-bar-item:visible:has-text('" + action + "')")
                .first()
                .click();
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
