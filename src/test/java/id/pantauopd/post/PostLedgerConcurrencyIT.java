package id.pantauopd.post;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.TransactionRetry;
import id.pantauopd.reader.ReadPost;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PostLedgerConcurrencyIT {
    @Autowired
    private PostLedger ledger;

    @Autowired
    private TransactionRetry retry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate template;

    @BeforeEach
    void empty(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
    }

    @Test
    void samePostsFromTwoSidesInOppositeOrderAreStoredOnce() throws Exception {
        List<ReadPost> posts = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            posts.add(Answers.post("p" + i, "2026-11-%02dT01:00:00Z".formatted(1 + i % 16), "berita " + i));
        }
        List<ReadPost> reversed = new ArrayList<>(posts);
        Collections.reverse(reversed);
        for (int round = 0; round < 5; round++) {
            String at = "2026-11-16T05:00:0%dZ".formatted(round);
            together(
                    () -> ledger.record(Answers.answer(1, 10, at, "2026-11-01", posts.toArray(ReadPost[]::new))),
                    () -> ledger.record(Answers.answer(1, 10, at, "2026-11-01", reversed.toArray(ReadPost[]::new))));
        }
        assertThat(count("post")).isEqualTo(50);
        assertThat(jdbc.sql("SELECT SUM(posts_all) FROM agency_week")
                        .query(Long.class)
                        .single())
                .isEqualTo(50);
    }

    @Test
    void channelsOfOneAgencyRecordedAtOnceLoseNoDay() throws Exception {
        List<Runnable> works = new ArrayList<>();
        for (int channel = 1; channel <= 8; channel++) {
            Recording answer = Answers.answer(
                    channel, 10, "2026-11-16T05:00:00Z", "2026-11-16", Answers.post("a", "2026-11-16T01:00:00Z", "a"));
            works.add(() -> ledger.record(answer));
        }
        together(works.toArray(Runnable[]::new));
        assertThat(jdbc.sql("SELECT CONCAT_WS('|', accounts, days_observed, posts_all) FROM agency_week")
                        .query(String.class)
                        .single())
                .isEqualTo("8|8|8");
    }

    @Test
    void deadlockIsRepeatedUntilBothAreDone() throws Exception {
        jdbc.sql("INSERT INTO agency_last_post (agency_id) VALUES (1), (2)").update();
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        together(() -> lockBoth(bothHoldOne, 1, 2), () -> lockBoth(bothHoldOne, 2, 1));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM agency_last_post WHERE last_post_at = '2026-11-16 00:00:00'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private void lockBoth(CyclicBarrier bothHoldOne, long first, long second) {
        boolean[] met = {false};
        retry.inTransaction(() -> {
            touch(first);
            if (!met[0]) {
                met[0] = true;
                await(bothHoldOne);
            }
            return touch(second);
        });
    }

    private int touch(long agency) {
        return template.update(
                "UPDATE agency_last_post SET last_post_at = '2026-11-16 00:00:00' WHERE agency_id = ?", agency);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new AssertionError("the other transaction did not come", broken);
        }
    }

    private static void together(Runnable... works) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(works.length)) {
            List<Future<?>> futures = new ArrayList<>();
            for (Runnable work : works) {
                futures.add(threads.submit(work));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        }
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }
}
