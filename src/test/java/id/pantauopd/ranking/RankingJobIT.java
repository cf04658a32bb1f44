package id.pantauopd.ranking;

import static id.pantauopd.ranking.Samples.FOUR_WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.post.Activity;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RankingJobIT {
    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate batches;

    @Autowired
    private AgencyDirectory directory;

    @Autowired
    private Activity activity;

    @Autowired
    private RankingInputs inputs;

    @Autowired
    private RankingStore store;

    @Autowired
    private RankingSettings settings;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @BeforeEach
    void oneAgency() {
        Tables.empty(dataSource);
        RankingRows rows = new RankingRows(jdbc, batches);
        rows.regions();
        rows.agency(1, "19.03", "Dinas Kesehatan");
        rows.channel(1, 0, null);
        rows.weeks(1, FOUR_WEEKS, new int[] {3, 3, 3, 3}, 7, 7, 7, 7);
    }

    @Test
    void standardPeriodsAreReadyAfterOneRunAndUnchangedAfterAnother() throws Exception {
        run("2026-11-24T03:00:00Z");
        assertThat(periods())
                .containsExactly(
                        "2026-08-31..2026-11-22",
                        "2026-10-05..2026-10-25",
                        "2026-10-26..2026-11-22",
                        "2026-11-02..2026-11-22");
        run("2026-11-24T03:10:00Z");
        assertThat(periods()).hasSize(4);
    }

    @Test
    void rankingReplacedLongAgoIsDeleted() throws Exception {
        run("2026-11-24T03:00:00Z");
        jdbc.sql("UPDATE agency_week SET posts = 1, active_days = 1").update();
        run("2026-11-24T04:00:00Z");
        assertThat(periods()).hasSize(7);
        run("2026-12-25T03:00:00Z");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ranking WHERE computed_at < '2026-11-24 03:30:00'"
                                + " AND period_to = '2026-11-22'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void quartzCanMakeTheJob() {
        assertThat(beans.createBean(RankingJob.class)).isNotNull();
    }

    private void run(String now) throws Exception {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        ActivityRanking ranking = new ActivityRanking(directory, activity, inputs, store, clock);
        new RankingJob(ranking, store, settings, clock).execute(null);
    }

    private List<String> periods() {
        return jdbc.sql("SELECT CONCAT(period_from, '..', period_to) FROM ranking WHERE region_code = '19.03'"
                        + " ORDER BY period_from, period_to")
                .query(String.class)
                .list();
    }
}
