package id.pantauopd.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.fetch.FetchRequest.Purpose;
import id.pantauopd.fetch.FetchResult.Failed;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.fetch.FetchResult.Gone;
import id.pantauopd.fetch.FetchResult.NotModified;
import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.FetchResult.Throttled;
import id.pantauopd.testing.HostileServer;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent, and what the ordinary statuses mean. */
class ConditionalFetchTest {

    private static final String NOT_MODIFIED = "HTTP/1.1 304 Not Modified\r\n\r\n";

    private final GuardedFetcher fetcher = Doors.patient();

    @AfterEach
    void close() {
        fetcher.close();
    }

    @Test
    void validatorsGoBackVerbatim() throws IOException {
        try (HostileServer server = HostileServer.answering(NOT_MODIFIED)) {
            FetchResult result = fetcher.fetch(
                    new FetchRequest(server.url("/f"), "W/\"a'b\"", "Tue, 24 Nov 26 odd", Purpose.FEED, false));
            assertThat(result).isInstanceOf(NotModified.class);
            assertThat(result.exchange().status()).isEqualTo(304);
            assertThat(server.heads().getFirst())
                    .contains("If-None-Match: W/\"a'b\"\r\n", "If-Modified-Since: Tue, 24 Nov 26 odd\r\n");
        }
    }

    @Test
    void storedValidatorCannotSmuggleAHeader() throws IOException {
        try (HostileServer server = HostileServer.answering(HostileServer.ok("", "x"))) {
            FetchResult result =
                    fetcher.fetch(new FetchRequest(server.url("/f"), "\"a\"\r\nX-Evil: 1", null, Purpose.FEED, false));
            assertThat(result).isInstanceOf(Fetched.class);
            assertThat(server.heads().getFirst()).doesNotContain("X-Evil", "If-None-Match");
        }
    }

    @Test
    void notModifiedWithoutAQuestionIsAFailure() throws IOException {
        try (HostileServer server = HostileServer.answering(NOT_MODIFIED)) {
            Failed failed = (Failed) fetcher.fetch(FetchRequest.feed(server.url("/f")));
            assertThat(failed.reason()).isEqualTo(Reason.UNEXPECTED_NOT_MODIFIED);
        }
    }

    @Test
    void answerTellsItsValidatorsAgeAndLifetime() throws IOException {
        String headers = String.join(
                "\r\n",
                "ETag: \"v1\"",
                "Last-Modified: Mon, 23 Nov 2026 01:02:03 GMT",
                "Cache-Control: public, max-age=900",
                "Age: 30",
                "");
        try (HostileServer server = HostileServer.answering(HostileServer.ok(headers, "<rss/>"))) {
            Fetched fetched = (Fetched) fetcher.fetch(FetchRequest.feed(server.url("/f")));
            assertThat(fetched.etag()).isEqualTo("\"v1\"");
            assertThat(fetched.lastModified()).isEqualTo("Mon, 23 Nov 2026 01:02:03 GMT");
            assertThat(fetched.maxAge()).isEqualTo(Duration.ofMinutes(15));
            assertThat(fetched.capturedAt()).isEqualTo(Doors.NOW.minusSeconds(30));
        }
    }

