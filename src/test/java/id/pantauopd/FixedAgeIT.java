package id.pantauopd;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.RegistryImport;
import id.pantauopd.crawl.CrawlPass;
import id.pantauopd.crawl.FigureReadings;
import id.pantauopd.crawl.Selection;
import id.pantauopd.post.FrozenFigures;
import id.pantauopd.testing.MovableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Fourteen days of the simulated platforms: every post has its figures at the age of seven days. */
@CrawlOfTheLoopback
class FixedAgeIT {
    private static final Duration STEP = Duration.ofHours(6);
    private static final int DAYS = 14;

    /** Of accounts whose posts can be asked for by id; a site's list of ten posts may have moved on in seven days. */
    private static final String WITHOUT = "SELECT CONCAT(c.code, ' ', p.ext_id, ' ', p.published_at) FROM post p"
            + " JOIN channel c ON c.id = p.channel_id WHERE p.published_at >= :from AND p.published_at < :to"
            + " AND c.platform <> 'WEBSITE' AND p.original"
            + " AND EXISTS (SELECT 1 FROM figure_latest l WHERE l.post_id = p.id)"
            + " AND NOT EXISTS (SELECT 1 FROM post_figure_frozen f WHERE f.post_id = p.id)";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        PlatformWorld.settings(registry);
        for (String platform : List.of("youtube", "facebook", "x")) {
            PlatformWorld.set(registry, platform + ".token", "token-contoh");
        }
    }

    @Autowired
    private RegistryImport registry;

    @Autowired
    private CrawlPass pass;

    @Autowired
    private FigureReadings readings;

    @Autowired
    private FrozenFigures frozen;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void begin(@Autowired DataSource dataSource, @TempDir Path folder) throws IOException {
        PlatformWorld.begin(PlatformWorld.NOW, dataSource, registry, folder, clock);
    }

    @Test
    void everyPostHasItsFiguresAtSevenDaysWithinTwelveHours() throws Exception {
        Instant start = clock.instant();
        int read = 0;
        for (Duration gone = Duration.ZERO; gone.toDays() < DAYS; gone = gone.plus(STEP)) {
            pass.run(gone.isZero() ? new Selection.All() : due(), attempt -> {});
            read += readings.run();
            clock.forward(STEP);
            PlatformWorld.CLOCK.forward(STEP);
        }
        Instant end = clock.instant();

        assertThat(read).isPositive();
        List<String> without = jdbc.sql(WITHOUT)
                .param("from", start.minus(Duration.ofDays(6)))
                .param("to", end.minus(Duration.ofHours(180)))
                .query(String.class)
                .list();
        assertThat(without).isEmpty();
        assertThat(number("SELECT COUNT(*) FROM refresh_due")).isPositive();
        assertThat(number("SELECT COUNT(*) FROM post_figure_frozen WHERE miss_s > 43200"))
                .isZero();
        assertThat(number("SELECT COUNT(DISTINCT c.platform) FROM post_figure_frozen f JOIN channel c"
                        + " ON c.id = f.channel_id"))
                .isGreaterThanOrEqualTo(6);
        List<Long> agencies =
                jdbc.sql("SELECT id FROM agency").query(Long.class).list();
        assertThat(frozen.of(
                        agencies,
                        start.atZone(clock.getZone()).toLocalDate(),
                        end.atZone(clock.getZone()).toLocalDate()))
                .isNotEmpty()
                .allMatch(post -> post.interactions() != null || post.views() != null)
                .anyMatch(post -> post.followers() != null);
    }

    /** By the test's clock; the product asks the database's. */
    private Selection due() {
        return new Selection.Named(Set.copyOf(jdbc.sql("SELECT channel_id FROM crawl_state WHERE next_check_at <= :now")
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Long.class)
                .list()));
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
