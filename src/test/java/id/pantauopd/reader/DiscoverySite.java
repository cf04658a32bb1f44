package id.pantauopd.reader;

import id.pantauopd.fetch.FetchSettings;
import id.pantauopd.fetch.Fetcher;
import id.pantauopd.testing.HostileServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

/** A site on 127.0.0.1 whose pages a test writes, and a discovery that may look through it. */
final class DiscoverySite implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T05:00:00Z"), ZoneOffset.UTC);

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final HostileServer server;
    private final Discovery discovery;
    private final LinkProof proof;

    DiscoverySite() {
        try {
            server = HostileServer.start(talk -> talk.send(
                    answers.getOrDefault(talk.path(), "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        FetchSettings settings = new FetchSettings(
                Duration.ofSeconds(10),
                DataSize.ofMegabytes(1),
                Duration.ZERO,
                List.of("127.0.0.0/8"),
                URI.create("https://pantau.example/tentang-bot"),
                16);
        Fetcher fetcher = Fetcher.open(settings, CLOCK);
        proof = new LinkProof(fetcher, new Recogniser(Bridges.NONE, true), platforms(server.url("/youtube")));
        discovery = new Discovery(
                fetcher, Readers.standard(), new Recogniser(Bridges.NONE, true), platforms(server.url("/youtube")));
    }

    private static PlatformSettings platforms(URI youTube) {
        return new Binder(
                        new MapConfigurationPropertySource(Map.of("pantau.platform.youtube.base", youTube.toString())))
                .bindOrCreate("pantau.platform", PlatformSettings.class);
    }

    LinkProof proof() {
        return proof;
    }

    URI at(String path) {
        return server.url(path);
    }

    DiscoverySite html(String path, String html) {
        return answer(path, HostileServer.ok("Content-Type: text/html\r\n", html));
    }

    /** A feed with posts under these names on this site, the first on 24 November 2026, each a day older. */
    DiscoverySite rss(String path, String title, String... posts) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < posts.length; i++) {
            items.append("<item><title>%s</title><link>%s</link><pubDate>%d Nov 2026 08:00:00 +0700</pubDate></item>"
                    .formatted(posts[i], at("/" + posts[i]), 24 - i));
        }
        return answer(
                path,
                HostileServer.ok(
                        "Content-Type: application/rss+xml\r\n",
                        "<rss version='2.0'><channel><title>" + title + "</title>" + items + "</channel></rss>"));
    }

    DiscoverySite htmlWithLink(String path, String link, String html) {
        return answer(path, HostileServer.ok("Content-Type: text/html\r\nLink: " + link + "\r\n", html));
    }

    DiscoverySite json(String path, String json) {
        return answer(path, HostileServer.ok("Content-Type: application/json\r\n", json));
    }

    DiscoverySite text(String path, String text) {
        return answer(path, HostileServer.ok("Content-Type: text/plain\r\n", text));
    }

    DiscoverySite moved(String path, String to) {
        return answer(path, HostileServer.moved(302, to));
    }

    DiscoverySite refused(String path, int status) {
        return answer(path, "HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n");
    }

    Discovered discover(String pasted) {
        return discover(pasted, KnownAddresses.NONE);
    }

    Discovered discover(String pasted, KnownAddresses known) {
        return discovery.discover(pasted, known, asking -> {});
    }

    /** Looks through the place that a shortener of this site leads to. */
    Discovered discoverBehind(String path) {
        Recognised shortened =
                Recognised.probe(Connector.NEEDS_REDIRECT, "shortener", at(path).toString(), at(path).toString());
        return discovery.discover(shortened, false, KnownAddresses.NONE, asking -> {});
    }

    /** How often a path was asked. */
    long asked(String path) {
        return server.heads().stream()
                .filter(head -> head.startsWith("GET " + path + " "))
                .count();
    }

    int requests() {
        return server.heads().size();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private DiscoverySite answer(String path, String answer) {
        answers.put(path, answer);
        return this;
    }
}
