package id.pantauopd.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HabitTest {

    @Test
    void fourWeeksAllowNoStatementOfHabit() {
        assertThat(Habit.of(4, band(1, 1), 20)).isEqualTo(Habit.UNKNOWN);
        assertThat(Habit.of(13, null, 20)).isEqualTo(Habit.UNKNOWN);
    }

    @Test
    void wholeBandInOneHalfIsAHabitAndOneOverTheMiddleIsNone() {
        assertThat(Habit.of(13, band(2, 10), 20)).isEqualTo(Habit.MORE);
        assertThat(Habit.of(13, band(2, 11), 20)).isEqualTo(Habit.OPEN);
        assertThat(Habit.of(13, band(11, 20), 20)).isEqualTo(Habit.LESS);
        assertThat(Habit.of(13, band(10, 20), 20)).isEqualTo(Habit.OPEN);
    }

    @Test
    void agencyAloneInItsGroupHasNobodyToBeMoreActiveThan() {
        assertThat(Habit.of(13, band(1, 1), 1)).isEqualTo(Habit.OPEN);
    }

    @Test
    void moveNoLongerThanTheBandIsNeitherARiseNorAFall() {
        assertThat(band(5, 18).isWiderThanTheMove(13, 3)).isTrue();
        assertThat(band(5, 8).isWiderThanTheMove(13, 3)).isFalse();
        assertThat(band(5, 8).isWiderThanTheMove(null, 3)).isFalse();
    }

    private static RankBand band(int low, int high) {
        return new RankBand(low, low, low, high, low, high, 1);
    }
}
