package id.pantauopd.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.fetch.ApiCall.Credential;
import id.pantauopd.fetch.FetchResult.Failed;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.FetchResult.Refused;
import id.pantauopd.fetch.FetchResult.Throttled;
import id.pantauopd.testing.HostileServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Interfaces for programs: what they are told, and what nobody else is. */
class ApiCallTest {
    private static final Secret TOKEN = Secret.of("rahasia-123");

    @Test
    void aTokenInAHeaderIsSentAndIsInNothingThatIsPrinted() throws IOException {
        try (HostileServer server = HostileServer.answering(HostileServer.ok("", "{}"));
                GuardedFetcher fetcher = Doors.patient()) {
            FetchRequest request = FetchRequest.api(server.url("/v1/me"), call(Credential.bearer(TOKEN), null));
            FetchResult result = fetcher.fetch(request);

            assertThat(server.heads().getFirst()).contains("Authorization: Bearer rahasia-123");
            assertThat(request + " " + result).doesNotContain("rahasia-123");
        }
    }

    @Test
    void aTokenInTheQueryIsInNoAddressOfTheResult() throws IOException {
        try (HostileServer server = HostileServer.answering(HostileServer.ok("", "{}"));
                GuardedFetcher fetcher = Doors.patient()) {
            FetchResult result =
                    fetcher.fetch(FetchRequest.api(server.url("/x?a=1"), call(Credential.query("key", TOKEN), null)));

            assertThat(server.heads().getFirst()).startsWith("GET /x?a=1&key=rahasia-123 HTTP/1.1");
            assertThat(result.exchange().requested()).isEqualTo(server.url("/x?a=1"));
            assertThat(result.exchange().answered()).isEqualTo(server.url("/x?a=1"));
        }
    }

    @Test
    void aRedirectToAnotherServerGetsNoToken() throws IOException {
        try (HostileServer other = HostileServer.start("127.0.0.2", talk -> talk.send(HostileServer.ok("", "{}")));
                HostileServer server = HostileServer.answering(
                        HostileServer.moved(302, other.url("/there").toString()));
                GuardedFetcher fetcher = Doors.patient()) {
            fetcher.fetch(FetchRequest.api(server.url("/x"), call(Credential.bearer(TOKEN), null)));

            assertThat(other.heads())
                    .singleElement()
                    .satisfies(head -> assertThat(head).doesNotContain("rahasia-123"));
        }
    }

    @Test
    void aRedirectThatRepeatsTheTokenIsNotFollowed() throws IOException {
        try (HostileServer server = HostileServer.answering(HostileServer.moved(302, "/y?key=rahasia-123"));
                GuardedFetcher fetcher = Doors.patient()) {
            FetchResult result =
                    fetcher.fetch(FetchRequest.api(server.url("/x"), call(Credential.query("key", TOKEN), null)));

            assertThat(result)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.BAD_REDIRECT));
            assertThat(result.toString()).doesNotContain("rahasia-123");
        }
    }

    @Test
    void aBodyIsPostedAsJson() throws IOException {
        try (HostileServer server = HostileServer.answering(HostileServer.ok("", "{\"a\":1}"));
                GuardedFetcher fetcher = Doors.patient()) {
            FetchResult result = fetcher.fetch(FetchRequest.api(server.url("/list"), call(null, "{\"max_count\":20}")));

            assertThat(server.heads().getFirst())
                    .startsWith("POST /list HTTP/1.1")
                    .contains("Content-Type: application/json")
                    .contains("Content-Length: 16");
            assertThat(result).isInstanceOf(Fetched.class);
        }
    }

    @Test
    void whatARefusalSaysIsReadOnlyWhereItWasAskedFor() throws IOException {
        String answer = "HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 7\r\n\r\nlimit 1";
        try (HostileServer server = HostileServer.answering(answer);
                GuardedFetcher fetcher = Doors.patient()) {
            Failed asked = (Failed) fetcher.fetch(FetchRequest.api(server.url("/a"), call(null, null)));
            Failed notAsked = (Failed) fetcher.fetch(FetchRequest.feed(server.url("/b")));

            assertThat(new String(asked.explanation(), StandardCharsets.UTF_8)).isEqualTo("limit 1");
            assertThat(notAsked.explanation()).isEmpty();
        }
    }

    @Test
    void theTimeAtWhichAnAllowanceIsRenewedIsAWait() throws IOException {
        long renewal = Doors.NOW.getEpochSecond() + 600;
        assertThat(waitAfter("x-rate-limit-reset: " + renewal)).isEqualTo(Duration.ofMinutes(10));
        assertThat(waitAfter("X-RateLimit-Reset: 2026-11-24T05:20:00.000Z")).isEqualTo(Duration.ofMinutes(20));
        assertThat(waitAfter("X-RateLimit-Reset: soon")).isNull();
    }

    @Test
    void theFewHeadersThatReadersUseComeWithTheAnswer() throws IOException {
        try (HostileServer server =
                        HostileServer.answering(HostileServer.ok("X-WP-Total: 31\r\nX-Powered-By: PHP\r\n", "[]"));
                GuardedFetcher fetcher = Doors.patient()) {
            Fetched fetched = (Fetched) fetcher.fetch(FetchRequest.feed(server.url("/posts")));

            assertThat(fetched.headers()).containsOnlyKeys("x-wp-total").containsValue("31");
        }
    }

    private static @Nullable Duration waitAfter(String header) throws IOException {
        String answer = "HTTP/1.1 429 Too Many\r\n" + header + "\r\nContent-Length: 0\r\n\r\n";
        try (HostileServer server = HostileServer.answering(answer);
                GuardedFetcher fetcher = Doors.patient()) {
            return ((Throttled) fetcher.fetch(
                            FetchRequest.feed(URI.create(server.url("/").toString()))))
                    .retryAfter();
        }
    }

    private static ApiCall call(@Nullable Credential credential, @Nullable String json) {
        return new ApiCall(credential, json, Duration.ZERO, true);
    }
}
