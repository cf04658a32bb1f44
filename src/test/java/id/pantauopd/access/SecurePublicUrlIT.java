package id.pantauopd.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.testing.Browser;
import id.pantauopd.testing.WebTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@WebTest
@TestPropertySource(properties = "pantau.public-url=https://pantau.example.go.id")
class SecurePublicUrlIT {
    @LocalServerPort
    private int port;

    @Test
    void behindTlsTheCookieIsBoundToTheHostAndHstsIsSent() {
        try (Browser browser = new Browser(port)) {
            HttpResponse<String> page = browser.get("/masuk");

            assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-SID=")
                    .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                    .doesNotContain("Domain");
            for (String path : new String[] {"/masuk", "/nowhere", "/v3/api-docs", "/admin/audit"}) {
                assertThat(browser.get(path).headers().firstValue("Strict-Transport-Security"))
                        .as(path)
                        .contains("max-age=31536000; includeSubDomains");
            }
        }
    }
}
