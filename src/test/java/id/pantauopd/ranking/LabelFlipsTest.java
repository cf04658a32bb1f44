package id.pantauopd.ranking;

import static id.pantauopd.ranking.Samples.FOUR_WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.content.ContentClass;
import id.pantauopd.post.AgencyWeek;
import id.pantauopd.post.Confusion;
import id.pantauopd.post.ContentCounts;
import id.pantauopd.post.Verdict;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelFlipsTest {
    private static final AgencyWeek WEEK = Samples.week(1, FOUR_WEEKS.from(), 6, 0b11111, 2, 1, 3);

    @Test
    void perfectClassifierLeavesEveryLabel() {
        Facts drawn = new LabelFlips(new LabelErrors(1, 0, 1, 0)).redraw(facts(), SeededNumbers.of(1, 1));
        assertThat(drawn.content()).isEqualTo(new ContentCounts(2, 1, 3));
    }

    @Test
    void classesNeverHoldMoreThanTheWeeksPosts() {
        LabelFlips flips = new LabelFlips(new LabelErrors(0.5, 0.5, 0.5, 0.5));
        for (int seed = 0; seed < 500; seed++) {
            ContentCounts drawn =
                    flips.redraw(facts(), SeededNumbers.of(seed, 1)).content();
            assertThat(drawn.performance() + drawn.service()).isBetween(0, 6);
            assertThat(drawn.evidenced()).isBetween(0, drawn.performance());
        }
    }

    @Test
    void agencyWithoutPostsHasNoLabelToFlip() {
        Facts silent = Facts.of(
                Samples.candidate(Samples.agency(1, "Diam"), 0, List.of(Samples.week(1, FOUR_WEEKS.from(), 0, 0))),
                FOUR_WEEKS);
        assertThat(new LabelFlips(LabelErrors.CROSS_VALIDATED).touches(silent)).isFalse();
    }

    @Test
    void enoughReviewedPostsReplaceTheCrossValidation() {
        Verdict performance = Verdict.of(ContentClass.CAPAIAN_KINERJA);
        Verdict other = Verdict.of(ContentClass.SEREMONIAL);
        Confusion few =
                new Confusion(YearMonth.of(2026, 10), 50, List.of(new Confusion.Cell(performance, performance, 50)));
        assertThat(LabelErrors.of(List.of(few))).isEqualTo(LabelErrors.CROSS_VALIDATED);
        Confusion enough = new Confusion(
                YearMonth.of(2026, 11),
                100,
                List.of(
                        new Confusion.Cell(performance, performance, 9),
                        new Confusion.Cell(other, performance, 10),
                        new Confusion.Cell(other, other, 81)));
        LabelErrors measured = LabelErrors.of(List.of(enough));
        assertThat(measured.performanceKept()).isEqualTo(9.5 / 20);
        assertThat(measured.performanceMissed()).isEqualTo(0.5 / 82);
    }

    private static Facts facts() {
        return Facts.of(Samples.candidate(Samples.agency(1, "Dinas"), 1, List.of(WEEK)), FOUR_WEEKS);
    }
}
