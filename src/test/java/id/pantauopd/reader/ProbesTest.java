package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.FetchSettings;
import id.pantauopd.fetch.Fetcher;
import id.pantauopd.reader.Probe.Seen;
import id.pantauopd.testing.HostileServer;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

/** Looks at single posts: only what a source itself calls absent is absent. */
class ProbesTest {
    private static final String MASTODON = "https://sosial.example/users/dinkes/statuses/101";
    private static final String BLUESKY = "at://did:plc:abc/app.bsky.feed.post/3k1";

    private final Fetcher fetcher = Fetcher.open(
            new FetchSettings(
                    Duration.ofSeconds(5),
                    DataSize.ofMegabytes(1),
                    Duration.ZERO,
                    List.of("127.0.0.1/32"),
                    URI.create("https://pantau.example/bot"),
                    4),
            Clock.systemUTC());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MASTODON | /@dinkes | " + MASTODON + " | 200 | {\"id\":\"101\"} | PRESENT",
                "MASTODON | /@dinkes | " + MASTODON + " | 404 | {\"error\":\"Record not found\"} | ABSENT",
                "MASTODON | /@dinkes | " + MASTODON + " | 401 | {\"error\":\"closed\"} | UNCLEAR",
                "MASTODON | /@dinkes | " + MASTODON + " | 503 | - | UNCLEAR",
                "BLUESKY | /profile/dinkes.example | " + BLUESKY + " | 200 | {\"posts\":[{}]} | PRESENT",
                "BLUESKY | /profile/dinkes.example | " + BLUESKY + " | 200 | {\"posts\":[]} | ABSENT",
                "BLUESKY | /profile/dinkes.example | " + BLUESKY + " | 200 | {\"notice\":1} | UNCLEAR",
                "WEBSITE | /wp-json/wp/v2/posts | dinkes.example?p=31 | 200 | {\"id\":31} | PRESENT",
                "WEBSITE | /wp-json/wp/v2/posts | dinkes.example?p=31 | 404 | {\"code\":\"rest_post_invalid_id\"} | ABSENT",
                "WEBSITE | /wp-json/wp/v2/posts | dinkes.example?p=31 | 403 | - | UNCLEAR",
                "FACEBOOK | /pemkab | 1000_2000 | 200 | {\"id\":\"1000_2000\"} | PRESENT",
                "FACEBOOK | /pemkab | 1000_2000 | 400 | {\"error\":{\"code\":100,\"error_subcode\":33}} | ABSENT",
                "FACEBOOK | /pemkab | 1000_2000 | 400 | {\"error\":{\"code\":190}} | UNCLEAR",
                "X | /dinkes | 1990 | 200 | {\"data\":[{\"id\":\"1990\"}]} | PRESENT",
                "X | /dinkes | 1990 | 200 | {\"errors\":[{\"title\":\"Not Found Error\"}]} | ABSENT",
                "X | /dinkes | 1990 | 200 | {\"errors\":[{\"title\":\"Authorization Error\"}]} | UNCLEAR",
                "X | /dinkes | 1990 | 429 | - | UNCLEAR",
                "YOUTUBE | /channel/UCaaaaaaaaaaaaaaaaaaaaaa | yt:video:abcde1 | 200 | {\"items\":[{}]} | PRESENT",
                "YOUTUBE | /channel/UCaaaaaaaaaaaaaaaaaaaaaa | yt:video:abcde1 | 200 | {\"items\":[]} | ABSENT",
                "YOUTUBE | /channel/UCaaaaaaaaaaaaaaaaaaaaaa | yt:video:abcde1 | 403 | {} | UNCLEAR",
            })
    void theSourceDecides(Platform platform, String address, String post, int status, String body, Seen seen)
            throws IOException {
        String answer = "HTTP/1.1 " + status + " Contoh\r\nConnection: close\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        try (HostileServer server = HostileServer.answering(answer)) {
            Visit visit = visit(platform, server.url(address));
            Probe probe = Visits.with(settings(server)).probe(visit, post, null).orElseThrow();

            assertThat(probe.verdict().apply(fetcher.fetch(probe.question()))).isEqualTo(seen);
        }
    }

    @Test
    void onlyKindsThatDeclareItLookAtSinglePosts() throws IOException {
        try (HostileServer server = HostileServer.answering("")) {
            PlatformSettings settings = settings(server);
            URI page = server.url("/post");
            for (ChannelReader reader : Kinds.all()) {
                Capabilities declared = reader.capabilities();
                Optional<Probe> probe = reader.probe(visit(declared.platform(), page), settings, "1", page);
                if (!declared.provesDeletion()) {
                    assertThat(probe).as(declared.kind()).isEmpty();
                }
            }
        }
    }

    private static Visit visit(Platform platform, URI address) {
        return Visit.first(platform, address, ZoneId.of("Asia/Jakarta"), Feeds.NOW);
    }

    private static PlatformSettings settings(HostileServer server) {
        Map<String, String> all = new HashMap<>();
        for (String name : List.of("youtube", "bluesky", "facebook", "x")) {
            String base = server.url("").toString();
            all.put("pantau.platform." + name + ".base", base);
            all.put("pantau.platform." + name + ".api", base);
            all.put("pantau.platform." + name + ".token", "token-contoh");
        }
        return new Binder(new MapConfigurationPropertySource(all))
                .bindOrCreate("pantau.platform", PlatformSettings.class);
    }
}
