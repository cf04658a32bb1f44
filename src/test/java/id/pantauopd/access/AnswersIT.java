package id.pantauopd.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.testing.Browser;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every answer carries and hides, whoever asks and however. */
@WebTest
class AnswersIT {
    @Autowired
    private DataSource dataSource;

    @Autowired
    private NewAccounts accounts;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void start() {
        Tables.empty(dataSource);
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/masuk",
                "/opd/pantau.css",
                "/VAADIN/build/nothing.js",
                "/v3/api-docs",
                "/api/none",
                "/admin/audit",
                "/nowhere",
                "/admin;x",
                "/keluar",
                "/?v-r=uidl"
            })
    void everyKindOfAnswerCarriesTheHeaders(String path) {
        assertHeaders(path, browser.get(path));
    }

    @Test
    void notModifiedCarriesTheHeaders() {
        HttpResponse<String> first = browser.get("/opd/pantau.css");
        String lastModified = first.headers().firstValue("Last-Modified").orElseThrow();

        HttpResponse<String> second = browser.get("/opd/pantau.css", "If-Modified-Since", lastModified);

        assertThat(second.statusCode()).isEqualTo(304);
        assertHeaders("304", second);
    }

    @Test
    void refusalsOfEachKindCarryTheHeaders() {
        assertHeaders("403", browser.post("/", Map.of("a", "b")));
        assertHeaders("405", browser.method("DELETE", "/api/v1/agencies"));
        browser = Accounts.signedIn(accounts, port, Role.MEMBER);
        assertHeaders("denied", browser.get("/admin/audit"));
    }

    @Test
    void guardedPagesAreNotStored() {
        browser = Accounts.signedIn(accounts, port, Role.ADMIN);

        HttpResponse<String> page = browser.get("/admin/audit");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Cache-Control")).contains("no-store");
    }

    @Test
    void contentPolicyFitsTheKindOfPage() {
        assertThat(header(browser.get("/"), "Content-Security-Policy")).isEqualTo(Headers.SCREEN_CSP);
        assertThat(header(browser.get("/nowhere"), "Content-Security-Policy")).isEqualTo(Headers.PAGE_CSP);
        assertThat(header(browser.get("/v3/api-docs"), "Content-Security-Policy"))
                .isEqualTo(Headers.DATA_CSP);
    }

    @Test
    void traceIsRefused() {
        assertThat(browser.method("TRACE", "/").statusCode()).isIn(400, 405);
        assertThat(browser.method("TRACE", "/api/v1/agencies").statusCode()).isIn(400, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/audit/",
                "//admin/audit",
                "/ADMIN/audit",
                "/admin;x/audit",
                "/admin/audit;x",
                "/admin%2faudit",
                "/%61dmin/audit",
                "/admin/..;/admin/audit",
                "/public/../admin/audit",
                "/admin/audit.json",
                "/admin/audit?v-r=init&location=admin%2Faudit",
                "/VAADIN/../admin/audit",
                "/vaadinServlet/admin/audit"
            })
    void noSpellingOpensAGuardedPage(String path) {
        for (String[] header :
                List.of(new String[] {"X-Original-URL", "/"}, new String[] {"X-Rewrite-URL", "/"}, new String[] {
                    "X-HTTP-Method-Override", "GET"
                })) {
            HttpResponse<String> answer = browser.get(path, header);
            assertThat(answer.statusCode()).as(path).isIn(302, 400, 404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/VAADIN", "/VAADIN/", "/VAADIN/dev", "/opd/pantau.css", "/v3/api-docs", "/api/none", "/nowhere",
                        "/.git/config",
                "/.env", "/h2-console", "/actuator", "/actuator/heapdump", "/actuator/env", "/quartz", "/robots.txt",
                        "/copilot"
            })
    void noSessionIsMadeByWhatIsNoScreen(String path) {
        assertThat(browser.get(path).headers().firstValue("Set-Cookie"))
                .as(path)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.git/config",
                "/.env",
                "/h2-console",
                "/graphiql",
                "/actuator",
                "/actuator/health",
                "/actuator/heapdump",
                "/actuator/env",
                "/actuator/loggers",
                "/actuator/prometheus",
                "/actuator/quartz",
                "/VAADIN/dev",
                "/copilot",
                "/swagger-ui.html",
                "/index.html.bak",
                "/application.yaml",
                "/opd/../application.yaml",
                "/error"
            })
    void whatShouldNotBeThereIsNotThere(String path) {
        browser = Accounts.signedIn(accounts, port, Role.ADMIN);
        assertThat(browser.get(path).statusCode()).as(path).isIn(400, 404);
    }

    @Test
    void errorSaysNothingAboutTheInside() {
        HttpResponse<String> page = browser.get("/nowhere");
        HttpResponse<String> data = browser.get("/api/none", "Accept", "application/json");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("Halaman tidak ditemukan", "Nomor gangguan")
                .doesNotContain("Exception", "org.", "nowhere");
        assertThat(data.statusCode()).isEqualTo(404);
        assertThat(header(data, "Content-Type")).startsWith("application/problem+json");
        assertThat(browser.get("/nowhere", "Accept-Language", "en").body()).contains("Page not found");
    }

    @Test
    void forwardedHeadersOfAStrangerAreIgnored() {
        HttpResponse<String> answer = browser.get(
                "/admin/audit",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Proto",
                "https",
                "Forwarded",
                "host=evil.example;proto=https");

        assertThat(header(answer, "Location")).isEqualTo("/masuk");
        assertThat(browser.get("/masuk", "X-Forwarded-Prefix", "/evil").body()).doesNotContain("evil");
    }

    @Test
    void anyOriginMayReadPublicDataAndNothingElse() {
        HttpResponse<String> data = browser.get("/v3/api-docs", "Origin", "https://evil.example");
        HttpResponse<String> page = browser.get("/", "Origin", "https://evil.example");
        HttpResponse<String> preflight = browser.method(
                "OPTIONS",
                "/api/v1/agencies",
                "Origin",
                "https://evil.example",
                "Access-Control-Request-Method",
                "DELETE");

        assertThat(header(data, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(data.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(preflight.statusCode()).isEqualTo(403);
    }

    @Test
    void publicDataIsReadOnly() {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            HttpResponse<String> answer = browser.method(method, "/api/v1/agencies");
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        }
    }

    @Test
    void tooManyRequestsFromOneAddressAreToldToWait() {
        // An address of its own, so that the other tests keep their share.
        Browser greedy = new Browser(port, "127.0.0.9");
        List<HttpResponse<String>> answers = IntStream.range(0, 1000)
                .mapToObj(request -> greedy.get(
                        "/api/none", "X-Forwarded-For", "10.1.1." + request % 250, "Origin", "https://other.example"))
                .toList();
        greedy.close();

        HttpResponse<String> refused = answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 60);
        assertThat(header(refused, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertHeaders("429", refused);
        assertThat(browser.get("/api/none").statusCode()).isEqualTo(404);
    }

    private static void assertHeaders(String what, HttpResponse<String> answer) {
        assertThat(header(answer, "X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).as(what).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(answer, "Permissions-Policy")).as(what).contains("geolocation=()");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).as(what).isEqualTo("same-origin");
        assertThat(header(answer, "Content-Security-Policy")).as(what).contains("frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Server")).as(what).isEmpty();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
