package id.pantauopd;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import id.pantauopd.testing.HostileServer;
import id.pantauopd.testing.HostileServer.Script;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Forty ways in which a feed may harm its reader. */
final class HostileFeeds {
    private static final String OK =
            "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nConnection: close\r\n\r\n";
    private static final String JSON = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n";
    private static final String CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final byte[] BLOCK = "x".repeat(64 * 1024).getBytes(ISO_8859_1);
    private static final int MEGABYTES = 64 * 1024 * 1024;

    private final Map<String, Script> scripts = new LinkedHashMap<>();

    private HostileFeeds() {
        bodiesThatDoNotFit();
        peersThatWait();
        messagesThatLie();
        redirects();
        brokenXml();
        brokenJson();
        brokenCharacters();
        otherPages();
    }

    static Map<String, Script> all() {
        return new HostileFeeds().scripts;
    }

    private void bodiesThatDoNotFit() {
        byte[] gzipBomb = gzip(MEGABYTES);
        byte[] deflateBomb = deflate(MEGABYTES);
        scripts.put("gzip-bomb", talk -> {
            talk.send(OK);
            talk.send(gzipBomb);
        });
        scripts.put("deflate-bomb", talk -> {
            talk.send(OK.replace("\r\n\r\n", "\r\nContent-Encoding: deflate\r\n\r\n"));
            talk.send(deflateBomb);
        });
        scripts.put("endless-body", talk -> {
            talk.send(OK + "<rss><channel><title>");
            talk.sendForever(BLOCK);
        });
        scripts.put("sixty-four-megabytes", talk -> {
            talk.send(OK + "<rss>");
            for (int sent = 0; sent < MEGABYTES; sent += BLOCK.length) {
                talk.send(BLOCK);
            }
        });
        answer("declared-sixty-four-megabytes", "HTTP/1.1 200 OK\r\nContent-Length: 67108864\r\n\r\n<rss>");
        scripts.put("endless-header", talk -> {
            talk.send("HTTP/1.1 200 OK\r\nX-A: ");
            talk.sendForever(BLOCK);
        });
        scripts.put("endless-headers", talk -> {
            talk.send("HTTP/1.1 200 OK\r\n");
            talk.sendForever("X-A: b\r\n".repeat(1000).getBytes(ISO_8859_1));
        });
    }

    private void peersThatWait() {
        scripts.put("drip-of-a-body", talk -> talk.drip(OK + "<rss>", 20));
        scripts.put("drip-of-a-head", talk -> talk.drip("HTTP/1.1 200 OK\r\nX-A: ", 20));
        scripts.put("silence", HostileServer.Talk::hang);
        scripts.put("silence-in-a-body", talk -> {
            talk.send(OK + "<rss><channel>");
            talk.hang();
        });
        scripts.put("hang-up", talk -> {});
    }

    private void messagesThatLie() {
        answer("too-short", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>");
        answer("negative-length", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n<rss/>");
        answer("two-lengths", "HTTP/1.1 200 OK\r\nContent-Length: 6\r\nContent-Length: 900\r\n\r\n<rss/>");
        answer("chunk-of-nonsense", CHUNKED + "zz\r\n<rss/>\r\n");
        answer("chunk-without-end", CHUNKED + "ffff\r\n<rss>");
        answer("no-http", "SSH-2.0-OpenSSH_9.9\r\n\r\n");
        answer("strange-status", "HTTP/1.1 999 Blocked\r\nContent-Length: 0\r\n\r\n");
        answer("unknown-encoding", HostileServer.ok("Content-Encoding: br\r\n", "xxxx"));
        answer("unasked-not-modified", "HTTP/1.1 304 Not Modified\r\n\r\n");
    }

    private void redirects() {
        scripts.put("redirect-loop", talk -> talk.send(HostileServer.moved(301, talk.path())));
        scripts.put("redirects-for-ever", talk -> talk.send(HostileServer.moved(302, talk.path() + "a")));
        answer("redirect-inside", HostileServer.moved(302, "http://169.254.169.254/latest/meta-data/"));
        answer("redirect-to-a-file", HostileServer.moved(302, "file:///etc/passwd"));
        answer("redirect-nowhere", "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n");
    }

    private void brokenXml() {
        answer("deep-xml", OK + "<rss>" + "<a>".repeat(400_000));
        answer(
                "entity-bomb",
                OK + "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><rss version=\"2.0\"><channel><title>&c;</title>"
                        + "</channel></rss>");
        answer(
                "foreign-file",
                OK + "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\">"
                        + "<channel><title>&a;</title><item><title>&a;</title></item></channel></rss>");
        answer("million-items", OK + "<rss version=\"2.0\"><channel>" + "<item/>".repeat(1_000_000));
        answer("many-attributes", OK + "<rss " + attributes(50_000) + "/>");
    }

    private void brokenJson() {
        answer("deep-json", JSON + "[".repeat(300_000));
        answer("json-garbage", JSON + "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":nul}]}");
        answer(
                "json-cut-off",
                JSON + "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"ti");
        answer(
                "json-number",
                JSON + "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":" + "9".repeat(1_000_000) + "}");
    }

    private void brokenCharacters() {
        byte[] noise = new byte[200_000];
        new Random(1).nextBytes(noise);
        scripts.put("noise", talk -> {
            talk.send(OK);
            talk.send(noise);
        });
        answer("nul-characters", OK + "\0".repeat(100_000));
        scripts.put("utf-16-that-says-utf-8", talk -> {
            talk.send(OK);
            talk.send("<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss".getBytes(UTF_16LE));
        });
    }

    private void otherPages() {
        answer(
                "page",
                OK + "<!DOCTYPE html><html><head><title>Beranda</title></head><body>Selamat datang</body></html>");
        answer("nothing", HostileServer.ok("", ""));
    }

    private void answer(String name, String answer) {
        scripts.put(name, talk -> talk.send(answer));
    }

    private static String attributes(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append('a').append(i).append("=\"\" ");
        }
        return text.toString();
    }

    private static byte[] gzip(int zeros) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            writeZeros(out, zeros);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflate(int zeros) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            writeZeros(out, zeros);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void writeZeros(OutputStream out, int zeros) throws IOException {
        byte[] block = new byte[64 * 1024];
        for (int written = 0; written < zeros; written += block.length) {
            out.write(block);
        }
    }
}
