package id.pantauopd.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.Platform;
import id.pantauopd.agency.RegistryImport;
import id.pantauopd.testing.Browsers;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The demo's unregistered agency: its pasted home page becomes its site and six social channels. */
@WebTest
@TestPropertySource(properties = {"pantau.fetch.allow-internal=127.0.0.0/8", "pantau.fetch.host-interval=0s"})
class HomePageBrowserIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String PASSWORD = "tangga biru 7 kopi tubruk";
    private static final int PORT = freePort();
    private static final int PLATFORM_PORT = freePort();

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RegistryImport registry;

    @Autowired
    private AgencyDirectory directory;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Browsers browsers;
    private DemoStart demo;
    private Page page;

    /** The places of the simulated platforms are those of the profile "demo". */
    @DynamicPropertySource
    static void platforms(DynamicPropertyRegistry properties) {
        for (String name :
                new String[] {"telegram", "youtube", "bluesky", "facebook", "instagram", "threads", "tiktok", "x"}) {
            properties.add("pantau.platform." + name + ".base", () -> "http://127.0.0.1:" + PLATFORM_PORT + "/" + name);
        }
    }

    @BeforeEach
    void openDemo() {
        browsers = Browsers.open();
        Tables.empty(dataSource);
        new ResourceDatabasePopulator(new ClassPathResource("demo/migration/R__fictional_regency.sql"))
                .execute(dataSource);
        demo = new DemoStart(new DemoSettings(PORT, PLATFORM_PORT, 9901), registry, clock);
        demo.start();
        jdbc.sql("INSERT INTO app_user (name, password_hash, role, enabled, must_change, created_at)"
                        + " VALUES ('ani', ?, 'ADMIN', TRUE, FALSE, '2026-01-01')")
                .param("{argon2}"
                        + Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD))
                .update();
        BrowserContext context = browsers.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.navigate(address("/masuk"));
        page.locator("input[name=username]").fill("ani");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("masuk"));
    }

    @AfterEach
    void close() {
        if (demo != null) {
            demo.stop();
        }
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    void agencyIsRegisteredFromItsHomePageWithItsSiteAndSixSocialChannelsInUnderAMinute() {
        long agency = directory
                .agencyByCode("kec-pulau-contoh-contoh-bahari")
                .orElseThrow()
                .id();
        assertThat(directory.channelsOf(agency)).isEmpty();
        Instant begun = Instant.now();

        page.navigate(address("/admin/akun/tambah"));
        Locator box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("OPD"));
        box.click();
        box.pressSequentially("Pulau");
        page.locator("vaadin-combo-box-item:has-text('Pulau')").first().click();
        page.locator(".po-try-address input").fill("http://127.99.0.3:" + PORT + "/kec-pulau/");
        button("Cari").click();
        page.locator(".po-candidate").nth(6).waitFor();
        assertThat(page.locator(".po-candidate").count()).isEqualTo(7);
        picture("demo-tambah-1280");
        button("Simpan 7 yang dicentang").click();
        page.getByText("7 dari 7 kanal tersimpan.").waitFor();
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofMinutes(1));

        page.setViewportSize(360, 780);
        picture("demo-tambah-360");
        assertThat(directory.channelsOf(agency))
                .extracting(Channel::platform)
                .containsExactlyInAnyOrder(
                        Platform.WEBSITE,
                        Platform.YOUTUBE,
                        Platform.TELEGRAM,
                        Platform.FACEBOOK,
                        Platform.INSTAGRAM,
                        Platform.TIKTOK,
                        Platform.X);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .isEqualTo(false);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
