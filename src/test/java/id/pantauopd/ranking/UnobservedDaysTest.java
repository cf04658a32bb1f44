package id.pantauopd.ranking;

import static id.pantauopd.ranking.Samples.FOUR_WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.post.AgencyWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnobservedDaysTest {
    private static final LocalDate FIRST = FOUR_WEEKS.from();
    private final UnobservedDays redraw = new UnobservedDays();

    @Test
    void wholeRecordLeavesNothingOpen() {
        assertThat(redraw.touches(facts(Samples.week(1, FIRST, 3, 0b101)))).isFalse();
    }

    @Test
    void agencyThatWasNeverReadHasNoRhythmToDrawFrom() {
        assertThat(redraw.touches(facts(Samples.unobserved(1, FIRST)))).isFalse();
    }

    @Test
    void weekThatWasNotReadBecomesAnotherWeekOfTheAgency() {
        Facts facts = facts(Samples.week(1, FIRST, 5, 0b10101), Samples.unobserved(1, FIRST.plusWeeks(1)));
        AgencyWeek drawn = redraw.redraw(facts, SeededNumbers.of(1, 1)).weeks().get(1);
        assertThat(drawn.posts()).isEqualTo(5);
        assertThat(drawn.activeDays()).isEqualTo(0b10101);
        assertThat(drawn.observedMask()).isEqualTo(Samples.ALL_DAYS);
        assertThat(drawn.accountsObserved()).isEqualTo(1);
    }

    @Test
    void whatWasSeenIsNeverTakenAway() {
        Facts facts =
                facts(Samples.week(1, FIRST, 0, 0), Samples.partly(1, FIRST.plusWeeks(1), 4, 0b0001111, 0b0001111));
        for (int seed = 0; seed < 200; seed++) {
            AgencyWeek drawn =
                    redraw.redraw(facts, SeededNumbers.of(seed, 1)).weeks().get(1);
            assertThat(drawn.posts()).isGreaterThanOrEqualTo(4);
            assertThat(drawn.activeDays() & 0b0001111).isEqualTo(0b0001111);
        }
    }

    private static Facts facts(AgencyWeek... weeks) {
        return Facts.of(Samples.candidate(Samples.agency(1, "Dinas"), 1, List.of(weeks)), FOUR_WEEKS);
    }
}
