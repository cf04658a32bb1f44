package id.pantauopd.ranking;

import static id.pantauopd.ranking.Samples.FOUR_WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.PeerGroup;
import id.pantauopd.post.AgencyWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class UncertaintyTest {
    private static final Methodology METHOD = Methodology.current();
    private static final List<Redraw> GAPS = List.of(new UnobservedDays());
    private static final LabelErrors LABELS = LabelErrors.CROSS_VALIDATED;
    private static final long SEED = 20_261_124;

    @Test
    void sameSeedGivesTheSamePlacesOnAnyNumberOfThreads() {
        List<Candidate> region = region(60, 1);
        int[][] alone = runs(region, SEED, 1).places(200, EnumSet.allOf(Factor.class));
        for (int lanes : new int[] {2, 3, 7, 64}) {
            assertThat(runs(region, SEED, lanes).places(200, EnumSet.allOf(Factor.class)))
                    .isDeepEqualTo(alone);
        }
    }

    @Test
    void orderOfTheInputAndIdsOfTheDatabaseChangeNothing() {
        List<Candidate> region = region(40, 2);
        Uncertainty straight = Uncertainty.of(region, ids(region), FOUR_WEEKS, METHOD, LABELS, SEED);
        List<Candidate> shuffled = new ArrayList<>(region);
        Collections.shuffle(shuffled, new Random(5));
        assertThat(Uncertainty.of(shuffled, ids(shuffled), FOUR_WEEKS, METHOD, LABELS, SEED))
                .isEqualTo(straight);
    }

    @Test
    void anotherSeedGivesOtherRuns() {
        List<Candidate> region = region(40, 3);
        assertThat(Arrays.deepEquals(
                        runs(region, 2, 1).places(50, EnumSet.allOf(Factor.class)),
                        runs(region, 1, 1).places(50, EnumSet.allOf(Factor.class))))
                .isFalse();
    }

    @Test
    void withoutAnyFactorEveryRunIsTheRankingItself() {
        for (int seed = 0; seed < 40; seed++) {
            List<Candidate> region = region(30, seed);
            Map<Long, Integer> places = new Standings(METHOD)
                    .rank(region, FOUR_WEEKS, List.of()).stream()
                            .filter(RankedAgency::ranked)
                            .collect(Collectors.toMap(RankedAgency::agencyId, RankedAgency::position));
            Map<Long, RankBand> bands = Uncertainty.of(region, places.keySet(), FOUR_WEEKS, METHOD, LABELS, SEED)
                    .bands();
            assertThat(bands.keySet()).as("seed %d", seed).isEqualTo(places.keySet());
            bands.forEach((agency, band) -> assertThat(band.nominal()).isEqualTo(places.get(agency)));
            for (int[] run : Uncertainty.Runs.over(region, places.keySet(), FOUR_WEEKS, METHOD, SEED, GAPS, 2)
                    .places(3, Set.of())) {
                assertThat(sorted(run)).isEqualTo(sorted(places.values()));
            }
        }
    }

    @Test
    void bandHoldsItsMedianAndLiesBetweenBestAndWorst() {
        Uncertainty uncertainty = of(region(80, 4), METHOD, SEED);
        assertThat(uncertainty.bands().values()).allSatisfy(band -> {
            assertThat(band.best()).isBetween(1, band.low());
            assertThat(band.low()).isLessThanOrEqualTo(band.median());
            assertThat(band.median()).isLessThanOrEqualTo(band.high());
            assertThat(band.high()).isLessThanOrEqualTo(band.worst());
            assertThat(band.worst()).isLessThanOrEqualTo(80);
            assertThat(band.nominal()).isBetween(band.best(), band.worst());
            assertThat(band.atNominal()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void bandInAPeerGroupIsNoWiderThanAmongAllAndWeightsAloneMoveNoFurtherThanTheyMay() {
        List<Candidate> region = region(80, 4);
        Map<Long, PeerGroup> groups = region.stream()
                .collect(Collectors.toMap(
                        one -> one.agency().id(), one -> one.agency().peerGroup()));
        Uncertainty uncertainty = of(region, METHOD, SEED);
        assertThat(uncertainty.groupBands().keySet())
                .isEqualTo(uncertainty.bands().keySet());
        uncertainty.groupBands().forEach((agency, inGroup) -> {
            RankBand band = uncertainty.bands().get(agency);
            long peers = uncertainty.bands().keySet().stream()
                    .filter(other -> groups.get(other) == groups.get(agency))
                    .count();
            assertThat(inGroup.worst()).isLessThanOrEqualTo((int) peers);
            assertThat(inGroup.nominal()).isLessThanOrEqualTo(band.nominal());
            assertThat(inGroup.low()).isLessThanOrEqualTo(band.low());
            assertThat(inGroup.high()).isLessThanOrEqualTo(band.high());
            PlaceSpan span = uncertainty.byWeights().get(agency);
            assertThat(band.nominal()).isBetween(span.best(), span.worst());
        });
    }

    @Test
    void whoIsBetterInEverythingIsNeverBehind() {
        Candidate best = Samples.candidate(
                Samples.agency(1, "Terbaik"),
                3,
                Samples.weeks(1, FOUR_WEEKS, new int[] {9, 9, 9, 9}, 127, 127, 127, 127));
        Candidate middle = Samples.candidate(
                Samples.agency(2, "Tengah"), 2, Samples.weeks(2, FOUR_WEEKS, new int[] {2, 1, 2, 1}, 9, 1, 9, 1));
        Candidate silent = Samples.candidate(
                Samples.agency(3, "Diam"), 0, Samples.weeks(3, FOUR_WEEKS, new int[] {0, 0, 0, 0}, 0, 0, 0, 0));
        Map<Long, RankBand> bands =
                runs(List.of(silent, best, middle), SEED, 2).uncertainty(1_000).bands();
        assertThat(bands.get(1L)).isEqualTo(new RankBand(1, 1, 1, 1, 1, 1, 1));
        assertThat(bands.get(3L)).isEqualTo(new RankBand(3, 3, 3, 3, 3, 3, 1));
        assertThat(bands.get(1L).apartFrom(bands.get(2L))).isTrue();
    }

    @Test
    void oneAgencyIsAlwaysFirstAndNoneIsNoProblem() {
        List<Candidate> one = region(1, 5);
        assertThat(Uncertainty.of(one, ids(one), FOUR_WEEKS, METHOD, LABELS, SEED)
                        .bands()
                        .values())
                .containsExactly(new RankBand(1, 1, 1, 1, 1, 1, 1));
        Uncertainty none = of(List.of(), METHOD, SEED);
        assertThat(none.bands()).isEmpty();
        assertThat(none.sensitivity())
                .allSatisfy(factor -> assertThat(factor.meanShift()).isZero());
    }

    @Test
    void factorThatChangesNothingMovesNobody() {
        Sensitivity days = of(region(30, 6), METHOD, SEED).sensitivity().stream()
                .filter(one -> one.factor() == Factor.UNOBSERVED_DAYS)
                .findFirst()
                .orElseThrow();
        assertThat(days).as("every day was observed").isEqualTo(new Sensitivity(Factor.UNOBSERVED_DAYS, 0, 0));
    }

    @Test
    void unreadWeeksMoveTheirAgencyBetweenItsOwnBusyAndQuietOnes() {
        List<Candidate> region = new ArrayList<>(region(30, 7));
        Candidate whole = region.get(10);
        LocalDate monday = FOUR_WEEKS.from();
        List<AgencyWeek> weeks = List.of(
                Samples.week(11, monday, 9, Samples.ALL_DAYS),
                Samples.unobserved(11, monday.plusWeeks(1)),
                Samples.week(11, monday.plusWeeks(2), 0, 0),
                Samples.unobserved(11, monday.plusWeeks(3)));
        region.set(10, new Candidate(whole.agency(), whole.accounts(), 2, weeks, whole.norm()));
        int[][] places = runs(region, SEED, 2).places(100, EnumSet.of(Factor.UNOBSERVED_DAYS));
        long differentPlaces = Arrays.stream(places)
                .mapToInt(run -> run[indexOf(region, "a-11")])
                .distinct()
                .count();
        assertThat(differentPlaces).isGreaterThan(1);
    }

    private static int indexOf(List<Candidate> region, String code) {
        return region.stream()
                .map(candidate -> candidate.agency().code())
                .sorted()
                .toList()
                .indexOf(code);
    }

    private static Uncertainty of(List<Candidate> region, Methodology method, long seed) {
        return Uncertainty.of(region, ids(region), FOUR_WEEKS, method, LABELS, seed);
    }

    private static Set<Long> ids(List<Candidate> region) {
        return region.stream().map(candidate -> candidate.agency().id()).collect(Collectors.toSet());
    }

    private static List<Integer> sorted(int[] places) {
        return Arrays.stream(places).boxed().sorted().toList();
    }

    private static List<Integer> sorted(Collection<Integer> places) {
        return places.stream().sorted().toList();
    }

    private static Uncertainty.Runs runs(List<Candidate> region, long seed, int lanes) {
        return Uncertainty.Runs.over(region, ids(region), FOUR_WEEKS, METHOD, seed, GAPS, lanes);
    }

    private static List<Candidate> region(int agencies, long seed) {
        Random random = new Random(seed);
        return LongStream.rangeClosed(1, agencies)
                .mapToObj(id -> Samples.candidate(
                        Samples.agency(id, "Dinas " + id),
                        random.nextInt(4),
                        FOUR_WEEKS.wholeWeeks().stream()
                                .map(monday -> week(id, monday, random))
                                .toList()))
                .toList();
    }

    private static AgencyWeek week(long id, LocalDate monday, Random random) {
        int active = random.nextInt(1 << 5);
        return Samples.week(id, monday, Integer.bitCount(active) + random.nextInt(3), active);
    }
}
