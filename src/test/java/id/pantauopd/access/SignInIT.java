package id.pantauopd.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.testing.Browser;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@WebTest
class SignInIT {
    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NewAccounts accounts;

    @Autowired
    private Users users;

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
        SecurityContextHolder.clearContext();
    }

    @Test
    void rightPasswordOpensTheGuardedPageThatWasAskedFor() {
        Accounts.open(accounts, "ani", Role.ADMIN);
        HttpResponse<String> refused = browser.get("/admin/audit");
        assertThat(location(refused)).isEqualTo("/masuk");

        HttpResponse<String> signedIn = browser.signIn("ani", Accounts.PASSWORD);

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(location(signedIn)).isEqualTo("/admin/audit");
        assertThat(browser.get("/admin/audit").statusCode()).isEqualTo(200);
        assertThat(audit("signin.succeeded")).containsExactly("ani");
    }

    @Test
    void signInChangesTheSessionAndTheOldOneIsDead() {
        Accounts.open(accounts, "ani", Role.ADMIN);
        String token = browser.token();
        Map<String, String> before = Map.copyOf(browser.cookies());

        browser.post("/masuk", Accounts.form("ani", Accounts.PASSWORD, token));

        assertThat(browser.cookies()).isNotEqualTo(before);
        try (Browser attacker = new Browser(port)) {
            attacker.cookies().putAll(before);
            assertThat(location(attacker.get("/admin/audit"))).isEqualTo("/masuk");
        }
    }

    @Test
    void nameIsFoundHoweverItIsSpelled() {
        Accounts.open(accounts, "ani", Role.ADMIN);
        for (String spelling : List.of("Ani", " ani ", "ANI", "\uff41\uff4e\uff49")) {
            try (Browser other = new Browser(port)) {
                assertThat(location(other.signIn(spelling, Accounts.PASSWORD)))
                        .as(spelling)
                        .isEqualTo("/");
            }
        }
    }

    @Test
    void unknownNameWrongPasswordAndDisabledAccountAnswerAlike() {
        Accounts.open(accounts, "ani", Role.ADMIN);
        Accounts.open(accounts, "budi", Role.MEMBER);
        jdbc.sql("UPDATE app_user SET enabled = FALSE WHERE name = 'budi'").update();

        List<String> answers = List.of(
                location(browser.signIn("ani", "salah salah salah")),
                location(browser.signIn("tidakada", "salah salah salah")),
                location(browser.signIn("budi", Accounts.PASSWORD)));

        assertThat(answers).containsOnly("/masuk?error");
        assertThat(audit("signin.failed")).containsExactly("ani", "-", "budi");
    }

    @Test
    void fiveFailuresShutTheAccountWhateverAddressOrSpellingIsClaimed() {
        Accounts.open(accounts, "ani", Role.ADMIN);
        IntStream.range(0, 5)
                .forEach(attempt -> browser.signIn(
                        attempt % 2 == 0 ? "ani" : "ANI",
                        "salah salah " + attempt,
                        "X-Forwarded-For",
                        "10.0.0." + attempt));

        HttpResponse<String> right = browser.signIn("ani", Accounts.PASSWORD, "X-Forwarded-For", "10.9.9.9");

        assertThat(location(right)).isEqualTo("/masuk?tunggu");
        assertThat(location(browser.get("/admin/audit"))).isEqualTo("/masuk");
    }

    @Test
    void ownerIsNotLockedOutByFailuresFromElsewhere() {
        Accounts.open(accounts, "ani", Role.ADMIN);
        browser.signIn("ani", Accounts.PASSWORD);
        byte[] strangersKey = Sha256.of("account|ani");
        jdbc.sql("INSERT INTO login_throttle VALUES (:key, 9, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 15 MINUTE)")
                .param("key", strangersKey)
                .update();

        try (Browser sameAddress = new Browser(port)) {
            assertThat(location(sameAddress.signIn("ani", Accounts.PASSWORD))).isEqualTo("/");
        }
    }

    @Test
    void manyNamesFromOneAddressShutTheAddress() {
        String token = browser.token();
        List<String> answers = IntStream.range(0, 21)
                .mapToObj(attempt ->
                        location(browser.post("/masuk", Accounts.form("nama" + attempt, "salah salah salah", token))))
                .toList();

        assertThat(answers.subList(0, 20)).containsOnly("/masuk?error");
        assertThat(answers.getLast()).isEqualTo("/masuk?tunggu");
    }

    @Test
    void signInWithoutTokenOrByGetDoesNothing() {
        Accounts.open(accounts, "ani", Role.ADMIN);

        HttpResponse<String> noToken = browser.post("/masuk", Map.of("username", "ani", "password", Accounts.PASSWORD));
        browser.get("/masuk?username=ani&password=" + Accounts.PASSWORD.replace(' ', '+'));

        assertThat(location(noToken)).isEqualTo("/masuk?kedaluwarsa");
        assertThat(location(browser.get("/admin/audit"))).isEqualTo("/masuk");
    }

    @Test
    void signOutTakesAPostWithTokenAndKillsTheCookie() {
        browser = Accounts.signedIn(accounts, port, Role.ADMIN);
        Map<String, String> session = Map.copyOf(browser.cookies());

        browser.get("/keluar");
        browser.post("/keluar", Map.of());
        assertThat(browser.get("/admin/audit").statusCode()).isEqualTo(200);

        HttpResponse<String> out = browser.post("/keluar", Map.of("_csrf", browser.token()));
        assertThat(location(out)).isEqualTo("/");
        browser.cookies().putAll(session);
        assertThat(location(browser.get("/admin/audit"))).isEqualTo("/masuk");
    }

    @Test
    void disabledUserIsOutAtTheNextClick() {
        browser = Accounts.signedIn(accounts, port, Role.EDITOR);
        User editor = allUsers().getFirst();
        assertThat(browser.get("/sandi").statusCode()).isEqualTo(200);

        asAdmin(() -> users.disable(editor.id()));

        assertThat(location(browser.get("/sandi"))).isEqualTo("/masuk");
        assertThat(location(browser.signIn("editor", Accounts.PASSWORD))).isEqualTo("/masuk?error");
    }

    @Test
    void changedRoleEndsTheSession() {
        browser = Accounts.signedIn(accounts, port, Role.EDITOR);
        User editor = allUsers().getFirst();

        asAdmin(() -> users.changeRole(editor.id(), Role.MEMBER));

        assertThat(location(browser.get("/sandi"))).isEqualTo("/masuk");
    }

    @Test
    void whoMustChangeThePasswordReachesNothingElse() {
        Accounts.open(accounts, "ani", Role.ADMIN, true);
        browser.signIn("ani", Accounts.PASSWORD);

        assertThat(browser.get("/admin/audit").statusCode()).isEqualTo(404);
        assertThat(browser.get("/sandi").statusCode()).isEqualTo(200);
    }

    @Test
    void redirectAfterSignInStaysHere() {
        Accounts.open(accounts, "ani", Role.ADMIN);
        for (String evil :
                List.of("https://evil.example/", "//evil.example", "/\\evil.example", "%20https:evil.example")) {
            try (Browser victim = new Browser(port)) {
                String token = victim.token();
                victim.get("/masuk?continue=" + URLEncoder.encode(evil, StandardCharsets.UTF_8));
                HttpResponse<String> answer = victim.post(
                        "/masuk?continue=x",
                        Accounts.form("ani", Accounts.PASSWORD, token),
                        "Referer",
                        "https://evil.example/");
                assertThat(location(answer)).as(evil).isEqualTo("/");
            }
        }
    }

    @Test
    void cookieIsNotForScriptsAndNeverInTheAddress() {
        HttpResponse<String> page = browser.get("/masuk");

        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("SID=")
                .contains("Path=/", "HttpOnly", "SameSite=Lax");
        assertThat(page.body()).doesNotContain(";SID=", "jsessionid");
    }

    private void asAdmin(Runnable action) {
        SignedIn admin = new SignedIn(0, "penguji", Role.ADMIN, false, 0, Instant.now());
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(admin, null, admin.authorities()));
        action.run();
    }

    private List<User> allUsers() {
        asAdmin(() -> {});
        return users.all();
    }

    private List<String> audit(String action) {
        return jdbc.sql("SELECT subject FROM audit_entry WHERE action = :action ORDER BY id")
                .param("action", action)
                .query(String.class)
                .list();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse(Integer.toString(answer.statusCode()));
    }
}
