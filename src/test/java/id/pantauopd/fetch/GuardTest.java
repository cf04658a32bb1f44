package id.pantauopd.fetch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.FetchResult.Refused;
import id.pantauopd.fetch.FetchResult.Unreachable;
import id.pantauopd.testing.HostileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    @Test
    void nameThatLeadsInsideIsRefusedUnasked() throws IOException {
        try (HostileServer server = HostileServer.answering(HostileServer.ok("", "secret"));
                GuardedFetcher narrow = Doors.allowing("127.0.0.99")) {
            URI url = URI.create("http://localhost:" + server.port() + "/");
            assertThat(((Refused) narrow.fetch(FetchRequest.feed(url))).reason())
                    .isEqualTo(Reason.ADDRESS_NOT_PUBLIC);
            assertThat(server.heads()).isEmpty();
        }
    }

    @Test
    void nameThatLeadsToAnAllowedAddressIsFetched() throws IOException {
        try (HostileServer server = HostileServer.answering(HostileServer.ok("", "x"));
                GuardedFetcher fetcher = Doors.allowing("127.0.0.1:" + server.port(), "[::1]:" + server.port())) {
            URI url = URI.create("http://localhost:" + server.port() + "/");
            assertThat(fetcher.fetch(FetchRequest.feed(url))).isInstanceOf(Fetched.class);
            assertThat(server.heads().getFirst()).contains("Host: localhost:" + server.port());
        }
    }

    @Test
    void guardJudgesLiteralsToo() {
        try (Guard guard = guard(InetAddress::getAllByName)) {
            assertThatThrownBy(() -> guard.resolve("127.0.0.1", 80)).isInstanceOf(AddressRefusedException.class);
            assertThatThrownBy(() -> guard.resolve("::1", 80)).isInstanceOf(AddressRefusedException.class);
            assertThatThrownBy(() -> guard.resolve("localhost", 80)).isInstanceOf(AddressRefusedException.class);
            assertThatThrownBy(() -> guard.resolve("1.1.1.1", 22)).isInstanceOf(AddressRefusedException.class);
            assertThatThrownBy(() -> guard.resolve("1.1.1.1")).isInstanceOf(UnknownHostException.class);
        }
    }

    @Test
    void oneAnswerInsideRefusesTheWholeName() throws IOException {
        InetAddress outside = InetAddress.ofLiteral("1.1.1.1");
        InetAddress inside = InetAddress.ofLiteral("10.0.0.1");
        try (Guard guard = guard(host ->
                host.equals("mixed.example") ? new InetAddress[] {outside, inside} : new InetAddress[] {outside})) {
            assertThatThrownBy(() -> guard.resolve("mixed.example", 443)).isInstanceOf(AddressRefusedException.class);
            assertThat(guard.resolve("good.example", 443)).containsExactly(new InetSocketAddress(outside, 443));
        }
    }

    @Test
    void judgedAnswerIsTheOneConnectedTo() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (Guard guard = guard(host ->
                new InetAddress[] {InetAddress.ofLiteral(asked.getAndIncrement() == 0 ? "1.1.1.1" : "127.0.0.1")})) {
            assertThat(guard.serverOf("rebinding.example", 443, Long.MAX_VALUE)).isEqualTo("1.1.1.1");
            assertThat(guard.resolve("rebinding.example", 443))
                    .containsExactly(new InetSocketAddress(InetAddress.ofLiteral("1.1.1.1"), 443));
        }
    }

    @Test
    void nameServerThatHangsCostsItsCallerThePatienceOnly() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (Guard guard = guard(
                host -> host.startsWith("hung") ? hang(over) : new InetAddress[] {InetAddress.ofLiteral("1.1.1.1")})) {
            assertThatThrownBy(() -> guard.serverOf(
                            "hung.example", 443, Duration.ofMillis(100).toNanos()))
                    .isInstanceOf(UnknownHostException.class);
            assertThat(guard.serverOf("good.example", 443, Duration.ofSeconds(5).toNanos()))
                    .isEqualTo("1.1.1.1");
            over.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http.proxyHost", "https.proxyHost", "socksProxyHost"})
    void proxyOfTheJvmStopsTheStart(String property) {
        System.setProperty(property, "proxy.example");
        try {
            assertThatThrownBy(Doors::patient)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(property);
        } finally {
            System.clearProperty(property);
        }
    }

    @Test
    void plainAnswerOnATlsPortIsATlsFailure() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"));
                GuardedFetcher fetcher = Doors.patient()) {
            Thread.startVirtualThread(() -> {
                try (Socket socket = server.accept()) {
                    socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
                    socket.getInputStream().readAllBytes();
                } catch (IOException peerLeft) {
                    // It has seen enough.
                }
            });
            URI url = URI.create("https://127.0.0.1:" + server.getLocalPort() + "/");
            assertThat(((Unreachable) fetcher.fetch(FetchRequest.feed(url))).reason())
                    .isEqualTo(Reason.TLS);
        }
    }

    @Test
    void selfSignedCertificateIsATlsFailure(@TempDir Path folder) throws Exception {
        try (SSLServerSocket server = selfSigned(folder);
                GuardedFetcher fetcher = Doors.patient()) {
            Thread.startVirtualThread(() -> {
                try (var socket = server.accept()) {
                    socket.getInputStream().read();
                } catch (IOException peerLeft) {
                    // It does not trust us, as it should not.
                }
            });
            URI url = URI.create("https://127.0.0.1:" + server.getLocalPort() + "/");
            assertThat(((Unreachable) fetcher.fetch(FetchRequest.feed(url))).reason())
                    .isEqualTo(Reason.TLS);
        }
    }

    private static Guard guard(Names.Lookup lookup) {
        return new Guard(new AddressPolicy(List.of()), new Names(lookup));
    }

    private static InetAddress[] hang(CountDownLatch over) throws UnknownHostException {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new UnknownHostException("too late");
    }

    private static SSLServerSocket selfSigned(Path folder) throws Exception {
        Path store = folder.resolve("store.p12");
        char[] password = "not a secret".toCharArray();
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(password))
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(store.toFile(), password), password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"));
    }
}
