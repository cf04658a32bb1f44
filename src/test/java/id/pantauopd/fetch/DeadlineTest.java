package id.pantauopd.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.FetchResult.Unreachable;
import id.pantauopd.testing.HostileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Servers that take their time: each fetch ends at the deadline, whatever part of the answer is slow. */
class DeadlineTest {

    private static final Duration DEADLINE = Duration.ofMillis(500);
    private static final Duration SLACK = Duration.ofMillis(1_500);

    private final GuardedFetcher fetcher = Doors.impatient(DEADLINE);

    @AfterEach
    void close() {
        fetcher.close();
    }

    @Test
    void serverThatNeverAnswersEndsAtTheDeadline() throws IOException {
        assertTimeout(HostileServer.Talk::hang);
    }

    @Test
    void drippingHeadersEndAtTheDeadline() throws IOException {
        assertTimeout(talk -> talk.drip("HTTP/1.1 200 OK\r\nX-Slow: ", 20));
    }

    @Test
    void drippingBodyEndsAtTheDeadline() throws IOException {
        assertTimeout(talk -> {
            talk.send("HTTP/1.1 200 OK\r\n\r\n");
            talk.drip("", 20);
        });
    }

    @Test
    void drippingChunksEndAtTheDeadline() throws IOException {
        assertTimeout(talk -> {
            talk.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            talk.drip("1\r\na\r\n".repeat(1_000), 20);
        });
    }

    @Test
    void endlessInterimAnswersEndAtTheDeadline() throws IOException {
        byte[] interim = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(UTF_8);
        assertTimeout(talk -> talk.sendForever(interim));
    }

    @Test
    void oneDeadlineHoldsOverAllRedirects() throws IOException {
        assertTimeout(talk -> {
            int hop = Integer.parseInt(talk.path().substring(1));
            talk.drip(HostileServer.moved(302, "/" + (hop + 1)), 4);
        });
    }

    @Test
    void portThatNeverAcceptsEndsAtTheDeadline() throws IOException {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            List<Socket> crowd = crowd(full);
            long start = System.nanoTime();
            FetchResult result =
                    fetcher.fetch(FetchRequest.feed(URI.create("http://127.0.0.1:" + full.getLocalPort() + "/")));
            assertThat(((Unreachable) result).reason()).isIn(Reason.CONNECT, Reason.TIMEOUT);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(DEADLINE.plus(SLACK));
            for (Socket socket : crowd) {
                socket.close();
            }
        }
    }

    @Test
    void tlsHandshakeThatNeverComesEndsAtTheDeadline() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"))) {
            long start = System.nanoTime();
            FetchResult result =
                    fetcher.fetch(FetchRequest.feed(URI.create("https://127.0.0.1:" + mute.getLocalPort() + "/")));
            assertThat(((Unreachable) result).reason()).isEqualTo(Reason.TIMEOUT);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(DEADLINE.plus(SLACK));
        }
    }

    @Test
    void fetcherIsAsGoodAsNewAfterManyHungServers() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertTimeout(HostileServer.Talk::hang);
        }
        try (HostileServer server = HostileServer.answering(HostileServer.ok("", "<rss/>"))) {
            assertThat(fetcher.fetch(FetchRequest.feed(server.url("/")))).isInstanceOf(FetchResult.Fetched.class);
        }
    }

    private void assertTimeout(HostileServer.Script script) throws IOException {
        try (HostileServer server = HostileServer.start(script)) {
            long start = System.nanoTime();
            FetchResult result = fetcher.fetch(FetchRequest.feed(server.url("/0")));
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(result).isInstanceOf(Unreachable.class);
            assertThat(((Unreachable) result).reason()).isEqualTo(Reason.TIMEOUT);
            assertThat(took).isBetween(DEADLINE.minusMillis(50), DEADLINE.plus(SLACK));
            assertThat(result.exchange().millis()).isGreaterThanOrEqualTo(DEADLINE.toMillis() - 50);
        }
    }

    /** Fills the backlog, so that the next handshake finds no room. */
    private static List<Socket> crowd(ServerSocket full) throws IOException {
        List<Socket> crowd = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Socket socket = new Socket();
            crowd.add(socket);
            try {
                socket.connect(full.getLocalSocketAddress(), 50);
            } catch (java.net.SocketTimeoutException noRoom) {
                break;
            }
        }
        return crowd;
    }
}
