package id.pantauopd.ranking;

import static id.pantauopd.ranking.Samples.FOUR_WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.post.RollUpRebuild;
import id.pantauopd.ranking.ExceptionDay.Kind;
import id.pantauopd.ranking.ExceptionWrite.Refused;
import id.pantauopd.ranking.ExceptionWrite.Stored;
import id.pantauopd.ranking.RankedAgency.IndicatorScore;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ExceptionCalendarIT {
    private static final LocalDate FIRST = FOUR_WEEKS.from();

    @Autowired
    private ExceptionCalendar calendar;

    @Autowired
    private ActivityRanking rankings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate batches;

    /** Every day of four weeks was read; in the third week, of mourning, nothing was posted, else on two days. */
    @BeforeEach
    void agencyThatWasSilentInTheThirdWeek(@Autowired DataSource dataSource, @Autowired RollUpRebuild rebuild) {
        Tables.empty(dataSource);
        RankingRows rows = new RankingRows(jdbc, batches);
        rows.regions();
        rows.agency(1, "19.03", "Dinas Kesehatan");
        rows.channel(1, 0, null);
        for (int day = 0; day < 28; day++) {
            int posts = day / 7 != 2 && day % 7 < 2 ? 1 : 0;
            jdbc.sql("INSERT INTO channel_day (channel_id, day, agency_id, ledger, posts, posts_all, performance)"
                            + " VALUES ((SELECT MIN(id) FROM channel), ?, 1, ?, ?, ?, ?)")
                    .params(FIRST.plusDays(day), posts > 0 ? "OBSERVED" : "EMPTY", posts, posts, posts)
                    .update();
            if (posts > 0) {
                jdbc.sql("INSERT INTO post (channel_id, ext_key, ext_id, title, body, published_at, published_raw,"
                                + " published_precision, day, first_seen_at, last_seen_at, state_since, original,"
                                + " content_hash, class_read) VALUES ((SELECT MIN(id) FROM channel), UNHEX(SHA2(?, 256)),"
                                + " ?, '', '', ?, '', 'DAY', ?, ?, ?, ?, TRUE, UNHEX(SHA2('', 256)),"
                                + " 'CAPAIAN_KINERJA')")
                        .params(
                                "p" + day,
                                "p" + day,
                                FIRST.plusDays(day),
                                FIRST.plusDays(day),
                                FIRST.plusDays(day),
                                FIRST.plusDays(day),
                                FIRST.plusDays(day))
                        .update();
            }
        }
        rebuild.rebuild();
    }

    @Test
    void daysOfMourningLeaveNumeratorAndDenominator() {
        assertThat(raw("R1")).isEqualTo(0.75);
        assertThat(raw("R3")).isEqualTo(12);
        assertThat(raw("K1")).isEqualTo(0.75);
        assertThat(add("19", FIRST.plusDays(14), FIRST.plusDays(20))).isInstanceOf(Stored.class);
        assertThat(raw("R1")).as("three of three").isEqualTo(1);
        assertThat(raw("K1")).isEqualTo(1);
        assertThat(raw("R3")).as("the silence steps over the days").isEqualTo(5);
        assertThat(row().coverage()).isEqualTo(1);
        assertThat(row().posts()).isEqualTo(6);
    }

    @Test
    void postsOfExceptionalDaysLeaveToo() {
        add("19.03", FIRST, FIRST);
        assertThat(row().posts()).isEqualTo(5);
        assertThat(raw("R1")).as("one post is fewer than two").isEqualTo(0.5);
    }

    @Test
    void daysOfAnotherRegionChangeNothing() {
        add("19.05", FIRST.plusDays(14), FIRST.plusDays(20));
        assertThat(raw("R1")).isEqualTo(0.75);
        assertThat(calendar.of("19.03", FOUR_WEEKS)).isEmpty();
        assertThat(calendar.of("19.05", FOUR_WEEKS)).hasSize(1);
    }

    @Test
    void withdrawnDaysCountAgainAndStayReadable() {
        Stored stored = (Stored) add("19.03", FIRST.plusDays(14), FIRST.plusDays(20));
        assertThat(calendar.withdraw(stored.day().id(), "salah tanggal")).isInstanceOf(Stored.class);
        assertThat(raw("R1")).isEqualTo(0.75);
        assertThat(calendar.all()).singleElement().satisfies(day -> {
            assertThat(day.holds()).isFalse();
            assertThat(day.withdrawal()).isNotNull();
            assertThat(day.withdrawal().reason()).isEqualTo("salah tanggal");
        });
        assertThat(calendar.withdraw(stored.day().id(), "lagi")).isEqualTo(Refused.NOT_THERE);
        assertThat(jdbc.sql("SELECT action FROM audit_entry ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("exception.added", "exception.withdrawn");
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        assertThat(add("77", FIRST, FIRST)).isEqualTo(Refused.UNKNOWN_REGION);
        assertThat(add("19.03", FIRST, FIRST.minusDays(1))).isEqualTo(Refused.TURNED_AROUND);
        assertThat(add("19.03", FIRST, FIRST.plusDays(92))).isEqualTo(Refused.TOO_LONG);
        assertThat(calendar.add("19.03", null, FIRST, Kind.OTHER, "x")).isEqualTo(Refused.NO_DAYS);
        assertThat(calendar.add("19.03", FIRST, FIRST, Kind.OTHER, " ")).isEqualTo(Refused.NO_REASON);
        assertThat(calendar.add("19.03", FIRST, FIRST, Kind.OTHER, "a".repeat(501)))
                .isEqualTo(Refused.REASON_TOO_LONG);
        assertThat(calendar.all()).isEmpty();
    }

    @Test
    void windowOfExceptionalDaysOnlyHasNothingDue() {
        add("19.03", FOUR_WEEKS.from(), FOUR_WEEKS.to());
        assertThat(row().score()).isNull();
        assertThat(row().reason()).isEqualTo(Reasons.NOTHING_DUE);
    }

    private ExceptionWrite add(String region, LocalDate from, LocalDate to) {
        return calendar.add(region, from, to, Kind.MOURNING, "Berkabung daerah");
    }

    private RankedAgency row() {
        return rankings.compute("19.03", FOUR_WEEKS).rows().getFirst();
    }

    private Double raw(String indicator) {
        return row().pillars().stream()
                .flatMap(pillar -> pillar.indicators().stream())
                .filter(score -> score.indicator().equals(indicator))
                .map(IndicatorScore::raw)
                .findFirst()
                .orElseThrow();
    }
}
