package id.pantauopd.post;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.post.PostLedger.DayAccount;
import id.pantauopd.post.PostLedger.Ledger;
import id.pantauopd.reader.ReadPost;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Flag;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Histories drawn at random from a seed: edits, repetitions, figures, gaps, failures, removals. */
@DatabaseTest
class PostLedgerPropertiesIT {
    private static final List<String> TEXTS =
            List.of(Answers.LONG_TEXT, "", "", PostContentIT.RESULT, PostContentIT.SERVICE, PostContentIT.PLANTED);
    private static final Instant START = Instant.parse("2026-10-01T03:00:00Z");

    @Autowired
    private PostLedger ledger;

    @Autowired
    private RollUpRebuild rebuild;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyStepTwiceIsTheSameAsOnce(long seed) {
        for (Runnable step : history(new Random(seed), 25)) {
            step.run();
            Map<String, List<String>> once = StoredRows.all(jdbc);
            step.run();
            assertThat(StoredRows.all(jdbc)).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void rebuildGivesTheRowsOfTheIncrementalUpkeep(long seed) {
        history(new Random(seed), 60).forEach(Runnable::run);
        Map<String, List<String>> kept = StoredRows.rollUps(jdbc);
        assertThat(jdbc.sql("SELECT SUM(performance) > 0 AND SUM(evidenced) > 0 AND SUM(service) > 0 FROM agency_week")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        rebuild.rebuild();
        assertThat(StoredRows.rollUps(jdbc)).isEqualTo(kept);
        jdbc.sql("UPDATE channel_day SET posts = 9, posts_all = 9, performance = 9, service = 9")
                .update();
        jdbc.sql("DELETE FROM agency_week").update();
        jdbc.sql("UPDATE agency_last_post SET last_post_at = NULL").update();
        rebuild.rebuild();
        assertThat(StoredRows.rollUps(jdbc)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10, 11, 12})
    void everyWeekHasTheChannelsThatAreLiveAtItsEndAfterEveryStep(long seed) {
        for (Runnable step : history(new Random(seed), 60)) {
            step.run();
            assertThat(jdbc.sql("SELECT COUNT(*) FROM agency_week AS w WHERE live_channels <> (SELECT COUNT(DISTINCT"
                                    + " channel_id) FROM channel_day AS d WHERE d.agency_id = w.agency_id AND d.posts > 0"
                                    + " AND d.day BETWEEN week - INTERVAL 23 DAY AND week + INTERVAL 6 DAY)")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    private List<Runnable> history(Random random, int steps) {
        List<Runnable> history = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            Instant at = START.plus(Duration.ofHours(13L * step));
            switch (random.nextInt(6)) {
                case 0 -> history.add(account(random, at));
                case 1 -> history.add(probe(random, at));
                default -> {
                    List<Recording> batch = new ArrayList<>();
                    for (int i = random.nextInt(3); i >= 0; i--) {
                        batch.add(drawn(random, at));
                    }
                    history.add(() -> ledger.recordAll(batch));
                }
            }
        }
        return history;
    }

    private static Recording drawn(Random random, Instant at) {
        long channel = random.nextLong(1, 7);
        ReadPost[] posts = new ReadPost[random.nextInt(5)];
        for (int i = 0; i < posts.length; i++) {
            int number = random.nextInt(40);
            Instant published = START.plus(Duration.ofHours(number * 9L));
            String text = one(random, TEXTS)
                    + (random.nextInt(5) == 0 ? "" : " berita " + number)
                    + (random.nextInt(8) == 0 ? " diperbarui " + random.nextInt(3) : "");
            Long likes = random.nextInt(3) == 0 ? null : Long.valueOf(random.nextInt(50));
            posts[i] = Answers.post(
                    "post " + number,
                    List.of("alias " + number),
                    random.nextInt(6) == 0 ? null : published.toString(),
                    text,
                    random.nextInt(7) == 0 ? Set.of(Flag.SHARED_FROM_ELSEWHERE) : Set.of(),
                    new Figure(Metric.LIKE, likes, likes, likes, "likes"));
        }
        String from = random.nextBoolean()
                ? null
                : day(at).minusDays(random.nextInt(20)).toString();
        return Answers.answer(channel, 10 + channel % 2, at.toString(), from, posts);
    }

    private Runnable account(Random random, Instant at) {
        long channel = random.nextLong(1, 7);
        DayAccount account = new DayAccount(
                channel,
                10 + channel % 2,
                day(at).minusDays(random.nextInt(4)),
                day(at),
                one(random, List.of(Ledger.values())));
        return () -> ledger.account(List.of(account));
    }

    private Runnable probe(Random random, Instant at) {
        Presence presence = one(random, List.of(Presence.values()));
        int which = random.nextInt(50);
        return () -> jdbc.sql("SELECT id FROM post ORDER BY channel_id, ext_key LIMIT 1 OFFSET :which")
                .param("which", which)
                .query(Long.class)
                .optional()
                .ifPresent(id -> ledger.probed(id, presence, at));
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Answers.JAKARTA);
    }
}
