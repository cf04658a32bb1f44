package id.pantauopd;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pantauopd.base.EmbeddedMariaDb;
import id.pantauopd.testing.FeedSite;
import id.pantauopd.testing.FeedText;
import id.pantauopd.testing.FeedText.Format;
import id.pantauopd.testing.PackagedProduct;
import id.pantauopd.testing.PackagedProduct.Ended;
import id.pantauopd.testing.RegistryCsv;
import id.pantauopd.testing.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The packaged product is killed without warning while it crawls, and started again on the same directory; twice as a
 * habit, as often as {@code -Dpantau.test.kills} says for a longer trial, over {@code -Dpantau.test.channels} feeds.
 */
class KilledInCrawlIT {
    private static final int KILLS = Integer.getInteger("pantau.test.kills", 2);
    private static final int CHANNELS = Integer.getInteger("pantau.test.channels", 200);
    private static final long POSTS = 8;
    private static final int LONGEST_SECONDS = 150 + CHANNELS / 4;

    /** Says at which request the next one dies. */
    private final Random moments = new Random(19_03);

    private final FeedSite site = new FeedSite();
    private PackagedProduct product;
    private Path registry;

    @TempDir
    private Path folder;

    @BeforeEach
    void register() throws Exception {
        Instant newest = Instant.now().minus(Duration.ofDays(2));
        RegistryCsv csv = new RegistryCsv();
        for (int i = 0; i < CHANNELS; i++) {
            String agency = "opd-" + i;
            site.feed("/" + agency, FeedText.of(agency, (int) POSTS, newest, Duration.ofHours(40), i), Format.RSS);
            csv.add(agency, site.at("/" + agency));
        }
        registry = csv.write(folder);
        product = new PackagedProduct(
                folder,
                "--pantau.fetch.allow-internal=127.0.0.1:" + site.port(),
                "--server.port=0",
                "--management.server.port=0");
        succeed("import", registry.toString());
    }

    @AfterEach
    void endAll() {
        product.close();
        EmbeddedMariaDb.open(product.database()).close(); // the last one stops what a killed one has left
        site.close();
    }

    @Test
    void killedAgainAndAgainItLosesAndDoublesNothing() throws Exception {
        killInTheMiddle();
        long orphan = serverPid();
        assertThat(ProcessHandle.of(orphan)).as("MariaDB outlives it").get().matches(ProcessHandle::isAlive);
        List<String> disturbed;
        try (EmbeddedMariaDb joined = EmbeddedMariaDb.open(product.database())) {
            JdbcClient jdbc = JdbcClient.create(dataSource(joined));
            assertThat(stored(jdbc)).isLessThan(CHANNELS);
            assertThat(count(jdbc, "crawl_run WHERE state = 'RUNNING'")).isEqualTo(1);
            letLeasesRunOut(jdbc);

            for (int kill = 2; kill <= KILLS; kill++) {
                killInTheMiddle("crawl", "--all");
                letLeasesRunOut(jdbc);
            }

            Process served = product.start();
            await().atMost(LONGEST_SECONDS, SECONDS).untilAsserted(() -> {
                assertThat(stored(jdbc)).isEqualTo(CHANNELS);
                assertThat(count(jdbc, "crawl_run WHERE state = 'RUNNING'")).isZero();
            });
            assertThat(count(jdbc, "crawl_run WHERE state = 'INTERRUPTED'")).isEqualTo(KILLS);
            stop(served);
            disturbed = rows(jdbc);
            assertThat(count(jdbc, "post")).isEqualTo(CHANNELS * POSTS);
            assertThat(disturbed).isEqualTo(undisturbed(dataSource(joined), jdbc));
            assertThat(serverPid()).isEqualTo(orphan);
        }
        assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive))
                .as("the last one to leave stops MariaDB, whoever started it")
                .isEmpty();
    }

    @Test
    void askedToStopInTheMiddleItLeavesNoPassBehind() throws Exception {
        try (EmbeddedMariaDb joined = EmbeddedMariaDb.open(product.database())) {
            Process served = product.start();
            CountDownLatch crawling = new CountDownLatch(CHANNELS / 3);
            site.watch(request -> crawling.countDown());
            assertThat(crawling.await(LONGEST_SECONDS, SECONDS)).isTrue();
            stop(served);
            JdbcClient jdbc = JdbcClient.create(dataSource(joined));
            assertThat(count(jdbc, "crawl_run WHERE state = 'RUNNING'")).isZero();
            assertThat(count(jdbc, "post")).isEqualTo(stored(jdbc) * POSTS);
        }
    }

    private static void stop(Process served) throws InterruptedException {
        served.destroy();
        assertThat(served.waitFor(30, SECONDS)).as("it ends when it is asked").isTrue();
        assertThat(served.exitValue()).isEqualTo(143);
    }

    /** Runs the product until the server of feeds is asked for one in the middle, and kills it at that very request. */
    private void killInTheMiddle(String... words) throws Exception {
        int last = site.requests() + 5 + moments.nextInt(CHANNELS / 2);
        Process process = product.start(words);
        site.watch(request -> {
            if (request == last) {
                process.destroyForcibly();
            }
        });
        assertThat(process.waitFor(120, SECONDS)).isTrue();
        assertThat(process.exitValue()).as(product.text(process, "err")).isEqualTo(137);
    }

    private List<String> undisturbed(DataSource dataSource, JdbcClient jdbc) throws Exception {
        Tables.empty(dataSource);
        succeed("import", registry.toString());
        succeed("crawl", "--all");
        return rows(jdbc);
    }

    private void succeed(String... words) throws Exception {
        Ended ended = product.run(words);
        assertThat(ended.code()).as(ended.err()).isZero();
    }

    private static void letLeasesRunOut(JdbcClient jdbc) {
        jdbc.sql("UPDATE crawl_state SET lease_until = UTC_TIMESTAMP(6), next_check_at = UTC_TIMESTAMP(6)"
                        + " WHERE lease_until IS NOT NULL")
                .update();
        jdbc.sql("UPDATE crawl_run SET lease_until = UTC_TIMESTAMP(6) WHERE state = 'RUNNING'")
                .update();
    }

    private static List<String> rows(JdbcClient jdbc) {
        return jdbc.sql("SELECT CONCAT_WS('|', 'post', channel.code, ext_id, title, day, version_no, counted)"
                        + " FROM post JOIN channel ON channel.id = channel_id"
                        + " UNION ALL SELECT CONCAT_WS('|', 'day', channel.code, day, ledger, posts, posts_all)"
                        + " FROM channel_day JOIN channel ON channel.id = channel_id"
                        + " UNION ALL SELECT CONCAT_WS('|', 'week', agency.code, week, posts, active_days, days_observed)"
                        + " FROM agency_week JOIN agency ON agency.id = agency_id ORDER BY 1")
                .query(String.class)
                .list();
    }

    private static long stored(JdbcClient jdbc) {
        return count(jdbc, "crawl_state WHERE last_success_at IS NOT NULL");
    }

    private static long count(JdbcClient jdbc, String what) {
        return jdbc.sql("SELECT COUNT(*) FROM " + what).query(Long.class).single();
    }

    private static DataSource dataSource(EmbeddedMariaDb database) {
        return new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    }

    private long serverPid() throws IOException {
        return Long.parseLong(Files.readAllLines(product.database().resolve("mariadb.connection"))
                .get(2));
    }
}
