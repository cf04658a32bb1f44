package id.pantauopd.ranking;

import static id.pantauopd.ranking.Samples.FOUR_WEEKS;
import static id.pantauopd.ranking.Samples.agency;
import static id.pantauopd.ranking.Samples.candidate;
import static id.pantauopd.ranking.Samples.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantauopd.agency.PeerGroup;
import id.pantauopd.base.Period;
import id.pantauopd.ranking.RankedAgency.IndicatorScore;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pillar K; its ordinary case is the worked example. */
class ContentPillarTest {
    private static final List<LocalDate> MONDAYS = FOUR_WEEKS.wholeWeeks();
    private final Standings standings = new Standings(Methodology.current());

    private static final Candidate BUSY =
            candidate(agency(1, "Rajin"), 1, List.of(week(1, MONDAYS.get(0), 4, 7, 2, 1, 0)));
    private static final Candidate SILENT = candidate(agency(2, "Senyap"), 0, List.of(week(2, MONDAYS.get(0), 0, 0)));

    @Test
    void shareOfNoPostsIsThatOfTheGroupAndTheWeeksStayEmpty() {
        RankedAgency silent = rank(BUSY, SILENT).get(1);
        assertThat(raws(silent)).containsExactly(0.0, 0.5, 0.5, 0.0);
        assertThat(silent.tier()).isEqualTo(RankedAgency.Tier.TIDAK_AKTIF);
    }

    @Test
    void shareOfEvidenceWithoutAPerformancePostIsThatOfTheGroup() {
        Candidate ceremony = candidate(agency(3, "Seremonial"), 1, List.of(week(3, MONDAYS.get(0), 2, 3, 0, 0, 0)));
        List<RankedAgency> rows = rank(BUSY, ceremony);
        double performance = 2 / 6.0;
        assertThat(raw(rows, "Seremonial", "K2")).isCloseTo(8 * performance / 10, within(5e-5));
        assertThat(raw(rows, "Seremonial", "K3")).isEqualTo(0.5);
    }

    @Test
    void untilVersion20262AShareOfNoPostsWasZero() {
        RankedAgency silent = new Standings(MethodologyVersions.V2026_2)
                .rank(List.of(BUSY, SILENT), FOUR_WEEKS, List.of())
                .get(1);
        assertThat(raws(silent)).containsExactly(0.0, 0.0, 0.0, 0.0);
    }

    @Test
    void groupInWhichNobodyPostedHasNoMeanAndNoNaN() {
        List<RankedAgency> rows = rank(
                candidate(agency(1, "Satu"), 0, List.of(week(1, MONDAYS.get(0), 0, 0))),
                candidate(agency(2, "Dua"), 0, List.of(week(2, MONDAYS.get(0), 0, 0))));
        assertThat(rows).allSatisfy(row -> assertThat(raws(row)).containsExactly(0.0, 0.0, 0.0, 0.0));
    }

    @Test
    void agencyAloneInItsGroupKeepsItsOwnShare() {
        RankedAgency alone = rank(candidate(agency(1, "Satu"), 1, List.of(week(1, MONDAYS.get(0), 4, 7, 1, 1, 0))))
                .getFirst();
        assertThat(raws(alone)).containsExactly(1.0, 0.25, 1.0, 0.0);
    }

    @Test
    void onePostIsPulledFurtherTowardsTheGroupThanFifty() {
        List<RankedAgency> rows = rank(
                candidate(agency(1, "Banyak"), 1, List.of(week(1, MONDAYS.get(0), 50, 127, 0, 0, 0))),
                candidate(agency(2, "Satu saja"), 1, List.of(week(2, MONDAYS.get(0), 1, 1, 1, 0, 0))));
        double mean = 1 / 51.0;
        assertThat(raw(rows, "Banyak", "K2")).isCloseTo(8 * mean / 58, within(5e-5));
        assertThat(raw(rows, "Satu saja", "K2")).isCloseTo((1 + 8 * mean) / 9, within(5e-5));
    }

    @Test
    void otherPeerGroupsHaveTheirOwnMean() {
        List<RankedAgency> rows = rank(
                candidate(agency(1, "Dinas"), 1, List.of(week(1, MONDAYS.get(0), 3, 7, 0, 0, 0))),
                candidate(
                        agency(2, "Kecamatan", PeerGroup.KECAMATAN, null, null),
                        1,
                        List.of(week(2, MONDAYS.get(0), 3, 7, 3, 3, 0))));
        assertThat(raw(rows, "Dinas", "K2")).isZero();
        assertThat(raw(rows, "Kecamatan", "K2")).isEqualTo(1);
    }

    @Test
    void agencyFoundedInsideTheWindowIsJudgedOnTheContentOfItsOwnWeeks() {
        List<RankedAgency> rows = rank(candidate(
                agency(1, "Baru", PeerGroup.DIRECT_SERVICE, MONDAYS.get(2), null),
                1,
                List.of(
                        week(1, MONDAYS.get(0), 0, 0),
                        week(1, MONDAYS.get(1), 0, 0),
                        week(1, MONDAYS.get(2), 2, 3, 1, 0, 1),
                        week(1, MONDAYS.get(3), 2, 3, 1, 0, 1))));
        assertThat(raw(rows, "Baru", "K1")).isEqualTo(1);
        assertThat(raw(rows, "Baru", "K4")).isEqualTo(1);
    }

    @Test
    void contentOfAWeekThatLeavesTheCountLeavesWithIt() {
        List<RankedAgency> rows = rank(candidate(
                agency(1, "Satu"),
                1,
                List.of(
                        week(1, MONDAYS.get(0), 2, 3, 0, 0, 1),
                        week(1, MONDAYS.get(1), 2, 3, 0, 0, 1),
                        week(1, MONDAYS.get(2), 2, 3, 0, 0, 1),
                        Samples.unobserved(1, MONDAYS.get(3)))));
        assertThat(raw(rows, "Satu", "K4")).isEqualTo(1);
    }

    @Test
    void windowOverTheTurnOfTheYearHasAllItsWeeks() {
        Period turn = new Period(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 17)); // W52, W53, W1, W2
        List<RankedAgency> rows = new Standings(Methodology.current())
                .rank(
                        List.of(candidate(
                                agency(1, "Satu"),
                                1,
                                turn.wholeWeeks().stream()
                                        .map(monday -> week(1, monday, 2, 3, monday.getYear() == 2026 ? 1 : 0, 0, 0))
                                        .toList())),
                        turn,
                        List.of());
        assertThat(raw(rows, "Satu", "K1")).isEqualTo(0.5);
    }

    private List<RankedAgency> rank(Candidate... candidates) {
        return standings.rank(Arrays.asList(candidates), FOUR_WEEKS, List.of());
    }

    private static List<@Nullable Double> raws(RankedAgency row) {
        return row.pillars().get(2).indicators().stream()
                .map(IndicatorScore::raw)
                .toList();
    }

    private static @Nullable Double raw(List<RankedAgency> rows, String name, String indicator) {
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .flatMap(row -> row.pillars().get(2).indicators().stream())
                .filter(score -> score.indicator().equals(indicator))
                .findFirst()
                .orElseThrow()
                .raw();
    }
}
