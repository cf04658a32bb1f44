package id.pantauopd.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Opens fetchers for tests: loopback allowed, no pace, a body of at most 1 MB. */
final class Doors {

    static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");
    static final int MOST_BODY = 1024 * 1024;

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Doors() {}

    static GuardedFetcher patient() {
        return open(settings(Duration.ofSeconds(10), Duration.ZERO, List.of("127.0.0.0/8", "::1")));
    }

    static GuardedFetcher impatient(Duration deadline) {
        return open(settings(deadline, Duration.ZERO, List.of("127.0.0.0/8")));
    }

    static GuardedFetcher paced(Duration interval) {
        return open(settings(Duration.ofSeconds(10), interval, List.of("127.0.0.0/8")));
    }

    static GuardedFetcher allowing(String... internal) {
        return open(settings(Duration.ofSeconds(10), Duration.ZERO, List.of(internal)));
    }

    static FetchSettings settings(Duration deadline, Duration interval, List<String> allowInternal) {
        return new FetchSettings(
                deadline,
                DataSize.ofBytes(MOST_BODY),
                interval,
                allowInternal,
                URI.create("https://pantau.example/tentang-bot"),
                64);
    }

    static GuardedFetcher open(FetchSettings settings) {
        return new GuardedFetcher(settings, new UrlRules(settings), CLOCK);
    }
}
