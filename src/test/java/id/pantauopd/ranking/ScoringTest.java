package id.pantauopd.ranking;

import static id.pantauopd.ranking.Samples.FOUR_WEEKS;
import static id.pantauopd.ranking.Samples.agency;
import static id.pantauopd.ranking.Samples.candidate;
import static id.pantauopd.ranking.Samples.partly;
import static id.pantauopd.ranking.Samples.unobserved;
import static id.pantauopd.ranking.Samples.week;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.PeerGroup;
import id.pantauopd.post.AgencyWeek;
import id.pantauopd.post.ContentCounts;
import id.pantauopd.ranking.Indicator.Unit;
import id.pantauopd.ranking.RankedAgency.CoverageClass;
import id.pantauopd.ranking.RankedAgency.IndicatorScore;
import id.pantauopd.ranking.RankedAgency.PillarScore;
import id.pantauopd.ranking.RankedAgency.Tier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final List<LocalDate> MONDAYS = FOUR_WEEKS.wholeWeeks();
    private final Scoring scoring = new Scoring(Methodology.current());

    @Test
    void agencyWithoutAccountIsListedAsNotYetPresent() {
        Scored none = score(new Candidate(agency(1, "Satu"), Accounts.NONE, 0, List.of(), monday -> 2));
        assertThat(none.tier()).isEqualTo(Tier.BELUM_HADIR);
        assertThat(none.coverageClass()).isEqualTo(CoverageClass.NO_ACCOUNT);
        assertThat(none.score()).isNull();
        assertThat(none.coverage()).isNull();
        assertThat(none.reason()).isEqualTo(Reasons.NO_ACCOUNT);
        assertThat(indicator(none, "R1").reason()).isEqualTo(Absence.NO_ACCOUNT.key());
    }

    @Test
    void accountThatWasNeverDueIsNotMeasured() {
        Scored waiting = score(candidate(agency(1, "Satu"), 0, List.of()));
        assertThat(waiting.tier()).isEqualTo(Tier.BELUM_TERUKUR);
        assertThat(waiting.reason()).isEqualTo(Reasons.NOTHING_DUE);
    }

    @Test
    void blockedAccountIsNotObservedAndNotZero() {
        Scored blocked = score(candidate(
                agency(1, "Satu"),
                0,
                MONDAYS.stream().map(monday -> unobserved(1, monday)).toList()));
        assertThat(blocked.tier()).isEqualTo(Tier.BELUM_TERUKUR);
        assertThat(blocked.coverage()).isZero();
        assertThat(blocked.score()).isNull();
        assertThat(indicator(blocked, "R1"))
                .isEqualTo(new IndicatorScore("R1", null, null, Absence.NOT_OBSERVED.key()));
    }

    @Test
    void observedAccountWithoutPostsIsZeroAndRanked() {
        Scored silent = score(candidate(agency(1, "Satu"), 0, Samples.weeks(1, FOUR_WEEKS, new int[4], 0, 0, 0, 0)));
        assertThat(indicator(silent, "R1")).isEqualTo(new IndicatorScore("R1", 0.0, 0.0, null));
        assertThat(indicator(silent, "R2").raw()).isZero();
        assertThat(indicator(silent, "R3").raw()).isEqualTo(28);
        assertThat(silent.score()).isEqualTo(1.0);
        assertThat(silent.tier()).isEqualTo(Tier.TIDAK_AKTIF);
    }

    @Test
    void authenticityThatNobodyCheckedLeavesTheMean() {
        List<AgencyWeek> weeks = Samples.weeks(1, FOUR_WEEKS, new int[] {5, 5, 5, 5}, 31, 31, 31, 31);
        Scored unchecked = score(candidate(agency(1, "Satu"), 3, weeks));
        Scored faked = score(new Candidate(agency(1, "Satu"), new Accounts(3, 2, 0), 3, weeks, monday -> 2));
        Scored half = score(new Candidate(agency(1, "Satu"), new Accounts(3, 2, 1), 3, weeks, monday -> 2));
        assertThat(pillar(unchecked, "P").value()).isEqualTo(100);
        assertThat(indicator(unchecked, "P2").reason()).isEqualTo(Absence.NOT_VERIFIED_YET.key());
        assertThat(pillar(faked, "P").value()).isEqualTo(70);
        assertThat(pillar(half, "P").value()).isEqualTo(85);
    }

    @Test
    void unobservedWeekLeavesNumeratorAndDenominator() {
        List<AgencyWeek> weeks = List.of(
                week(1, MONDAYS.get(0), 2, 3),
                week(1, MONDAYS.get(1), 1, 1),
                week(1, MONDAYS.get(2), 3, 7),
                partly(1, MONDAYS.get(3), 0, 0, 0b111));
        Scored scored = score(candidate(agency(1, "Satu"), 1, weeks));
        assertThat(indicator(scored, "R1").raw()).isEqualTo(0.6667);
        assertThat(scored.coverage()).isEqualTo(0.8571);
        assertThat(scored.coverageClass()).isEqualTo(CoverageClass.PROVISIONAL);
        assertThat(scored.reason()).isEqualTo(Reasons.COVERAGE_PROVISIONAL);
    }

    @Test
    void tooLittleCoverageIsNotRankedWithItsReason() {
        List<AgencyWeek> weeks = List.of(
                week(1, MONDAYS.get(0), 2, 3),
                week(1, MONDAYS.get(1), 2, 3),
                unobserved(1, MONDAYS.get(2)),
                unobserved(1, MONDAYS.get(3)));
        Scored scored = score(candidate(agency(1, "Satu"), 1, weeks));
        assertThat(scored.coverage()).isEqualTo(0.5);
        assertThat(scored.reason()).isEqualTo(Reasons.COVERAGE_LOW);
        assertThat(scored.score()).isNull();
    }

    @Test
    void accountAddedOnSaturdayHasNoObservedWeekYet() {
        AgencyWeek weekend =
                new AgencyWeek(1, MONDAYS.get(3), 0, 2, 0, 0b110_0000, 1, 0, 2, 2, 0, 0, 0, null, ContentCounts.NONE);
        Scored scored = score(candidate(agency(1, "Satu"), 1, List.of(weekend)));
        assertThat(scored.coverage()).isEqualTo(1);
        assertThat(scored.reason()).isEqualTo(Reasons.NO_OBSERVED_WEEK);
        assertThat(scored.tier()).isEqualTo(Tier.BELUM_TERUKUR);
    }

    @Test
    void agencyFoundedOrMergedInsideTheWindowIsJudgedOnItsOwnWeeks() {
        List<AgencyWeek> weeks = Samples.weeks(1, FOUR_WEEKS, new int[] {0, 0, 3, 3}, 0, 0, 7, 7);
        var founded = agency(1, "Baru", PeerGroup.DIRECT_SERVICE, MONDAYS.get(2), null);
        Scored young = score(candidate(founded, 1, weeks));
        assertThat(indicator(young, "R1").raw()).isEqualTo(1);
        assertThat(young.coverageClass()).isEqualTo(CoverageClass.PROVISIONAL);
        assertThat(young.reason()).isEqualTo(Reasons.PART_OF_WINDOW);
        var merged =
                agency(1, "Lama", PeerGroup.DIRECT_SERVICE, null, MONDAYS.get(1).plusDays(6));
        Scored ended = score(candidate(merged, 0, weeks));
        assertThat(indicator(ended, "R1").raw()).isEqualTo(0);
        assertThat(indicator(ended, "R3").raw()).isEqualTo(14);
    }

    @Test
    void normOfTheWeekDecidesWhichWeeksAreActive() {
        List<AgencyWeek> weeks = Samples.weeks(1, FOUR_WEEKS, new int[] {1, 1, 1, 1}, 1, 1, 1, 1);
        var changed = new Candidate(
                agency(1, "Satu"), new Accounts(1, 0, 0), 1, weeks, monday -> monday.isBefore(MONDAYS.get(1)) ? 1 : 2);
        assertThat(indicator(score(changed), "R1").raw()).isEqualTo(0.25);
    }

    @Test
    void moreThanThreeLiveChannelsAddNothing() {
        List<AgencyWeek> weeks = Samples.weeks(1, FOUR_WEEKS, new int[] {2, 2, 2, 2}, 3, 3, 3, 3);
        assertThat(indicator(score(candidate(agency(1, "Satu"), 9, weeks)), "P1")
                        .scaled())
                .isEqualTo(100);
        assertThat(indicator(score(candidate(agency(1, "Satu"), 2, weeks)), "P1")
                        .scaled())
                .isEqualTo(66.6667);
    }

    @Test
    void laterPillarEntersTheScoreByDataAlone() {
        Methodology now = Methodology.current();
        Indicator asIfContent = new Indicator("R1", Unit.SHARE, new Goalposts(0, 1), 1);
        Methodology later = new Methodology(
                "later",
                now.effectiveFrom(),
                now.aggregation(),
                now.floor(),
                List.of(
                        now.pillars().get(0),
                        new Pillar("R", 45, List.of()),
                        new Pillar("K", 40, List.of(asIfContent))),
                now.counting(),
                now.coverage(),
                now.tiers());
        List<AgencyWeek> weeks = Samples.weeks(1, FOUR_WEEKS, new int[] {2, 2, 0, 0}, 3, 3, 0, 0);
        Scored scored = Samples.score(new Scoring(later), candidate(agency(1, "Satu"), 3, weeks), FOUR_WEEKS);
        double expected = Math.exp((15 * Math.log(100) + 40 * Math.log(50)) / 55);
        assertThat(scored.score()).isEqualTo(Math.round(expected * 1e4) / 1e4);
        assertThat(pillar(scored, "R").value()).isNull();
    }

    @Test
    void announcedPillarStandsInTheLineWithoutAValue() {
        Scored scored = Samples.score(
                new Scoring(MethodologyVersions.V2026_1),
                candidate(agency(1, "Satu"), 1, Samples.weeks(1, FOUR_WEEKS, new int[4], 0, 0, 0, 0)),
                FOUR_WEEKS);
        assertThat(pillar(scored, "K")).isEqualTo(new PillarScore("K", null, List.of()));
    }

    private Scored score(Candidate candidate) {
        return Samples.score(scoring, candidate, FOUR_WEEKS);
    }

    private static PillarScore pillar(Scored scored, String code) {
        return scored.pillars().stream()
                .filter(pillar -> pillar.pillar().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static IndicatorScore indicator(Scored scored, String code) {
        return scored.pillars().stream()
                .flatMap(pillar -> pillar.indicators().stream())
                .filter(score -> score.indicator().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
