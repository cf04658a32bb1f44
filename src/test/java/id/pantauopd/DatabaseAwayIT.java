package id.pantauopd;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import id.pantauopd.agency.RegistryImport;
import id.pantauopd.base.Period;
import id.pantauopd.crawl.CrawlPass;
import id.pantauopd.crawl.Outcome;
import id.pantauopd.crawl.Selection;
import id.pantauopd.post.Evidence;
import id.pantauopd.post.PostLedger;
import id.pantauopd.post.Recording;
import id.pantauopd.reader.ReadPost;
import id.pantauopd.testing.FeedSite;
import id.pantauopd.testing.FeedText;
import id.pantauopd.testing.FeedText.Format;
import id.pantauopd.testing.MovableClock;
import id.pantauopd.testing.RegistryCsv;
import id.pantauopd.testing.SamplePosts;
import id.pantauopd.testing.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.TransactionException;

/** The embedded MariaDB is killed under the running application, or all its connections are in other hands. */
@CrawlOfTheLoopback
@TestPropertySource(properties = "pantau.database.directory=" + DatabaseAwayIT.DIRECTORY)
@DirtiesContext
class DatabaseAwayIT {
    static final String DIRECTORY = "target/away-data";

    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private static final int CHANNELS = 60;
    private static final int POSTS = 40;
    private static final int KILLED_AFTER = 15;

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private RegistryImport registry;

    @Autowired
    private CrawlPass pass;

    @Autowired
    private MovableClock clock;

    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    @BeforeEach
    void empty() {
        clock.set(NOW);
        Tables.empty(pool);
    }

    @Test
    void whatWasAcknowledgedBeforeTheKillIsThereAndTheRestFollowsByItself() throws Exception {
        List<Callable<Void>> storm = new ArrayList<>();
        for (int channel = 1; channel <= CHANNELS; channel++) {
            Recording recording = recording(channel);
            storm.add(() -> {
                recordUntilAcknowledged(recording);
                return null;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Void> ended : threads.invokeAll(storm)) {
                ended.get();
            }
        }
        assertThat(failures.get()).as("the storm noticed").isPositive();
        // Each was recorded until it was acknowledged and never after, so whatever were lost would be missing here.
        assertThat(count("post")).isEqualTo(CHANNELS * POSTS);
        assertThat(jdbc.sql("SELECT COUNT(DISTINCT channel_id, ext_id) FROM post")
                        .query(Long.class)
                        .single())
                .isEqualTo(CHANNELS * POSTS);
        assertThat(count("capture")).isEqualTo(CHANNELS);
        assertThat(jdbc.sql("SELECT SUM(posts_all) FROM channel_day")
                        .query(Long.class)
                        .single())
                .isEqualTo(CHANNELS * POSTS);
    }

    @Test
    void databaseThatDiesInAPassIsNoFaultOfTheFeeds(@TempDir Path folder) throws Exception {
        RegistryCsv.insertRegions(jdbc);
        try (FeedSite site = new FeedSite()) {
            RegistryCsv csv = new RegistryCsv();
            for (int i = 0; i < CHANNELS; i++) {
                site.feed("/" + i, FeedText.of("opd-" + i, 4, NOW, Duration.ofHours(30), i), Format.RSS);
                csv.add("opd-" + i, site.at("/" + i));
            }
            registry.file(csv.write(folder), false);
            site.watch(request -> {
                if (request == CHANNELS / 2) {
                    killServer();
                }
            });
            Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
            try {
                pass.run(new Selection.All(), attempt -> outcomes.add(attempt.outcome()));
            } catch (DataAccessException | TransactionException lostInTheMiddle) {
                assertThat(outcomes).doesNotContain(Outcome.SERVER_ERROR);
            }
            await().atMost(60, SECONDS).ignoreExceptions().until(() -> count("agency") == CHANNELS);
            jdbc.sql("UPDATE crawl_state SET lease_until = NULL").update();
            pass.run(new Selection.All(), attempt -> outcomes.add(attempt.outcome()));
            assertThat(outcomes).isSubsetOf(Outcome.OK, Outcome.NOT_MODIFIED, Outcome.STORE_ERROR);
        }
        assertThat(count("post")).isEqualTo(CHANNELS * 4);
        assertThat(count("crawl_state WHERE failures > 0 OR failing_since IS NOT NULL"))
                .isZero();
        assertThat(count("channel_day WHERE ledger IN ('FAILED', 'BLOCKED')")).isZero();
    }

    @Test
    void poolInOtherHandsIsRefusedInSecondsAndRecovers() throws SQLException {
        List<Connection> held = new ArrayList<>();
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                held.add(pool.getConnection());
            }
            Instant asked = Instant.now();
            assertThatThrownBy(() -> count("post")).isInstanceOf(CannotGetJdbcConnectionException.class);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(7));
        } finally {
            for (Connection connection : held) {
                connection.close();
            }
        }
        assertThat(count("post")).isZero();
    }

    private void recordUntilAcknowledged(Recording recording) {
        await().atMost(60, SECONDS).pollDelay(Duration.ZERO).until(() -> {
            try {
                ledger.record(recording);
            } catch (DataAccessException | TransactionException away) {
                failures.incrementAndGet();
                return false;
            }
            if (acknowledged.incrementAndGet() == KILLED_AFTER) {
                killServer();
            }
            return true;
        });
    }

    private static void killServer() {
        try {
            Path file = Path.of(DIRECTORY).resolve("mariadb.connection");
            long pid = Long.parseLong(Files.readAllLines(file).get(2));
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long count(String what) {
        return jdbc.sql("SELECT COUNT(*) FROM " + what).query(Long.class).single();
    }

    private static Recording recording(int channel) {
        Random random = new Random(channel);
        List<ReadPost> posts = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) {
            posts.add(SamplePosts.post("opd-" + channel, "p" + i, NOW.minus(Duration.ofHours(7L * i)), random));
        }
        URI feed = URI.create("https://opd-" + channel + ".example.go.id/feed");
        return new Recording(
                channel,
                channel,
                Period.JAKARTA,
                new Evidence(feed, feed, 200, NOW, "00".repeat(32), 1000, "rss-2.0"),
                posts,
                List.of(),
                null);
    }
}