    @Test
    void requestSaysWhoAsksAndNothingElse() throws IOException {
        try (HostileServer server = HostileServer.answering(HostileServer.ok("Set-Cookie: a=b\r\n", "x"))) {
            fetcher.fetch(FetchRequest.feed(server.url("/f?x=1")));
            fetcher.fetch(FetchRequest.feed(server.url("/f?x=2")));
            assertThat(server.heads().getLast())
                    .startsWith("GET /f?x=2 HTTP/1.1\r\n")
                    .contains("Host: 127.0.0.1:" + server.port() + "\r\n")
                    .contains("Accept-Encoding: gzip\r\n", "Connection: close\r\n")
                    .containsPattern("User-Agent: PantauOPD/\\S+ \\(\\+https://pantau\\.example/tentang-bot\\)\r\n")
                    .doesNotContainIgnoringCase("cookie", "authorization", "upgrade", "forwarded", "referer");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void throttlingServerNamesItsWait(int status) throws IOException {
        String head = "HTTP/1.1 " + status + " Slow down\r\nContent-Length: 0\r\n";
        try (HostileServer server = HostileServer.answering(head + "Retry-After: 300\r\n\r\n")) {
            Throttled throttled = (Throttled) fetcher.fetch(FetchRequest.feed(server.url("/f")));
            assertThat(throttled.retryAfter()).isEqualTo(Duration.ofMinutes(5));
        }
    }

    @Test
    void tooManyRequestsWithoutAReadableWaitIsThrottled() throws IOException {
        String head = "HTTP/1.1 429 Slow down\r\nContent-Length: 0\r\nRetry-After: later\r\n\r\n";
        try (HostileServer server = HostileServer.answering(head)) {
            Throttled throttled = (Throttled) fetcher.fetch(FetchRequest.feed(server.url("/f")));
            assertThat(throttled.retryAfter()).isNull();
        }
    }

    @Test
    void unavailableServerThatNamesNoTimeIsBroken() throws IOException {
        String head = "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n";
        try (HostileServer server = HostileServer.answering(head)) {
            Failed failed = (Failed) fetcher.fetch(FetchRequest.feed(server.url("/f")));
            assertThat(failed.reason()).isEqualTo(FetchResult.Reason.SERVER_ERROR);
        }
    }

    @Test
    void goneIsGone() throws IOException {
        try (HostileServer server = HostileServer.answering("HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(fetcher.fetch(FetchRequest.feed(server.url("/f")))).isInstanceOf(Gone.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, CLIENT_ERROR",
        "401, UNAUTHORISED",
        "403, FORBIDDEN",
        "404, NOT_FOUND",
        "418, CLIENT_ERROR",
        "451, FORBIDDEN",
        "500, SERVER_ERROR",
        "502, SERVER_ERROR",
        "522, SERVER_ERROR"
    })
    void errorStatusHasItsReason(int status, Reason reason) throws IOException {
        String answer = "HTTP/1.1 " + status + " <script>alert(1)</script>\r\n"
                + "WWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 4\r\n\r\nbody";
        try (HostileServer server = HostileServer.answering(answer)) {
            Failed failed = (Failed) fetcher.fetch(FetchRequest.feed(server.url("/f")));
            assertThat(failed.reason()).isEqualTo(reason);
            assertThat(failed.exchange().status()).isEqualTo(status);
            assertThat(server.heads()).hasSize(1);
        }
    }

    @Test
    void platformConnectionIsUsedAgain() throws IOException {
        try (HostileServer server = HostileServer.start(talk -> {
            while (!talk.socket().isClosed()) {
                talk.send(HostileServer.ok("", talk.socket().getPort() + ""));
                talk.nextHead();
            }
        })) {
            FetchRequest kept = new FetchRequest(server.url("/f"), null, null, Purpose.FEED, true);
            byte[] first = ((Fetched) fetcher.fetch(kept)).body();
            assertThat(((Fetched) fetcher.fetch(kept)).body()).isEqualTo(first);
            assertThat(server.heads().getFirst()).doesNotContain("Connection: close");
        }
    }

    @Test
    void agencyConnectionIsClosed() throws IOException {
        try (HostileServer server = HostileServer.start(
                talk -> talk.send(HostileServer.ok("", talk.socket().getPort() + "")))) {
            byte[] first = ((Fetched) fetcher.fetch(FetchRequest.feed(server.url("/f")))).body();
            assertThat(((Fetched) fetcher.fetch(FetchRequest.feed(server.url("/f")))).body())
                    .isNotEqualTo(first);
        }
    }
}
