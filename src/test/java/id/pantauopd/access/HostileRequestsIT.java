package id.pantauopd.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.post.PostLedger;
import id.pantauopd.testing.Browser;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests that no honest client sends are answered soon, and never as a fault of ours. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsIT {
    private static final String HOST = "Host: localhost\r\n";
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final String AGENCY = "/api/v1/agencies/dinkes-tanjung-rimba";

    private static final String SMUGGLING =
            "POST /masuk HTTP/1.1\r\n" + HOST + "%s\r\n0\r\n\r\nGET /admin/audit HTTP/1.1\r\n" + HOST + "\r\n";

    /** An address of its own, so that the public data's limit for an address is this test's alone. */
    private static final String ADDRESS = "127.0.0.23";

    private static final List<String> WORDS = List.of(
            "-1",
            "0",
            "9223372036854775808",
            "1e309",
            "NaN",
            "' OR 1=1 -- ",
            "1;SELECT SLEEP(5)",
            "' AND SLEEP(5) AND '1'='1",
            "%00",
            "\u0000",
            "[1,2]",
            "{\"$gt\":\"\"}",
            "../../etc/passwd",
            "${jndi:ldap://127.0.0.1/a}",
            "\uD83D\uDE00".repeat(400),
            "+999999999-12-31",
            "-999999999-01-01..+999999999-12-31",
            "0000-01",
            "9999-12",
            "999h",
            "0h",
            "1752-W53",
            "(a+)+$".repeat(30));

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeAll
    void aRegencyThatWasVisitedBefore() {
        Tables.empty(dataSource);
        new SampleRegency(jdbc, ledger, clock.instant()).write();
        browser = new Browser(port, ADDRESS);
        for (String path : List.of("/peringkat", "/peringkat.csv", "/peringkat.json", AGENCY + "/posts")) {
            browser.get(path + "?wilayah=98.01");
        }
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/peringkat,wilayah periode kelompok urut tampil q",
        "/peringkat.json,wilayah periode kelompok urut tampil q",
        "/peringkat.csv,wilayah periode kelompok urut",
        "/api/v1/rankings,wilayah periode kelompok urut",
        "/api/v1/agencies,region cursor limit",
        AGENCY + "/posts,period cursor limit",
        "/opd/dinkes-tanjung-rimba,periode",
        "/,wilayah periode lang"
    })
    void parameterOfAnyContentIsUnderstoodRefusedOrLeftOut(String path, String parameters) {
        for (String parameter : parameters.split(" ")) {
            for (String word : WORDS) {
                assertCalm(path + "?" + parameter + "=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
            }
            assertCalm(path + "?" + parameter + "[]=1&" + parameter + "=a&" + parameter + "=b");
            assertCalm(path + "?" + parameter);
        }
        assertCalm(path + "?password=x&sort=password&id=1&page=-1&size=2147483648&class.module=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/opd/", "/unggahan/", "/api/v1/agencies/"})
    void thingThatIsNotThereIsNotFound(String path) {
        for (String word : WORDS) {
            if (!word.startsWith("..")) {
                HttpResponse<String> answer = assertCalm(
                        path + URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20"));
                assertThat(answer.statusCode()).as(path + word).isIn(400, 404);
            }
        }
    }

    @Test
    void cursorThatNamesAnImpossibleDayIsRefused() {
        for (String place : List.of("+999999999-12-31/1", "-999999999-01-01/1", "2026-01-01/-1", "2026-01-01/1/2")) {
            String cursor =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
            assertCalm(AGENCY + "/posts?cursor=" + cursor);
        }
    }

    private HttpResponse<String> assertCalm(String path) {
        Instant start = Instant.now();
        HttpResponse<String> answer = browser.get(path);
        if (Duration.between(start, Instant.now()).compareTo(SOON) > 0) {
            // A busy machine is slow once; a statement that sleeps is slow again.
            start = Instant.now();
            answer = browser.get(path);
        }
        assertThat(Duration.between(start, Instant.now())).as(path).isLessThan(SOON);
        assertThat(answer.statusCode()).as(path).isIn(200, 400, 404);
        assertThat(answer.body()).as(path).doesNotContain("Exception", "SQLSTATE", "id.pantauopd.");
        return answer;
    }

    /** RFC 9112, sections 5 and 6: where two readers could disagree on where a request ends, it ends here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 6\r\nContent-Length: 40\r\n",
                "Content-Length: 6, 40\r\n",
                "Content-Length: +6\r\n",
                "Content-Length: -1\r\n",
                "Content-Length : 6\r\n",
                "Transfer-Encoding : chunked\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
                "X-A: b\0c\r\n",
                "X A: b\r\n",
                ": b\r\n",
                "Host: evil.example\r\n"
            })
    void requestWithoutOneEndIsRefusedAndTheRestOfItNotAnswered(String headers) {
        String answer = RawRequest.send(port, SMUGGLING.formatted(headers));

        assertThat(RawRequest.status(answer)).as(answer).isIn(400, 501);
        assertThat(RawRequest.answers(answer)).as(answer).isEqualTo(1);
        assertThat(answer).doesNotContain("Exception", "Tomcat", "org.apache");
    }

    /** What RFC 9112 lets a server read (sections 5.2 and 6.3) it reads in one way, and then ends the connection. */
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 6\r\nTransfer-Encoding: chunked\r\n", "X-A: b\r\n Content-Length: 6\r\n"})
    void requestWithTwoPossibleEndsTakesTheConnectionWithIt(String headers) {
        String answer = RawRequest.send(port, SMUGGLING.formatted(headers));

        assertThat(answer).contains("Connection: close").doesNotContain("Location: /masuk\r\n", "(silence)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
                "G@T / HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1:22\r\n\r\n"
            })
    void requestThatIsNotHttpIsRefused(String request) {
        String answer = RawRequest.send(port, request);

        assertThat(RawRequest.status(answer)).as(answer).isIn(400, 404, 405, 501, 505);
        assertThat(answer).doesNotContain("evil.example", "Exception", "Tomcat", "org.apache");
    }

    @Test
    void headersOfAMegabyteAreRefused() {
        assertThat(RawRequest.status(RawRequest.send(
                        port, "GET / HTTP/1.1\r\n" + HOST + "X-A: " + "a".repeat(1_000_000) + "\r\n\r\n")))
                .isIn(400, 431);
        assertThat(RawRequest.status(
                        RawRequest.send(port, "GET / HTTP/1.1\r\n" + HOST + "X-A: b\r\n".repeat(5_000) + "\r\n")))
                .isIn(400, 431);
        assertThat(RawRequest.status(
                        RawRequest.send(port, "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\n" + HOST + "\r\n")))
                .isIn(400, 414, 431);
    }

    @Test
    void tenThousandParametersAreNotRead() {
        String query = IntStream.range(0, 1_100).mapToObj(n -> "p" + n + "=").collect(Collectors.joining("&"));
        Map<String, String> fields =
                IntStream.range(0, 10_000).boxed().collect(Collectors.toMap(n -> "p" + n, n -> "1"));

        assertThat(assertCalm("/peringkat.json?" + query).body()).contains("\"status\":400");
        assertThat(browser.post("/masuk", fields).statusCode()).isIn(302, 400, 413);
    }

    @Test
    void bodyOfAHundredMegabytesIsNotReceived() {
        String start = "POST /masuk HTTP/1.1\r\n" + HOST + "Content-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 104857600\r\n\r\n";
        Instant asked = Instant.now();
        String answer = RawRequest.send(port, start + "username=" + "a".repeat(8_000_000));

        assertThat(RawRequest.status(answer)).as(answer).isIn(0, 302, 400, 403, 413);
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(15));
        assertThat(browser.get("/masuk").statusCode()).isEqualTo(200);
    }

    @Test
    void formOfTenThousandPartsIsRefused() {
        String part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";
        String body = part.repeat(10_000) + "--x--\r\n";
        String answer = RawRequest.send(
                port,
                "POST /masuk HTTP/1.1\r\n" + HOST + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body);

        assertThat(RawRequest.status(answer)).as(answer).isIn(302, 400, 403, 413);
        assertThat(answer).doesNotContain("Exception", "org.apache");
    }
}
