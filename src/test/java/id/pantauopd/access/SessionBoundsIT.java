package id.pantauopd.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.testing.Browser;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** How long a session lives, looked up and turned back in the server's own list of sessions. */
@WebTest
class SessionBoundsIT {
    @Autowired
    private ServletWebServerApplicationContext application;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private NewAccounts accounts;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void signIn() {
        Tables.empty(dataSource);
        browser = Accounts.signedIn(accounts, port, Role.ADMIN);
        assertThat(browser.get("/admin/audit").statusCode()).isEqualTo(200);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void silenceEndsASessionAfterHalfAnHourAndWithoutSignInAfterTenMinutes() throws IOException {
        assertThat(session(browser).getMaxInactiveInterval()).isEqualTo(30 * 60);
        try (Browser stranger = new Browser(port)) {
            stranger.get("/masuk");
            assertThat(session(stranger).getMaxInactiveInterval()).isEqualTo(10 * 60);
        }
    }

    @Test
    void busySessionEndsTwelveHoursAfterItsSignIn() throws IOException {
        signedInBefore(Duration.ofHours(12).minusMinutes(1));
        assertThat(browser.get("/admin/audit").statusCode()).isEqualTo(200);

        signedInBefore(Duration.ofHours(12).plusSeconds(1));
        assertThat(browser.get("/admin/audit").headers().firstValue("Location")).contains("/masuk");
        assertThat(browser.get("/admin/audit").statusCode()).isEqualTo(302);
    }

    private void signedInBefore(Duration age) throws IOException {
        String attribute = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
        SecurityContextImpl context =
                (SecurityContextImpl) session(browser).getSession().getAttribute(attribute);
        SignedIn now = (SignedIn) context.getAuthentication().getPrincipal();
        SignedIn then = new SignedIn(
                now.id(),
                now.name(),
                now.role(),
                now.mustChange(),
                now.securityVersion(),
                Instant.now().minus(age));
        session(browser)
                .getSession()
                .setAttribute(
                        attribute,
                        new SecurityContextImpl(
                                UsernamePasswordAuthenticationToken.authenticated(then, null, then.authorities())));
    }

    private Session session(Browser of) throws IOException {
        TomcatWebServer server = (TomcatWebServer) application.getWebServer();
        Context context = (Context) server.getTomcat().getHost().findChildren()[0];
        return context.getManager().findSession(of.cookies().get("SID"));
    }
}
