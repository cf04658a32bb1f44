package id.pantauopd;

import id.pantauopd.agency.ImportResult;
import id.pantauopd.agency.RegistryImport;
import id.pantauopd.demo.PlatformTrouble;
import id.pantauopd.demo.SimulatedPlatforms;
import id.pantauopd.testing.MovableClock;
import id.pantauopd.testing.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The simulated platforms of the tests, one for all, with a clock that the tests move. */
final class PlatformWorld {
    /** A Tuesday, in the afternoon of Jakarta. */
    static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");

    static final MovableClock CLOCK = new MovableClock();
    static final SimulatedPlatforms PLATFORMS = SimulatedPlatforms.open(0, 9901, CLOCK);
    private static final AtomicInteger TESTS = new AtomicInteger();
    private static final AtomicLong REVISION = new AtomicLong(System.nanoTime());
    private static final List<String> PATHS = List.of(
            "telegram",
            "youtube",
            "mastodon",
            "bluesky",
            "wordpress",
            "youtube-api",
            "facebook-api",
            "instagram-api",
            "threads-api",
            "tiktok-api",
            "x-api");

    private PlatformWorld() {}

    /** Points every platform to the simulated one. */
    static void settings(DynamicPropertyRegistry registry) {
        set(registry, "telegram.interval", "0s");
        for (String platform :
                List.of("telegram", "youtube", "bluesky", "facebook", "instagram", "threads", "tiktok", "x")) {
            set(registry, platform + ".base", PLATFORMS.at("/" + platform));
        }
        for (String platform : List.of("youtube", "facebook", "instagram", "threads", "tiktok", "x")) {
            set(registry, platform + ".api", PLATFORMS.at("/" + platform + "-api"));
        }
    }

    static void set(DynamicPropertyRegistry registry, String name, String value) {
        registry.add("pantau.platform." + name, () -> value);
    }

    /** An empty database in which the fictional regency's accounts are registered; nothing troubles the platforms. */
    static void begin(DataSource dataSource, RegistryImport registry, Path folder, MovableClock clock)
            throws IOException {
        // Each test has days of its own: a pause that a platform asked for in one must not reach into the next.
        begin(NOW.plus(Duration.ofDays(2L * TESTS.incrementAndGet())), dataSource, registry, folder, clock);
    }

    /** The same on days that do not depend on which tests ran before. */
    static void begin(Instant now, DataSource dataSource, RegistryImport registry, Path folder, MovableClock clock)
            throws IOException {
        clock.set(now);
        CLOCK.set(now);
        PATHS.forEach(path -> trouble(path, PlatformTrouble.NONE));
        Tables.empty(dataSource);
        new ResourceDatabasePopulator(new ClassPathResource("demo/migration/R__fictional_regency.sql"))
                .execute(dataSource);
        ImportResult result =
                registry.file(Files.writeString(folder.resolve("akun.csv"), PLATFORMS.registryCsv()), false);
        if (!(result instanceof ImportResult.Imported imported)
                || !imported.report().bad().isEmpty()) {
            throw new IllegalStateException("The accounts were not taken: " + result);
        }
        // An emptied database begins to count its revisions anew, which the crawl could take for nothing new.
        new JdbcTemplate(dataSource)
                .update("UPDATE registry_revision SET channel_revision = ?", REVISION.incrementAndGet());
    }

    static void trouble(String path, PlatformTrouble trouble) {
        PLATFORMS.trouble("/" + path, trouble);
    }

    static void troubleEverywhere(PlatformTrouble trouble) {
        PATHS.forEach(path -> trouble(path, trouble));
    }
}
