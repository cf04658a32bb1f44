package id.pantauopd.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.FetchResult.Refused;
import id.pantauopd.fetch.FetchResult.Unreachable;
import id.pantauopd.testing.HostileServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a server can do to the body of a 200, and what comes of it. */
class HostileBodyTest {

    private static final String UNBOUNDED = "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n\r\n";
    private static final String CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

    private final GuardedFetcher fetcher = Doors.patient();

    @AfterEach
    void close() {
        fetcher.close();
    }

    @Test
    void bodyOfDeclaredLengthArrivesWhole() throws IOException {
        Fetched fetched = fetched(HostileServer.ok("Content-Type: text/xml; charset=UTF-8\r\n", "<rss/>"));
        assertThat(fetched.body()).asString(UTF_8).isEqualTo("<rss/>");
        assertThat(fetched.contentType()).isEqualTo("text/xml; charset=UTF-8");
        assertThat(fetched.exchange().status()).isEqualTo(200);
        assertThat(fetched.exchange().bytes()).isEqualTo(6);
    }

    @Test
    void emptyBodyIsFetchedEmpty() throws IOException {
        assertThat(fetched(HostileServer.ok("", "")).body()).isEmpty();
    }

    @Test
    void bodyUntilCloseArrivesWhole() throws IOException {
        String body = "x".repeat(100_000);
        assertThat(fetched(UNBOUNDED + body).body()).asString(UTF_8).isEqualTo(body);
    }

    @Test
    void chunksAndTrailersAreRead() throws IOException {
        assertThat(fetched(CHUNKED + "3\r\n<rs\r\n3;x=y\r\ns/>\r\n0\r\nX-T: 1\r\n\r\n")
                        .body())
                .asString(UTF_8)
                .isEqualTo("<rss/>");
    }

    @Test
    void bodyOfExactlyTheLimitIsTaken() throws IOException {
        assertThat(fetched(UNBOUNDED + "x".repeat(Doors.MOST_BODY)).body()).hasSize(Doors.MOST_BODY);
    }

    @Test
    void oneByteMoreThanTheLimitIsTooLarge() throws IOException {
        assertRefused(UNBOUNDED + "x".repeat(Doors.MOST_BODY + 1), Reason.TOO_LARGE);
    }

