package id.pantauopd.ranking;

import static id.pantauopd.ranking.Samples.FOUR_WEEKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.PeerGroup;
import id.pantauopd.base.Period;
import id.pantauopd.base.PeriodText;
import id.pantauopd.post.Activity;
import id.pantauopd.ranking.RankedAgency.IndicatorScore;
import id.pantauopd.ranking.RankedAgency.Tier;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ActivityRankingIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Period LAST_30_DAYS = PeriodText.parse("30h", TODAY).orElseThrow();
    private static final int[] BUSY = {3, 3, 3, 3};
    private static final int[] QUIET = {1, 0, 0, 1};
    private static final LocalDate LAST_DAY = FOUR_WEEKS.to();

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

    private RankingRows rows;
    private ActivityRanking ranking;

    @BeforeEach
    void twoAgenciesOfARegencyAndOneOfItsNeighbour() {
        Tables.empty(dataSource);
        rows = new RankingRows(jdbc, batches);
        rows.regions();
        rows.agency(1, "19.03", "Dinas Kesehatan");
        rows.agency(2, "19.03", "Dinas Pendidikan");
        rows.agency(3, "19.05", "Dinas Perhubungan");
        for (long agency = 1; agency <= 3; agency++) {
            rows.channel(agency, 0, null);
            rows.activeDay(agency, 0, LAST_DAY);
        }
        rows.weeks(1, FOUR_WEEKS, BUSY, 7, 7, 7, 7);
        rows.weeks(2, FOUR_WEEKS, QUIET, 1, 0, 0, 1);
        rows.weeks(3, FOUR_WEEKS, BUSY, 7, 7, 7, 7);
        ranking = at("2026-11-24T03:00:00Z");
    }

    @Test
    void computedRankingIsStoredWithEveryComponent() {
        Ranking computed = ranking.compute("19.03", LAST_30_DAYS);
        assertThat(computed.weeks()).isEqualTo(FOUR_WEEKS);
        assertThat(computed.methodVersion()).isEqualTo("2026.3");
        assertThat(computed.computedAt()).isEqualTo("2026-11-24T03:00:00Z");
        assertThat(computed.rows())
                .extracting(RankedAgency::name, RankedAgency::position, RankedAgency::accounts)
                .containsExactly(tuple("Dinas Kesehatan", 1, 1), tuple("Dinas Pendidikan", 2, 1));
        assertThat(computed.rows().getFirst().pillars().getFirst().indicators().getFirst())
                .isEqualTo(new IndicatorScore("P1", 0.3333, 33.3333, null));
        assertThat(ranking.latest("19.03", LAST_30_DAYS)).contains(computed);
        assertThat(at("2026-11-24T03:00:00Z").latest("19.03", LAST_30_DAYS))
                .as("read back from the rows")
                .contains(computed);
    }

    @Test
    void agencyWhoseLastWeekIsNotSummedHasTheLiveChannelsOfItsDays() {
        jdbc.sql("DELETE FROM agency_week WHERE agency_id = 1 AND week = ?")
                .param(Period.weekOf(LAST_DAY))
                .update();
        assertThat(ranking.compute("19.03", LAST_30_DAYS).rows())
                .extracting(
                        row -> row.pillars().getFirst().indicators().getFirst().raw())
                .containsExactly(0.3333, 0.3333);
    }

    @Test
    void sameInputGivesTheSameBytesAndIsNotStoredAgain() {
        Ranking first = ranking.compute("19.03", LAST_30_DAYS);
        Ranking again = at("2026-11-24T05:00:00Z").compute("19.03", FOUR_WEEKS);
        assertThat(again.sha256()).isEqualTo(first.sha256());
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.computedAt()).isEqualTo(first.computedAt());
        assertThat(count("ranking")).isEqualTo(1);
        assertThat(count("ranking_row")).isEqualTo(2);
    }

    @Test
    void hashIsThatOfTheCanonicalDocumentOfTheStoredRows() throws Exception {
        Ranking computed = ranking.compute("19.03", LAST_30_DAYS);
        String lines = String.join(
                ",",
                jdbc.sql("SELECT detail FROM ranking_row ORDER BY line")
                        .query(String.class)
                        .list());
        String document = "{\"method\":\"2026.3\",\"region\":\"19.03\",\"rows\":[" + lines
                + "],\"weeks\":{\"from\":\"2026-10-26\",\"to\":\"2026-11-22\"}}";
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(computed.sha256());
        assertThat(document).doesNotContain("agencyId", "lastPostAt");
    }

    @Test
    void lateReadingLeadsToANewSnapshotAndTheOldOneStays() {
        Ranking before = ranking.compute("19.03", LAST_30_DAYS);
        jdbc.sql("UPDATE agency_week SET posts = 3, active_days = 7 WHERE agency_id = 2")
                .update();
        Ranking after = at("2026-11-24T05:00:00Z").compute("19.03", LAST_30_DAYS);
        assertThat(after.id()).isGreaterThan(before.id());
        assertThat(after.rows()).extracting(RankedAgency::position).containsExactly(1, 1);
        assertThat(store.rows(before.id())).extracting(RankedAgency::position).containsExactly(1, 2);
        assertThat(ranking.latest("19.03", LAST_30_DAYS)).map(Ranking::id).contains(after.id());
    }

    @Test
    void lastPostIsReadLiveAndOutsideTheHash() {
        String hash = ranking.compute("19.03", LAST_30_DAYS).sha256();
        jdbc.sql("INSERT INTO agency_last_post (agency_id, last_post_at) VALUES (1, '2026-11-24 02:00:00')")
                .update();
        Ranking latest = ranking.latest("19.03", LAST_30_DAYS).orElseThrow();
        assertThat(latest.rows().getFirst().lastPostAt()).isEqualTo("2026-11-24T02:00:00Z");
        assertThat(latest.rows().getLast().lastPostAt()).isNull();
        assertThat(ranking.compute("19.03", LAST_30_DAYS).sha256()).isEqualTo(hash);
    }

    @Test
    void provinceAndNationRankTheAgenciesBelowThem() {
        assertThat(ranking.compute("19", LAST_30_DAYS).rows())
                .extracting(RankedAgency::name, RankedAgency::position)
                .containsExactly(
                        tuple("Dinas Kesehatan", 1), tuple("Dinas Perhubungan", 1), tuple("Dinas Pendidikan", 3));
        assertThat(ranking.compute("00", LAST_30_DAYS).rows()).hasSize(3);
    }

    @Test
    void changeIsAgainstTheSameNumberOfWeeksBefore() {
        rows.weeks(1, FOUR_WEEKS.previous(), QUIET, 1, 0, 0, 1);
        rows.weeks(2, FOUR_WEEKS.previous(), BUSY, 7, 7, 7, 7);
        assertThat(ranking.compute("19.03", LAST_30_DAYS).rows())
                .extracting(RankedAgency::name, RankedAgency::position, RankedAgency::previousPosition)
                .containsExactly(tuple("Dinas Kesehatan", 1, 2), tuple("Dinas Pendidikan", 2, 1));
    }

    @Test
    void agencyWithoutChannelOrFromAnotherTimeIsTreatedAsSuch() {
        rows.agency(4, "19.03", "Badan Baru");
        rows.agency(5, "19.03", "Dinas Lama", PeerGroup.DIRECT_SERVICE, null, LocalDate.of(2025, 12, 31));
        List<RankedAgency> lines = ranking.compute("19.03", LAST_30_DAYS).rows();
        assertThat(lines).extracting(RankedAgency::name).doesNotContain("Dinas Lama");
        assertThat(lines.getLast().name()).isEqualTo("Badan Baru");
        assertThat(lines.getLast().tier()).isEqualTo(Tier.BELUM_HADIR);
        assertThat(lines.getLast().posts()).isNull();
    }

    @Test
    void normOfTheProvinceHoldsUntilTheRegencyHasItsOwn() {
        rows.norm("19", LocalDate.of(2026, 1, 1), 4);
        assertThat(activeWeeks()).isZero();
        rows.norm("19.03", LocalDate.of(2026, 11, 9), 3);
        assertThat(activeWeeks()).as("from W46 on").isEqualTo(0.5);
    }

    @Test
    void verifiedChannelsEnterOnceSomebodyHasLooked() {
        rows.channel(1, 1, "TWO_WAY");
        rows.channel(1, 2, "NONE");
        RankedAgency line = ranking.compute("19.03", LAST_30_DAYS).rows().getFirst();
        assertThat(line.accounts()).isEqualTo(3);
        assertThat(line.pillars().getFirst().indicators().get(1)).isEqualTo(new IndicatorScore("P2", 0.5, 50.0, null));
    }

    @Test
    void answerForAnyWindowIsNotStored() {
        Period twoWeeks = PeriodText.parse("2026-W46..2026-W47", TODAY).orElseThrow();
        Ranking answer = ranking.answer("19.03", twoWeeks);
        assertThat(answer.id()).isZero();
        assertThat(answer.rows()).hasSize(2);
        assertThat(count("ranking")).isZero();
        assertThat(ranking.latest("19.03", twoWeeks)).isEmpty();
        Ranking computed = ranking.compute("19.03", twoWeeks);
        assertThat(ranking.answer("19.03", twoWeeks).id()).isEqualTo(computed.id());
        assertThat(answer.sha256()).isEqualTo(computed.sha256());
    }

    @Test
    void whatCannotBeRankedIsRefusedByName() {
        assertThat(refusal("77", LAST_30_DAYS)).isEqualTo("ranking.refused.unknown-region");
        assertThat(refusal("19.03", Period.lastDays(5, TODAY))).isEqualTo("ranking.refused.no-whole-week");
        assertThat(refusal("19.03", new Period(TODAY, TODAY.plusDays(30)))).isEqualTo("ranking.refused.future");
        assertThat(ranking.latest("77", LAST_30_DAYS)).isEmpty();
        assertThat(count("ranking")).isZero();
    }

    @Test
    void weekEndsAtMidnightInJakarta() {
        Period lastWeek = new Period(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 22));
        assertThat(catchThrowableOfType(
                        RankingRefused.class, () -> at("2026-11-22T16:59:59Z").compute("19.03", lastWeek)))
                .isNotNull();
        assertThat(at("2026-11-22T17:00:00Z").compute("19.03", lastWeek).rows()).hasSize(2);
    }

    @Test
    void refreshStoresEveryRegionThatHasAgenciesWithChannels() {
        jdbc.sql("DELETE FROM channel WHERE agency_id = 3").update();
        ranking.refresh(FOUR_WEEKS);
        assertThat(jdbc.sql("SELECT region_code FROM ranking ORDER BY region_code")
                        .query(String.class)
                        .list())
                .containsExactly("00", "19", "19.03");
        Ranking kept = ranking.latest("19.03", LAST_30_DAYS).orElseThrow();
        assertThat(ranking.compute("19.03", LAST_30_DAYS).id())
                .as("the same as computed alone")
                .isEqualTo(kept.id());
        ranking.refresh(FOUR_WEEKS);
        assertThat(count("ranking")).isEqualTo(3);
    }

    @Test
    void onlySupersededRankingsOfOldAreDeleted() {
        ranking.compute("19.03", LAST_30_DAYS);
        ranking.compute("19", LAST_30_DAYS);
        jdbc.sql("UPDATE agency_week SET posts = 3 WHERE agency_id = 2").update();
        Ranking newer = at("2026-11-24T05:00:00Z").compute("19.03", LAST_30_DAYS);
        assertThat(store.deleteSuperseded(Instant.parse("2026-11-24T03:00:00Z")))
                .isZero();
        assertThat(store.deleteSuperseded(Instant.parse("2026-12-24T03:00:00Z")))
                .isEqualTo(1);
        assertThat(ranking.latest("19.03", LAST_30_DAYS)).map(Ranking::id).contains(newer.id());
        assertThat(ranking.latest("19", LAST_30_DAYS)).isPresent();
        assertThat(count("ranking_row")).isEqualTo(2 + 3);
    }

    private double activeWeeks() {
        return ranking.compute("19.03", LAST_30_DAYS).rows().stream()
                .filter(row -> row.agencyId() == 1)
                .flatMap(row -> row.pillars().get(1).indicators().stream())
                .filter(score -> score.indicator().equals("R1"))
                .mapToDouble(IndicatorScore::raw)
                .findFirst()
                .orElseThrow();
    }

    private String refusal(String region, Period period) {
        return catchThrowableOfType(RankingRefused.class, () -> ranking.compute(region, period))
                .key();
    }

    private ActivityRanking at(String now) {
        return new ActivityRanking(directory, activity, inputs, store, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }
}
