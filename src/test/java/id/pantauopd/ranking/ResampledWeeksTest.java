package id.pantauopd.ranking;

import static id.pantauopd.ranking.Samples.FOUR_WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Period;
import id.pantauopd.post.AgencyWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResampledWeeksTest {
    private static final Period QUARTER = Period.lastDays(13 * 7, FOUR_WEEKS.to());
    private final ResampledWeeks redraw = new ResampledWeeks();

    @Test
    void fourWeeksAreTooFewForIt() {
        assertThat(ResampledWeeks.fits(FOUR_WEEKS)).isFalse();
        assertThat(ResampledWeeks.fits(QUARTER)).isTrue();
    }

    @Test
    void drawnWeeksAreTheAgencysOwnAsManyAndInOrder() {
        Facts facts = facts();
        Set<List<LocalDate>> draws = new HashSet<>();
        for (int seed = 0; seed < 100; seed++) {
            Facts drawn = redraw.redraw(facts, SeededNumbers.of(seed, 1));
            assertThat(drawn.observed()).hasSize(13).isSubsetOf(facts.observed());
            assertThat(drawn.weeks()).extracting(AgencyWeek::week).isSorted();
            assertThat(redraw.redraw(facts, SeededNumbers.of(seed, 1))).isEqualTo(drawn);
            draws.add(drawn.weeks().stream().map(AgencyWeek::week).toList());
        }
        assertThat(draws).hasSizeGreaterThan(90);
    }

    @Test
    void runsOfAQuarterHoldTheChanceOfItsWeeksAndThoseOfAMonthDoNot() {
        List<Candidate> candidates = IntStream.rangeClosed(1, 6)
                .mapToObj(id -> Samples.candidate(Samples.agency(id, "Dinas " + id), 1, weeks(id)))
                .toList();
        assertThat(factors(candidates, QUARTER)).contains(Factor.WEEKS);
        assertThat(factors(candidates, FOUR_WEEKS)).doesNotContain(Factor.WEEKS);
    }

    private static List<Factor> factors(List<Candidate> candidates, Period window) {
        return Uncertainty.of(
                        candidates,
                        Set.of(1L, 2L, 3L, 4L, 5L, 6L),
                        window,
                        Methodology.current(),
                        LabelErrors.CROSS_VALIDATED,
                        1)
                .sensitivity()
                .stream()
                .map(Sensitivity::factor)
                .toList();
    }

    private static Facts facts() {
        return Facts.of(Samples.candidate(Samples.agency(1, "Satu"), 1, weeks(1)), QUARTER);
    }

    private static List<AgencyWeek> weeks(long id) {
        return QUARTER.wholeWeeks().stream()
                .map(monday -> Samples.week(id, monday, monday.getDayOfMonth() % 5, 1 << (monday.getDayOfMonth() % 7)))
                .toList();
    }
}
