package id.pantauopd.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.PeerGroup;
import id.pantauopd.post.PostArchive;
import id.pantauopd.post.PostLedger;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.RankingQuery;
import id.pantauopd.ranking.RankingSort;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardsIT {
    private static final int MOST_QUERIES = 15;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private Clock clock;

    @Autowired
    private RankingBoard board;

    @Autowired
    private FrontBoard front;

    @Autowired
    private AgencyProfiles profiles;

    @Autowired
    private PostPages posts;

    @BeforeAll
    void write() {
        Tables.empty(dataSource);
        new SampleRegency(jdbc, ledger, clock.instant()).write();
    }

    @Test
    void regionThatNoAddressNamesIsThatOfTheFirstCrawledAgency() {
        RankingPage page = board.page(RankingQuery.PLAIN);
        assertThat(page.region().code()).isEqualTo(SampleRegency.REGION);
        assertThat(page.ranked()).isEqualTo(14);
        assertThat(page.lines())
                .hasSize(14)
                .allSatisfy(line -> assertThat(line.heat()).hasSize(30));
    }

    @Test
    void agenciesWithoutARankAreListedWithTheirReason() {
        assertThat(board.page(RankingQuery.PLAIN).unranked())
                .extracting(RankedAgency::slug)
                .containsExactlyInAnyOrder("rsud-tanjung-rimba", "satpolpp-tanjung-rimba");
        assertThat(board.page(RankingQuery.PLAIN).unranked())
                .allSatisfy(agency -> assertThat(agency.reason()).isNotNull());
    }

    @Test
    void unknownRegionAndPeriodAreNamedAndReplaced() {
        RankingPage page =
                board.page(RankingQuery.read(Map.of("wilayah", List.of("77.77"), "periode", List.of("besok"))));
        assertThat(page.ignored()).containsExactlyInAnyOrder("wilayah", "periode");
        assertThat(page.region().code()).isEqualTo(SampleRegency.REGION);
        assertThat(page.lines()).isNotEmpty();
    }

    @Test
    void periodWithoutAWholeWeekHasNoRankingAndSaysWhy() {
        RankingPage page = board.page(RankingQuery.read(Map.of("periode", List.of("2026-01-01..2026-01-02"))));
        assertThat(page.edition()).isNull();
        assertThat(page.problem()).isNotNull();
    }

    @Test
    void groupAndNameNarrowTheLinesAndNotTheAverage() {
        RankingPage whole = board.page(RankingQuery.PLAIN);
        RankingPage group = board.page(RankingQuery.PLAIN.withGroup(PeerGroup.SECRETARIAT));
        assertThat(group.lines())
                .extracting(line -> line.agency().group())
                .containsOnly(PeerGroup.SECRETARIAT)
                .hasSize(2);
        assertThat(group.average()).isEqualTo(whole.average());
        assertThat(board.page(RankingQuery.PLAIN.withText("dukcapil")).lines()).hasSize(1);
    }

    @Test
    void sortingTurnsAndUnknownValuesStayLast() {
        List<Integer> falling = shown(RankingQuery.PLAIN.sortedBy(RankingSort.POSTS));
        List<Integer> rising =
                shown(RankingQuery.PLAIN.sortedBy(RankingSort.POSTS).sortedBy(RankingSort.POSTS));
        assertThat(falling).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
        assertThat(rising).isSorted();
        assertThat(board.page(RankingQuery.PLAIN.sortedBy(RankingSort.LAST))
                        .lines()
                        .getLast()
                        .agency()
                        .lastPostAt())
                .isNull();
    }

    @Test
    void frontPageNamesTheFirstAndCountsTheQuietWithoutTheUnreadable() {
        Front page = front.page();
        assertThat(page.page().lines()).hasSize(10);
        assertThat(page.mostActive()).isNotNull();
        assertThat(page.quiet()).isEqualTo(1);
        assertThat(page.unreadable()).isEqualTo(1);
        assertThat(page.absent()).isEqualTo(1);
    }

    @Test
    void profileOfAnUnreadableAgencyHoldsNoFigureAndNoObservedDay() {
        AgencyProfile profile = profiles.of("rsud-tanjung-rimba", "30h", null).orElseThrow();
        assertThat(profile.now()).isNotNull();
        assertThat(profile.now().posts()).isNull();
        assertThat(profile.now().score()).isNull();
        assertThat(profile.calendar()).allMatch(Objects::isNull);
        assertThat(profile.trend()).hasSize(26).allMatch(week -> week.posts() == null);
    }

    @Test
    void profileComparesWithThePeriodBeforeAndThePeers() {
        AgencyProfile profile = profiles.of("dinkes-tanjung-rimba", "30h", null).orElseThrow();
        assertThat(profile.now()).isNotNull();
        assertThat(profile.before()).isNotNull();
        assertThat(profile.medians().posts()).isNotNull();
        assertThat(profile.channels())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.status()).isNotNull());
        assertThat(profile.counted().days()).isEqualTo(28);
    }

    @Test
    void postsAreReachedPageByPageWithoutALossOrARepeat() {
        AgencyProfile profile =
                profiles.of("diskominfo-tanjung-rimba", "30h", null).orElseThrow();
        Set<Long> seen = new HashSet<>();
        PostArchive.Page page = profile.posts();
        while (true) {
            page.posts().forEach(post -> assertThat(seen.add(post.id())).isTrue());
            if (page.next() == null) {
                break;
            }
            page = profiles.morePosts(profile.agency().id(), null, null, page.next());
        }
        assertThat(seen)
                .hasSize(jdbc.sql("SELECT COUNT(*) FROM post JOIN channel ON channel.id = post.channel_id"
                                + " WHERE channel.agency_id = :agency")
                        .param("agency", profile.agency().id())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void unknownAgencyAndPostAreEmpty() {
        assertThat(profiles.of("tidak-ada", "30h", null)).isEmpty();
        assertThat(posts.of(Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void noPageAsksTheDatabaseMoreThanFifteenTimes() {
        long post = jdbc.sql("SELECT MIN(id) FROM post").query(Long.class).single();
        assertThat(queries(() -> board.page(RankingQuery.PLAIN))).isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(queries(front::page)).isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(queries(() -> profiles.of("dinkes-tanjung-rimba", "30h", null)))
                .isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(queries(() -> posts.of(post))).isLessThanOrEqualTo(MOST_QUERIES);
    }

    private List<Integer> shown(RankingQuery query) {
        return board.page(query).lines().stream()
                .map(line -> line.agency().posts())
                .toList();
    }

    /** Counted by the server itself, once what is kept in memory is there. */
    private long queries(Supplier<?> page) {
        assertThat(page.get()).isNotNull();
        long before = selects();
        assertThat(page.get()).isNotNull();
        return selects() - before;
    }

    private long selects() {
        return jdbc.sql(
                        "SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME = 'COM_SELECT'")
                .query(Long.class)
                .single();
    }
}
