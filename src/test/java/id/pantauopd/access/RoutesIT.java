package id.pantauopd.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.pantauopd.testing.Browser;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

/** Holds the application to {@code routes.txt}: every route, and who may use it. */
@WebTest
class RoutesIT {
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private DataSource dataSource;

    @LocalServerPort
    private int port;

    private RouteRegistry registry;
    private Browser browser;

    @BeforeEach
    void start() {
        Tables.empty(dataSource);
        registry = new RouteRegistry(application);
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void everyRouteStandsInTheList() throws IOException {
        Set<String> listed = listed();
        Set<String> found = registry.lines();

        if (!listed.equals(found)) {
            fail("src/test/resources/routes.txt and the application differ."
                    + " Read each line, decide that it is right, then add (+) or remove (-) it:\n"
                    + difference("+ ", found, listed)
                    + difference("- ", listed, found));
        }
    }

    @Test
    void everyViewHasExactlyOneAccessAnnotation() {
        assertThat(registry.views())
                .allSatisfy(view -> assertThat(RouteRegistry.annotations(view.getNavigationTarget()))
                        .as(view.getNavigationTarget().getName())
                        .isEqualTo(1));
    }

    @Test
    void pathRulesAndAnnotationsAgreeOnWhatIsPublic() {
        assertThat(registry.views())
                .allSatisfy(view -> assertThat(registry.isOpen("/" + view.getTemplate()))
                        .as("AccessRules.PUBLIC and the annotation of " + view.getNavigationTarget() + " at /"
                                + view.getTemplate())
                        .isEqualTo(RouteRegistry.who(view.getNavigationTarget()).equals("everyone")));
    }

    @Test
    void strangerGetsNothingFromGuardedRoutesByAnyMethod() throws IOException {
        List<String> guarded = listed().stream()
                .filter(line -> !line.contains(" everyone "))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .map(path -> path.replaceAll("\\{[^}]*}|:[a-zA-Z]+[^/]*", "x"))
                .toList();

        assertThat(guarded).isNotEmpty();
        for (String path : guarded) {
            for (String method : METHODS) {
                assertThat(browser.method(method, path).statusCode())
                        .as(method + " " + path)
                        .isIn(302, 400, 401, 403, 404, 405);
            }
        }
    }

    @Test
    void guessedAddressesAreNotFound() {
        List<String> guesses = Stream.of(
                        "admin",
                        "administrator",
                        "login",
                        "logout",
                        "console",
                        "metrics",
                        "health",
                        "info",
                        "env",
                        "dump",
                        "trace",
                        "users",
                        "user",
                        "config",
                        "setup",
                        "install",
                        "backup",
                        "db",
                        "sql",
                        "phpmyadmin",
                        "wp-admin",
                        "manager",
                        "debug",
                        "graphql",
                        "private",
                        "internal",
                        "export",
                        "import",
                        "token",
                        "keys",
                        "secrets")
                .flatMap(word ->
                        Stream.of("/" + word, "/" + word + "/", "/" + word + ".json", "/admin/" + word, "/x/" + word))
                // The screen of the platforms' tokens, which shows none.
                .filter(path -> !path.equals("/admin/token"))
                .toList();

        assertThat(guesses)
                .hasSizeGreaterThanOrEqualTo(150)
                .allSatisfy(path ->
                        assertThat(browser.get(path).statusCode()).as(path).isEqualTo(404));
    }

    private static Set<String> listed() throws IOException {
        try (InputStream file = RoutesIT.class.getResourceAsStream("/routes.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String difference(String sign, Set<String> these, Set<String> those) {
        return these.stream()
                .filter(line -> !those.contains(line))
                .map(line -> sign + line + "\n")
                .collect(Collectors.joining());
    }
}
