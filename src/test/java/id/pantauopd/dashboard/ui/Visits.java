package id.pantauopd.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import id.pantauopd.testing.Browsers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Opens screens on a phone or a desk, signed in or not, and looks at what every screen must hold to. */
final class Visits implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final String PASSWORD = "tangga biru 7 kopi tubruk";

    private final Browsers browsers;
    private final int port;

    Visits(Browsers browsers, int port) {
        this.browsers = browsers;
        this.port = port;
    }

    static void account(JdbcClient jdbc, String name, String role) {
        jdbc.sql("INSERT INTO app_user (name, password_hash, role, enabled, must_change, created_at)"
                        + " VALUES (?, ?, ?, TRUE, FALSE, '2026-01-01')")
                .params(
                        name,
                        "{argon2}"
                                + Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()
                                        .encode(PASSWORD),
                        role)
                .update();
    }

    Page open(int width) {
        Page page = browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width < 600 ? 780 : 900)
                        .setLocale("id-ID"))
                .newPage();
        page.setDefaultTimeout(15_000);
        return page;
    }

    Page signedIn(String name, int width) {
        Page page = open(width);
        page.navigate(address("/masuk"));
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("masuk"));
        return page;
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Keeps a picture; nothing may scroll sideways, nor stand in the way of readers of the screen. */
    static void check(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .as("%s scrolls sideways", name)
                .isEqualTo(false);
        List<String> serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(Visits::said)
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

    @Override
    public void close() {
        browsers.close();
    }
}
