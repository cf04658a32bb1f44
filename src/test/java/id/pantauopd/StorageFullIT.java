package id.pantauopd;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import id.pantauopd.agency.RegistryImport;
import id.pantauopd.base.DatabaseCheck;
import id.pantauopd.base.StorageSpace;
import id.pantauopd.crawl.CrawlPass;
import id.pantauopd.crawl.Outcome;
import id.pantauopd.crawl.PassReport;
import id.pantauopd.crawl.Selection;
import id.pantauopd.testing.FeedSite;
import id.pantauopd.testing.FeedText;
import id.pantauopd.testing.FeedText.Format;
import id.pantauopd.testing.MovableClock;
import id.pantauopd.testing.RegistryCsv;
import id.pantauopd.testing.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.TransactionException;

/**
 * Fills the disk that the database lives on. Only on request, for it needs a disk of its own of about 600 MB:
 * {@code -Dtest.excluded= -Dpantau.test.small-disk=DIRECTORY}.
 */
@Tag("small-disk")
@CrawlOfTheLoopback
@DirtiesContext
class StorageFullIT {
    private static final Path DISK = Path.of(System.getProperty("pantau.test.small-disk", "target/no-small-disk"));
    private static final Path BALLAST = DISK.resolve("ballast");
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private static final int CHANNELS = 80;
    private static final int POSTS = 40;
    private static final long MOST = 2_000_000_000;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RegistryImport registry;

    @Autowired
    private CrawlPass pass;

    @Autowired
    private DatabaseCheck check;

    @Autowired
    private MovableClock clock;

    @DynamicPropertySource
    static void onTheSmallDisk(DynamicPropertyRegistry properties) {
        properties.add("pantau.database.directory", DISK::toString);
    }

    @AfterEach
    void makeRoom() throws IOException {
        Files.deleteIfExists(BALLAST);
    }

    /** With a little room left, the pass fails not at its first temporary table but where posts are stored. */
    @ParameterizedTest
    @ValueSource(ints = {1_500_000, 0})
    void whatFindsNoRoomIsTakenBackWholeAndFollowsWhenThereIsRoomAgain(int room, @TempDir Path folder)
            throws Exception {
        clock.set(NOW);
        Tables.empty(database);
        RegistryCsv.insertRegions(jdbc);
        try (FeedSite site = new FeedSite()) {
            RegistryCsv csv = new RegistryCsv();
            for (int i = 0; i < CHANNELS; i++) {
                site.feed("/" + i, FeedText.of("opd-" + i, POSTS, NOW, Duration.ofHours(30), i), Format.RSS);
                csv.add("opd-" + i, site.at("/" + i));
            }
            registry.file(csv.write(folder), false);
            fillTheDisk(room);

            Throwable refused = catchThrowable(() -> pass.run(new Selection.All(), attempt -> {}));

            // MariaDB 11.4 may end itself when it finds no room for taking a row back; then it is started again.
            assertThat(StorageSpace.isWanting(refused) || isAway(refused))
                    .as(String.valueOf(refused))
                    .isTrue();
            if (isAway(refused)) {
                makeRoom();
                awaitDatabase();
            }
            assertThat(storageIsFull()).isEqualTo(StorageSpace.isWanting(refused));
            assertThat(count("agency")).as("reads work").isEqualTo(CHANNELS);
            assertThat(count("crawl_state WHERE failures > 0 OR failing_since IS NOT NULL"))
                    .as("no fault of the feeds")
                    .isZero();
            assertThat(postsByChannel())
                    .allSatisfy((channel, posts) ->
                            assertThat(posts).as("all of a channel or nothing").isEqualTo(POSTS));
            assertThat(count("post")).isLessThan((long) CHANNELS * POSTS);

            makeRoom();
            jdbc.sql("UPDATE crawl_state SET lease_until = NULL").update();
            clock.set(NOW.plus(Duration.ofMinutes(11)));
            PassReport after = pass.run(new Selection.All(), attempt -> {});

            assertThat(after.outcomes().keySet()).isSubsetOf(Outcome.OK, Outcome.NOT_MODIFIED);
            assertThat(storageIsFull()).isFalse();
        }
        assertThat(count("post")).isEqualTo((long) CHANNELS * POSTS);
        assertThat(count("(SELECT DISTINCT channel_id, ext_id FROM post) AS distinct_posts"))
                .isEqualTo((long) CHANNELS * POSTS);
    }

    private boolean storageIsFull() {
        return check.findings().stream().anyMatch(finding -> finding.variable().equals(DatabaseCheck.STORAGE));
    }

    private static boolean isAway(Throwable failed) {
        return failed instanceof DataAccessResourceFailureException || failed instanceof TransactionException;
    }

    private void awaitDatabase() {
        await().atMost(60, SECONDS).ignoreExceptions().until(() -> count("region") > 0);
    }

    private static void fillTheDisk(int room) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream ballast = Files.newOutputStream(BALLAST)) {
            for (long written = 0; written < MOST; written += block.length) {
                ballast.write(block);
            }
        } catch (IOException full) {
            assertThat(DISK.toFile().getUsableSpace()).isLessThan(block.length);
            try (FileChannel ballast = FileChannel.open(BALLAST, StandardOpenOption.WRITE)) {
                ballast.truncate(ballast.size() - room);
            }
            return;
        }
        throw new IllegalStateException("The disk of " + DISK + " is too large to fill it");
    }

    private Map<Long, Integer> postsByChannel() {
        return jdbc
                .sql("SELECT channel_id, COUNT(*) AS posts FROM post GROUP BY channel_id")
                .query((row, number) -> Map.entry(row.getLong(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long count(String what) {
        return jdbc.sql("SELECT COUNT(*) FROM " + what).query(Long.class).single();
    }
}
