package id.pantauopd.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.fetch.FetchResult.Hop;
import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.FetchResult.Refused;
import id.pantauopd.testing.HostileServer;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects of a real server, followed hop by hop. */
class RedirectFetchTest {

    private final GuardedFetcher fetcher = Doors.patient();

    @AfterEach
    void close() {
        fetcher.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectIsFollowedAndTold(int status) throws IOException {
        try (HostileServer server = HostileServer.start(talk -> talk.send(
                talk.path().equals("/old") ? HostileServer.moved(status, "/new") : HostileServer.ok("", "<rss/>")))) {
            Fetched fetched = (Fetched) fetcher.fetch(FetchRequest.feed(server.url("/old")));
            assertThat(fetched.exchange().hops()).containsExactly(new Hop(status, server.url("/new")));
            assertThat(fetched.exchange().answered()).isEqualTo(server.url("/new"));
            assertThat(fetched.exchange().requested()).isEqualTo(server.url("/old"));
            assertThat(fetched.exchange().movedPermanently()).isEqualTo(status == 301 || status == 308);
        }
    }

    @Test
    void guessIsNotFollowedAnywhere() throws IOException {
        try (HostileServer server = HostileServer.start(talk -> talk.send(
                talk.path().equals("/feed/") ? HostileServer.moved(301, "/") : HostileServer.ok("", "<html>")))) {
            Refused refused = (Refused) fetcher.fetch(FetchRequest.guess(server.url("/feed/")));
            assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_REDIRECTS);
            assertThat(refused.exchange().hops()).containsExactly(new Hop(301, server.url("/")));
            assertThat(server.heads()).noneMatch(head -> head.startsWith("GET / "));
        }
    }

    @Test
    void fiveHopsAreFollowed() throws IOException {
        try (HostileServer server = chain(5)) {
            Fetched fetched = (Fetched) fetcher.fetch(FetchRequest.feed(server.url("/0")));
            assertThat(fetched.exchange().hops()).hasSize(5);
        }
    }