    @Test
    void declaredLengthAboveTheLimitIsRefusedUnread() throws IOException {
        FetchResult result = fetch("HTTP/1.1 200 OK\r\nContent-Length: 1048577\r\n\r\nxxxx");
        assertThat(result).isInstanceOf(Refused.class);
        assertThat(((Refused) result).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(result.exchange().bytes()).isZero();
        assertThat(result.exchange().status()).isEqualTo(200);
    }

    @Test
    void endlessBodyStopsNearTheLimit() throws IOException {
        byte[] block = "x".repeat(64 * 1024).getBytes(UTF_8);
        try (HostileServer server = HostileServer.start(talk -> {
            talk.send(UNBOUNDED);
            talk.sendForever(block);
        })) {
            FetchResult result = fetcher.fetch(FetchRequest.feed(server.url("/feed")));
            assertThat(((Refused) result).reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(result.exchange().bytes()).isLessThanOrEqualTo(Doors.MOST_BODY + 1L);
            // The rest lies in the sockets' buffers: nobody drained it.
            assertThat(server.sent()).isLessThan(16L * 1024 * 1024);
        }
    }

    @Test
    void endlessErrorPageIsNotRead() throws IOException {
        byte[] block = "x".repeat(64 * 1024).getBytes(UTF_8);
        try (HostileServer server = HostileServer.start(talk -> {
            talk.send("HTTP/1.1 500 Oops\r\n\r\n");
            talk.sendForever(block);
        })) {
            FetchResult result = fetcher.fetch(FetchRequest.feed(server.url("/feed")));
            assertThat(((FetchResult.Failed) result).reason()).isEqualTo(Reason.SERVER_ERROR);
            assertThat(server.sent()).isLessThan(16L * 1024 * 1024);
        }
    }

    @Test
    void bodyShorterThanDeclaredIsBroken() throws IOException {
        assertUnreachable("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>", Reason.BROKEN_HTTP);
    }

    @Test
    void chunkWithoutAnEndIsBroken() throws IOException {
        assertUnreachable(CHUNKED + "ffff\r\n<rss>", Reason.BROKEN_HTTP);
    }

    @Test
    void chunkOfNonsenseLengthIsBroken() throws IOException {
        assertUnreachable(CHUNKED + "zz\r\n<rss>\r\n", Reason.BROKEN_HTTP);
    }

    @Test
    void chunkOfNegativeLengthIsBroken() throws IOException {
        assertUnreachable(CHUNKED + "-5\r\n<rss>\r\n", Reason.BROKEN_HTTP);
    }

    @Test
    void gzipIsDecoded() throws IOException {
        String body = "Content-Encoding: gzip\r\n";
        assertThat(fetched(HostileServer.ok(body, gzip("<rss/>"))).body())
                .asString(UTF_8)
                .isEqualTo("<rss/>");
    }

    @Test
    void undeclaredGzipIsDecoded() throws IOException {
        assertThat(fetched(HostileServer.ok("", gzip("<rss/>"))).body())
                .asString(UTF_8)
                .isEqualTo("<rss/>");
    }

    @Test
    void declaredGzipThatIsNoneIsTakenAsItIs() throws IOException {
        assertThat(fetched(HostileServer.ok("Content-Encoding: x-gzip\r\n", "<rss/>"))
                        .body())
                .asString(UTF_8)
                .isEqualTo("<rss/>");
    }

    @Test
    void severalGzipMembersAreOneBody() throws IOException {
        assertThat(fetched(HostileServer.ok("", gzip("<rss>") + gzip("") + gzip("</rss>")))
                        .body())
                .asString(UTF_8)
                .isEqualTo("<rss></rss>");
    }

    @Test
    void garbageBehindGzipIsIgnored() throws IOException {
        assertThat(fetched(UNBOUNDED + gzip("<rss/>") + "garbage").body())
                .asString(UTF_8)
                .isEqualTo("<rss/>");
    }

    @Test
    void endlessGarbageBehindGzipIsLeft() throws IOException {
        byte[] block = "x".repeat(64 * 1024).getBytes(UTF_8);
        try (HostileServer server = HostileServer.start(talk -> {
            talk.send(UNBOUNDED + gzip("<rss/>"));
            talk.sendForever(block);
        })) {
            FetchResult result = fetcher.fetch(FetchRequest.feed(server.url("/feed")));
            assertThat(((Fetched) result).body()).asString(UTF_8).isEqualTo("<rss/>");
            assertThat(server.sent()).isLessThan(16L * 1024 * 1024);
        }
    }

    @Test
    void gzipThatEndsEarlyIsBroken() throws IOException {
        String whole = gzip("<rss/>".repeat(100));
        assertUnreachable(UNBOUNDED + whole.substring(0, whole.length() - 6), Reason.BROKEN_ENCODING);
    }

    @Test
    void gzipWithAWrongChecksumIsBroken() throws IOException {
        String whole = gzip("<rss/>");
        assertUnreachable(
                UNBOUNDED + whole.substring(0, whole.length() - 8) + "\0\0\0\0\6\0\0\0", Reason.BROKEN_ENCODING);
    }

    @Test
    void gzipOfNoiseIsBroken() throws IOException {
        assertUnreachable(UNBOUNDED + "\u001f\u008b\b\0\0\0\0\0\0\0" + "\u00ff".repeat(500), Reason.BROKEN_ENCODING);
    }

    @Test
    void gzipBombIsTooLarge() throws IOException {
        assertRefused(UNBOUNDED + gzip("\0".repeat(64 * 1024 * 1024)), Reason.TOO_LARGE);
    }

    @Test
    void endlessEmptyGzipMembersEnd() throws IOException {
        assertUnreachable(UNBOUNDED + gzip("").repeat(60_000), Reason.BROKEN_ENCODING);
    }

    @Test
    void gzipHeaderWithAnEndlessNameIsTooLarge() throws IOException {
        assertRefused(UNBOUNDED + "\u001f\u008b\b\b\0\0\0\0\0\0" + "n".repeat(2 * Doors.MOST_BODY), Reason.TOO_LARGE);
    }

    @Test
    void declaredDeflateIsDecodedWithAndWithoutItsZlibHeader() throws IOException {
        String declared = "Content-Encoding: deflate\r\n";
        assertThat(fetched(HostileServer.ok(declared, deflate("<rss/>", false))).body())
                .asString(UTF_8)
                .isEqualTo("<rss/>");
        assertThat(fetched(HostileServer.ok(declared, deflate("<rss/>", true))).body())
                .asString(UTF_8)
                .isEqualTo("<rss/>");
    }

    @Test
    void deflateOfNoiseIsBroken() throws IOException {
        assertUnreachable(
                HostileServer.ok("Content-Encoding: deflate\r\n", "\u00ff".repeat(100)), Reason.BROKEN_ENCODING);
    }

    @Test
    void otherEncodingsAreUnknown() throws IOException {
        assertRefused(HostileServer.ok("Content-Encoding: br\r\n", "xxxx"), Reason.UNKNOWN_ENCODING);
        assertRefused(HostileServer.ok("Content-Encoding: gzip, gzip\r\n", gzip("x")), Reason.UNKNOWN_ENCODING);
        assertRefused(HostileServer.ok("Content-Encoding: utf-8\r\n", "xxxx"), Reason.UNKNOWN_ENCODING);
    }

    @Test
    void incompressibleGzipOfTheLimitIsTaken() throws IOException {
        byte[] noise = new byte[Doors.MOST_BODY];
        new Random(1).nextBytes(noise);
        String text = new String(noise, ISO_8859_1);
        assertThat(fetched(UNBOUNDED + gzip(text)).body()).isEqualTo(noise);
    }

    private Fetched fetched(String answer) throws IOException {
        FetchResult result = fetch(answer);
        assertThat(result).isInstanceOf(Fetched.class);
        return (Fetched) result;
    }

    private void assertRefused(String answer, Reason reason) throws IOException {
        FetchResult result = fetch(answer);
        assertThat(result).isInstanceOf(Refused.class);
        assertThat(((Refused) result).reason()).isEqualTo(reason);
    }

    private void assertUnreachable(String answer, Reason reason) throws IOException {
        FetchResult result = fetch(answer);
        assertThat(result).isInstanceOf(Unreachable.class);
        assertThat(((Unreachable) result).reason()).isEqualTo(reason);
        assertThat(result.exchange().status()).isEqualTo(200);
    }

    private FetchResult fetch(String answer) throws IOException {
        try (HostileServer server = HostileServer.answering(answer)) {
            return fetcher.fetch(FetchRequest.feed(server.url("/feed")));
        }
    }

    private static String gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(ISO_8859_1));
        }
        return bytes.toString(ISO_8859_1);
    }

    private static String deflate(String text, boolean bare) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(9, bare))) {
            out.write(text.getBytes(ISO_8859_1));
        }
        return bytes.toString(ISO_8859_1);
    }
}
