package id.pantauopd.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.FetchResult.Unreachable;
import id.pantauopd.testing.HostileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are no HTTP, or too much of it. */
class HostileMessageTest {

    private final GuardedFetcher fetcher = Doors.patient();

    @AfterEach
    void close() {
        fetcher.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>no status line</html>",
                "HTTP/1.1\r\n\r\n",
                "HTTP/1.1 abc OK\r\n\r\n",
                "HTTP/1.1 20 OK\r\n\r\n",
                "HTTP/9.9 200 OK\r\n\r\n",
                "ICY 200 OK\r\n\r\n<rss/>",
                "HTTP/1.1 200 OK\r\nno colon here\r\n\r\n<rss/>",
                "HTTP/1.1 200 OK\r\n: no name\r\n\r\n<rss/>",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n<rss/>",
                "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n<rss/>",
                "HTTP/1.1 200 OK\r\nContent-Length: 6\r\nContent-Length: 7\r\n\r\n<rss/>",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, nonsense\r\n\r\n<rss/>",
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
                "\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<rss/>",
                "SSH-2.0-OpenSSH_9.2p1\r\n",
                "220 smtp.example ESMTP\r\n"
            })
    void whatIsNoHttpIsBroken(String answer) throws IOException {
        assertUnreachable(answer, Reason.BROKEN_HTTP);
    }

    @Test
    void tooManyHeadersAreBroken() throws IOException {
        assertUnreachable("HTTP/1.1 200 OK\r\n" + "X-Bomb: 1\r\n".repeat(5_000) + "\r\n<rss/>", Reason.BROKEN_HTTP);
    }

    @Test
    void headerWithoutEndIsBroken() throws IOException {
        assertUnreachable("HTTP/1.1 200 OK\r\nX-Bomb: " + "x".repeat(2_000_000) + "\r\n\r\n<rss/>", Reason.BROKEN_HTTP);
    }

    @Test
    void foldedHeaderWithoutEndIsBroken() throws IOException {
        assertUnreachable(
                "HTTP/1.1 200 OK\r\nX-Bomb: x\r\n" + (" " + "x".repeat(1_000) + "\r\n").repeat(5_000) + "\r\n",
                Reason.BROKEN_HTTP);
    }

    @Test
    void statusLineWithoutEndIsBroken() throws IOException {
        assertUnreachable("HTTP/1.1 200 " + "O".repeat(2_000_000), Reason.BROKEN_HTTP);
    }

    @Test
    void headCutOffByTheCloseIsAnEmptyBody() throws IOException {
        FetchResult result = fetch("HTTP/1.1 200 OK\r\nX-Half: ");
        assertThat(((FetchResult.Fetched) result).body()).isEmpty();
    }

    @Test
    void interimAnswersBeforeTheRealOneAreSkipped() throws IOException {
        String answer = "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n".repeat(3) + HostileServer.ok("", "<rss/>");
        assertThat(fetch(answer)).isInstanceOf(FetchResult.Fetched.class);
    }

    @Test
    void successWithoutAWholeBodyIsAFailure() throws IOException {
        assertFailed("HTTP/1.1 204 No Content\r\n\r\n", Reason.SERVER_ERROR);
        assertFailed("HTTP/1.1 206 Partial\r\nContent-Length: 3\r\n\r\n<rs", Reason.SERVER_ERROR);
    }

    @Test
    void connectionResetInTheMiddleIsNoConnection() throws IOException {
        try (HostileServer server = HostileServer.start(talk -> {
            talk.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>");
            talk.socket().setSoLinger(true, 0);
        })) {
            Unreachable result = (Unreachable) fetcher.fetch(FetchRequest.feed(server.url("/feed")));
            // The reset may overtake the bytes, so that the answer is not even begun.
            assertThat(result.reason()).isEqualTo(Reason.CONNECT);
        }
    }

    @Test
    void closedPortIsNoConnection() throws IOException {
        int port;
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            port = listener.getLocalPort();
        }
        FetchResult result = fetcher.fetch(FetchRequest.feed(URI.create("http://127.0.0.1:" + port + "/")));
        assertThat(((Unreachable) result).reason()).isEqualTo(Reason.CONNECT);
        assertThat(result.exchange().status()).isZero();
    }

    @Test
    void unknownNameIsADnsFailure() {
        FetchResult result = fetcher.fetch(FetchRequest.feed(URI.create("http://no-such-host.invalid/feed")));
        assertThat(((Unreachable) result).reason()).isEqualTo(Reason.DNS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a_b.go.id/",
                "mailto:a@b.example",
                "http:///x",
                "/feed",
                "http://2130706433/",
                "http://0x7f.1/"
            })
    void oddUrlIsRefusedWithAReason(String url) {
        FetchResult result = fetcher.fetch(FetchRequest.feed(URI.create(url)));
        assertThat(((FetchResult.Refused) result).reason()).isEqualTo(Reason.BAD_URL);
        assertThat(result.exchange().requested()).isEqualTo(URI.create(url));
    }

    private void assertUnreachable(String answer, Reason reason) throws IOException {
        FetchResult result = fetch(answer);
        assertThat(result).isInstanceOf(Unreachable.class);
        assertThat(((Unreachable) result).reason()).isEqualTo(reason);
    }

    private void assertFailed(String answer, Reason reason) throws IOException {
        FetchResult result = fetch(answer);
        assertThat(result).isInstanceOf(FetchResult.Failed.class);
        assertThat(((FetchResult.Failed) result).reason()).isEqualTo(reason);
    }

    private FetchResult fetch(String answer) throws IOException {
        try (HostileServer server = HostileServer.answering(answer)) {
            return fetcher.fetch(FetchRequest.feed(server.url("/feed")));
        }
    }
}
