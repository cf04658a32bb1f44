package id.pantauopd.ranking;

import static id.pantauopd.ranking.Samples.FOUR_WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.Platform;
import id.pantauopd.post.PostLedger;
import id.pantauopd.post.PostLedger.DayAccount;
import id.pantauopd.post.PostLedger.Ledger;
import id.pantauopd.ranking.ExceptionDay.Kind;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two agencies with a website and an Instagram account each. */
@DatabaseTest
class PlatformFreezeIT {
    private static final long SITE_1 = 11;
    private static final long SITE_2 = 12;
    private static final long INSTAGRAM_1 = 21;
    private static final long INSTAGRAM_2 = 22;

    @Autowired
    private ActivityRanking rankings;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private ExceptionCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate batches;

    @BeforeEach
    void regencyWithAllSitesRead(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
        RankingRows rows = new RankingRows(jdbc, batches);
        rows.regions();
        rows.agency(1, "19.03", "Dinas Kesehatan");
        rows.agency(2, "19.03", "Dinas Pendidikan");
        channel(SITE_1, 1, "WEBSITE");
        channel(SITE_2, 2, "WEBSITE");
        channel(INSTAGRAM_1, 1, "INSTAGRAM");
        channel(INSTAGRAM_2, 2, "INSTAGRAM");
        account(SITE_1, 1, 0, 28, Ledger.OBSERVED);
        account(SITE_2, 2, 0, 28, Ledger.OBSERVED);
        account(INSTAGRAM_1, 1, 0, 28, Ledger.OBSERVED);
    }

    @Test
    void platformThatLostTooMuchIsLeftOutForEveryone() {
        account(INSTAGRAM_2, 2, 0, 28, Ledger.BLOCKED);
        Ranking ranking = rankings.compute("19.03", FOUR_WEEKS);
        assertThat(ranking.frozen()).containsExactly(Platform.INSTAGRAM);
        assertThat(ranking.rows()).allSatisfy(row -> {
            assertThat(row.coverage()).isEqualTo(1);
            assertThat(row.score()).isNotNull();
        });
        assertThat(rankings.latest("19.03", FOUR_WEEKS)).contains(ranking);
    }

    @Test
    void fifthOfTheAccountDaysIsNotYetTooMuch() {
        account(INSTAGRAM_2, 2, 0, 17, Ledger.OBSERVED);
        account(INSTAGRAM_2, 2, 17, 28, Ledger.BLOCKED); // 11 of 56
        assertThat(rankings.compute("19.03", FOUR_WEEKS).frozen()).isEmpty();
        jdbc.sql("UPDATE channel_day SET ledger = 'FAILED' WHERE channel_id = ? AND day = ?")
                .params(INSTAGRAM_2, FOUR_WEEKS.from())
                .update(); // 12 of 56
        assertThat(rankings.compute("19.03", FOUR_WEEKS).frozen()).containsExactly(Platform.INSTAGRAM);
    }

    @Test
    void websitesAreNeverFrozen() {
        account(INSTAGRAM_2, 2, 0, 28, Ledger.OBSERVED);
        jdbc.sql("UPDATE channel_day SET ledger = 'FAILED' WHERE channel_id = ?")
                .param(SITE_2)
                .update();
        jdbc.sql("UPDATE agency_week SET days_observed = 7, days_failed = 7 WHERE agency_id = 2")
                .update();
        assertThat(rankings.compute("19.03", FOUR_WEEKS).frozen()).isEmpty();
    }

    @Test
    void exceptionalDaysStayOutWhenAPlatformIsFrozen() {
        account(INSTAGRAM_2, 2, 0, 28, Ledger.BLOCKED);
        LocalDate first = FOUR_WEEKS.from();
        calendar.add("19.03", first, first.plusDays(6), Kind.DISASTER, "Banjir");
        Ranking ranking = rankings.compute("19.03", FOUR_WEEKS);
        assertThat(ranking.frozen()).containsExactly(Platform.INSTAGRAM);
        assertThat(ranking.rows()
                        .getFirst()
                        .pillars()
                        .get(1)
                        .indicators()
                        .get(2)
                        .raw())
                .as("21 silent days are left of 28")
                .isEqualTo(21);
    }

    private void channel(long id, long agency, String platform) {
        jdbc.sql(
                        "INSERT INTO channel (id, code, agency_id, platform, url, address_key, state, created_at)"
                                + " VALUES (?, ?, ?, ?, 'https://opd.example.go.id/', UNHEX(SHA2(?, 256)), 'ACTIVE', '2026-01-01')")
                .params(id, "c" + id, agency, platform, "c" + id)
                .update();
    }

    private void account(long channel, long agency, int from, int to, Ledger ledgerOf) {
        LocalDate first = FOUR_WEEKS.from();
        ledger.account(
                List.of(new DayAccount(channel, agency, first.plusDays(from), first.plusDays(to - 1L), ledgerOf)));
    }
}