    @Test
    void sixthHopIsRefused() throws IOException {
        try (HostileServer server = chain(6)) {
            Refused refused = (Refused) fetcher.fetch(FetchRequest.feed(server.url("/0")));
            assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_REDIRECTS);
            assertThat(server.heads()).hasSize(6);
        }
    }

    @Test
    void circleIsLeftAtOnce() throws IOException {
        try (HostileServer server = HostileServer.start(
                talk -> talk.send(HostileServer.moved(302, talk.path().equals("/a") ? "/b" : "/a")))) {
            Refused refused = (Refused) fetcher.fetch(FetchRequest.feed(server.url("/a")));
            assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_REDIRECTS);
            assertThat(server.heads().size()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void redirectToItselfIsLeftAtOnce() throws IOException {
        try (HostileServer server = HostileServer.answering(HostileServer.moved(302, "/a"))) {
            Refused refused = (Refused) fetcher.fetch(FetchRequest.feed(server.url("/a")));
            assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_REDIRECTS);
            assertThat(server.heads()).hasSize(1);
        }
    }

    @Test
    void twoLocationsAreRefused() throws IOException {
        assertRefused("HTTP/1.1 302 Found\r\nLocation: /a\r\nLocation: /b\r\n\r\n", Reason.BAD_REDIRECT);
    }

    @Test
    void missingLocationIsRefused() throws IOException {
        assertRefused("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", Reason.BAD_REDIRECT);
    }

    @Test
    void otherKindsOfRedirectAreRefused() throws IOException {
        assertRefused(HostileServer.moved(300, "/a"), Reason.BAD_REDIRECT);
        assertRefused(HostileServer.moved(305, "/a"), Reason.BAD_REDIRECT);
    }

    @Test
    void illegalBytesOfALocationAreEncoded() throws IOException {
        try (HostileServer server = HostileServer.start(talk -> talk.send(
                talk.path().equals("/")
                        ? HostileServer.moved(301, "/a b|c \u00c3\u00a9")
                        : HostileServer.ok("", "x")))) {
            assertThat(fetcher.fetch(FetchRequest.feed(server.url("/")))).isInstanceOf(Fetched.class);
            assertThat(server.heads().getLast()).startsWith("GET /a%20b%7Cc%20%C3%A9 HTTP/1.1\r\n");
        }
    }

    @Test
    void endlessBodyOfARedirectIsNotRead() throws IOException {
        byte[] block = "x".repeat(64 * 1024).getBytes(UTF_8);
        try (HostileServer server = HostileServer.start(talk -> {
            if (talk.path().equals("/new")) {
                talk.send(HostileServer.ok("", "<rss/>"));
            } else {
                talk.send("HTTP/1.1 301 Moved\r\nLocation: /new\r\n\r\n");
                talk.sendForever(block);
            }
        })) {
            Fetched fetched = (Fetched) fetcher.fetch(FetchRequest.feed(server.url("/")));
            assertThat(fetched.body()).asString(UTF_8).isEqualTo("<rss/>");
            assertThat(server.sent()).isLessThan(16L * 1024 * 1024);
        }
    }

    @Test
    void redirectToAnAddressInsideIsRefusedUnasked() throws IOException {
        try (HostileServer inside =
                        HostileServer.start("127.0.0.2", talk -> talk.send(HostileServer.ok("", "secret")));
                HostileServer start = HostileServer.answering(
                        HostileServer.moved(302, inside.url("/secret").toString()));
                GuardedFetcher narrow = Doors.allowing("127.0.0.1:" + start.port())) {
            Refused refused = (Refused) narrow.fetch(FetchRequest.feed(start.url("/")));
            assertThat(refused.reason()).isEqualTo(Reason.PORT_NOT_ALLOWED);
            assertThat(inside.heads()).isEmpty();
        }
    }

    @Test
    void openAndClosedPortsInsideLookTheSame() throws IOException {
        try (HostileServer inside =
                        HostileServer.start("127.0.0.2", talk -> talk.send(HostileServer.ok("", "secret")));
                GuardedFetcher narrow = Doors.allowing("127.0.0.1")) {
            int closed = inside.port() == 65_535 ? inside.port() - 1 : inside.port() + 1;
            assertThat(reasonVia(narrow, "http://127.0.0.2:" + inside.port() + "/"))
                    .isEqualTo(reasonVia(narrow, "http://127.0.0.2:" + closed + "/"))
                    .isEqualTo(Reason.ADDRESS_NOT_PUBLIC);
            assertThat(inside.heads()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://[::ffff:127.0.0.2]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "//192.168.0.1/x",
                "http://[fd00::1]/",
                "http://[2002:7f00:1::]/",
                "http://[64:ff9b::7f00:1]/"
            })
    void everyFormOfAnAddressInsideIsRefused(String location) throws IOException {
        try (GuardedFetcher narrow = Doors.allowing("127.0.0.1")) {
            assertThat(reasonVia(narrow, location)).isEqualTo(Reason.ADDRESS_NOT_PUBLIC);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://0x7f.1/",
                "http://user@127.0.0.1/",
                "gopher://127.0.0.1/",
                "file:///etc/passwd"
            })
    void strangeTargetIsABadRedirect(String location) throws IOException {
        assertThat(reasonVia(fetcher, location)).isEqualTo(Reason.BAD_REDIRECT);
    }

    private static Reason reasonVia(GuardedFetcher fetcher, String location) throws IOException {
        try (HostileServer server = HostileServer.answering(HostileServer.moved(302, location))) {
            return ((Refused) fetcher.fetch(FetchRequest.feed(server.url("/")))).reason();
        }
    }

    private void assertRefused(String answer, Reason reason) throws IOException {
        try (HostileServer server = HostileServer.answering(answer)) {
            Refused refused = (Refused) fetcher.fetch(FetchRequest.feed(server.url("/feed")));
            assertThat(refused.reason()).isEqualTo(reason);
        }
    }

    private static HostileServer chain(int hops) throws IOException {
        return HostileServer.start(talk -> {
            int at = Integer.parseInt(talk.path().substring(1));
            talk.send(at < hops ? HostileServer.moved(301, "/" + (at + 1)) : HostileServer.ok("", "<rss/>"));
        });
    }
}
