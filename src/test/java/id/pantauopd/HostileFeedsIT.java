package id.pantauopd;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pantauopd.agency.RegistryImport;
import id.pantauopd.base.Words;
import id.pantauopd.crawl.CrawlPass;
import id.pantauopd.crawl.Outcome;
import id.pantauopd.crawl.Selection;
import id.pantauopd.testing.FeedSite;
import id.pantauopd.testing.FeedText;
import id.pantauopd.testing.FeedText.Format;
import id.pantauopd.testing.HostileServer;
import id.pantauopd.testing.MovableClock;
import id.pantauopd.testing.RegistryCsv;
import id.pantauopd.testing.Tables;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One night with forty hostile feeds, and a good one after every ten of them. */
@CrawlOfTheLoopback
@Timeout(value = 90, unit = SECONDS)
class HostileFeedsIT {
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private static final String CONTROL = "kontrol-";
    private static final int HOSTILE = 40;
    private static final int CONTROLS = 4;

    /** The reader drops their declarations and reads what is left. */
    private static final Set<String> MENDED = Set.of("entity-bomb", "foreign-file");

    private static final long MEGABYTE = 1024L * 1024;

    @Autowired
    private RegistryImport registry;

    @Autowired
    private CrawlPass pass;

    @Autowired
    private Words words;

    @Autowired
    private JdbcClient jdbc;

    private final FeedSite controls = new FeedSite();
    private final List<HostileServer> servers = new ArrayList<>();
    private final Map<String, String> names = new TreeMap<>();

    @BeforeEach
    void register(@Autowired DataSource dataSource, @Autowired MovableClock clock, @TempDir Path folder)
            throws IOException {
        clock.set(NOW);
        Tables.empty(dataSource);
        RegistryCsv.insertRegions(jdbc);
        RegistryCsv csv = new RegistryCsv();
        int number = 0;
        for (Map.Entry<String, HostileServer.Script> hostile :
                HostileFeeds.all().entrySet()) {
            HostileServer server = HostileServer.start(hostile.getValue());
            servers.add(server);
            register(csv, hostile.getKey(), server.url("/feed").toString());
            if (++number % 10 == 0) {
                String control = CONTROL + number;
                controls.feed("/" + control, FeedText.of(control, 3, NOW, Duration.ofHours(9), number), Format.RSS);
                register(csv, control, controls.at("/" + control).toString());
            }
        }
        registry.file(csv.write(folder), false);
    }

    @AfterEach
    void close() throws IOException {
        controls.close();
        for (HostileServer server : servers) {
            server.close();
        }
    }

    @Test
    void eachHarmsOnlyItselfSaysSoInWordsAndLeavesNothingBehind() {
        List<CrawlPass.Attempt> attempts = crawl();
        assertThat(attempts).hasSize(HOSTILE + CONTROLS).allSatisfy(this::judge);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM post WHERE title LIKE '%root:%' OR LENGTH(title) > 200")
                        .query(Long.class)
                        .single())
                .as("no entity was followed or multiplied")
                .isZero();

        // The first night filled what is filled once: classes, pools, caches.
        long heap = heapAfterCollection();
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        assertThat(crawl())
                .filteredOn(attempt -> name(attempt).startsWith(CONTROL))
                .hasSize(CONTROLS)
                .allMatch(attempt -> attempt.outcome() == Outcome.NOT_MODIFIED);
        await().atMost(15, SECONDS)
                .untilAsserted(
                        () -> assertThat(ManagementFactory.getThreadMXBean().getThreadCount())
                                .isLessThanOrEqualTo(threads + 5));
        assertThat(heapAfterCollection()).isLessThan(heap + Math.max(heap / 10, 10 * MEGABYTE));
    }

    private void judge(CrawlPass.Attempt attempt) {
        String name = name(attempt);
        if (name.startsWith(CONTROL)) {
            assertThat(attempt.outcome()).as(name).isEqualTo(Outcome.OK);
            assertThat(attempt.postsNew()).as(name).isEqualTo(3);
            return;
        }
        assertThat(attempt.outcome().good()).as(name + " " + attempt).isEqualTo(MENDED.contains(name));
        assertThat(attempt.outcome()).as(name).isNotEqualTo(Outcome.STORE_ERROR);
        assertThat(attempt.reason()).as(name).isNotEqualTo("reason.UNEXPECTED");
        assertThat(words.knows("outcome." + attempt.outcome())).as(name).isTrue();
        assertThat(attempt.reason() == null || words.knows(attempt.reason()))
                .as(name + " " + attempt.reason())
                .isTrue();
    }

    private List<CrawlPass.Attempt> crawl() {
        List<CrawlPass.Attempt> attempts = new ArrayList<>();
        pass.run(new Selection.All(), attempts::add);
        return attempts;
    }

    private String name(CrawlPass.Attempt attempt) {
        return names.get(attempt.url());
    }

    private void register(RegistryCsv csv, String name, String url) {
        csv.add(name, URI.create(url));
        names.put(url, name);
    }

    private static long heapAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
