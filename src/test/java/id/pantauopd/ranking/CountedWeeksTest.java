package id.pantauopd.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pantauopd.base.Period;
import id.pantauopd.base.PeriodText;
import id.pantauopd.base.Words;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CountedWeeksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24); // a Tuesday

    @Test
    void onlyWholeWeeksInsideCount() {
        assertThat(counted("30h")).hasToString("2026-10-26..2026-11-22");
        assertThat(counted("2026-10")).hasToString("2026-10-05..2026-10-25");
    }

    @Test
    void weekThatIsNotOverDoesNotCount() {
        assertThat(counted("2026-11")).hasToString("2026-11-02..2026-11-22");
        assertThat(CountedWeeks.in(period("2026-W47"), LocalDate.of(2026, 11, 23))
                        .to())
                .isEqualTo("2026-11-22");
        assertThat(refusal("2026-W48").key()).isEqualTo("ranking.refused.no-whole-week");
    }

    @Test
    void weekFiftyThreeAndTheTurnOfTheYearAreOrdinaryWeeks() {
        Period counted = CountedWeeks.in(period("2026-W52..2027-W01"), LocalDate.of(2027, 2, 1));
        assertThat(counted).hasToString("2026-12-21..2027-01-10");
        assertThat(counted.wholeWeeks()).hasSize(3);
    }

    @Test
    void leapDayLiesInAWholeWeek() {
        assertThat(CountedWeeks.in(period("2028-02"), LocalDate.of(2028, 4, 1))).hasToString("2028-02-07..2028-02-27");
        assertThat(CountedWeeks.in(period("2028-W09"), LocalDate.of(2028, 4, 1)).contains(LocalDate.of(2028, 2, 29)))
                .isTrue();
    }

    @Test
    void refusalsSayWhyInBothLanguages() {
        Words words = new Words();
        assertThat(refusal("2026-12").sentence(words, Words.INDONESIAN))
                .isEqualTo("Periode 2026-12-01..2026-12-31 belum mulai.");
        assertThat(refusal("2026-11-03..2026-11-12").sentence(words, Words.ENGLISH))
                .isEqualTo("No whole week (Monday to Sunday) of 2026-11-03..2026-11-12 is over.");
        assertThat(refusal("7h").key()).isEqualTo("ranking.refused.no-whole-week");
    }

    private static Period counted(String text) {
        return CountedWeeks.in(period(text), TODAY);
    }

    private static RankingRefused refusal(String text) {
        return catchThrowableOfType(RankingRefused.class, () -> counted(text));
    }

    private static Period period(String text) {
        return PeriodText.parse(text, TODAY).orElseThrow();
    }
}
