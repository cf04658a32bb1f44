package id.pantauopd.ranking;

import static id.pantauopd.ranking.Samples.FOUR_WEEKS;
import static id.pantauopd.ranking.Samples.agency;
import static id.pantauopd.ranking.Samples.candidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.PeerGroup;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private static final int[] BUSY = {5, 5, 5, 5};
    private static final int[] QUIET = {1, 0, 0, 1};
    private final Standings standings = new Standings(Methodology.current());

    @Test
    void equalScoresShareAPositionAndTheNextIsCountedFromAll() {
        List<RankedAgency> rows = rank(with(1, "Beta", BUSY), with(2, "alfa", BUSY), with(3, "Gama", QUIET));
        assertThat(rows)
                .extracting(RankedAgency::name, RankedAgency::position)
                .containsExactly(tuple("alfa", 1), tuple("Beta", 1), tuple("Gama", 3));
    }

    @Test
    void positionInsideThePeerGroupIsItsOwn() {
        Agency office = agency(3, "Kecamatan", PeerGroup.KECAMATAN, null, null);
        List<RankedAgency> rows = rank(
                with(1, "Beta", BUSY),
                with(2, "Alfa", BUSY),
                candidate(office, 1, Samples.weeks(3, FOUR_WEEKS, QUIET, 1, 0, 0, 1)));
        assertThat(rows.getLast().position()).isEqualTo(3);
        assertThat(rows.getLast().groupPosition()).isEqualTo(1);
    }

    @Test
    void unrankedStandAfterTheRankedByName() {
        Candidate absent = new Candidate(agency(9, "Absen"), Accounts.NONE, 0, List.of(), monday -> 2);
        Candidate also = new Candidate(agency(8, "Belum"), Accounts.NONE, 0, List.of(), monday -> 2);
        List<RankedAgency> rows = rank(also, with(1, "Zeta", QUIET), absent);
        assertThat(rows).extracting(RankedAgency::name).containsExactly("Zeta", "Absen", "Belum");
        assertThat(rows.getLast().ranked()).isFalse();
        assertThat(rows.getLast().posts()).as("unknown, not zero").isNull();
        assertThat(rows.getLast().activeDays()).isNull();
    }

    @Test
    void oneAgencyAloneIsFirst() {
        RankedAgency only = rank(with(1, "Satu", QUIET)).getFirst();
        assertThat(only.position()).isEqualTo(1);
        assertThat(only.groupPosition()).isEqualTo(1);
        assertThat(only.previousPosition()).isNull();
        assertThat(only.posts()).isEqualTo(2);
        assertThat(only.activeDays()).isEqualTo(2);
    }

    @Test
    void regionWithoutAgenciesIsAnEmptyRanking() {
        assertThat(standings.rank(List.of(), FOUR_WEEKS, List.of())).isEmpty();
    }

    @Test
    void placeOfTheWindowBeforeIsComputedTheSameWay() {
        var before = FOUR_WEEKS.previous();
        Candidate then = candidate(agency(1, "Satu"), 1, Samples.weeks(1, before, QUIET, 1, 0, 0, 1));
        Candidate rival = candidate(agency(2, "Dua"), 1, Samples.weeks(2, before, BUSY, 31, 31, 31, 31));
        List<RankedAgency> rows =
                standings.rank(List.of(with(1, "Satu", BUSY), with(2, "Dua", QUIET)), FOUR_WEEKS, List.of(then, rival));
        assertThat(rows)
                .extracting(RankedAgency::name, RankedAgency::position, RankedAgency::previousPosition)
                .containsExactly(tuple("Satu", 1, 2), tuple("Dua", 2, 1));
    }

    private List<RankedAgency> rank(Candidate... candidates) {
        return standings.rank(List.of(candidates), FOUR_WEEKS, List.of());
    }

    private static Candidate with(long id, String name, int[] posts) {
        int[] days = new int[4];
        for (int i = 0; i < 4; i++) {
            days[i] = (1 << posts[i]) - 1;
        }
        return candidate(agency(id, name), 1, Samples.weeks(id, FOUR_WEEKS, posts, days));
    }
}
