package id.pantauopd.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefreshPlanTest {
    private static final Instant BORN = Instant.parse("2026-11-01T03:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT0S,PT1H",
        "PT23H59M,PT1H",
        "PT24H,PT6H",
        "P6D,PT6H",
        "P7D,P1D",
        "P29D,P1D",
        "P30D,P7D",
        "P179D,P7D",
        "P180D,P30D",
        "P390D,P30D"
    })
    void theOlderThePostTheRarerTheReading(Duration age, Duration interval) {
        assertThat(RefreshPlan.interval(age, false)).isEqualTo(interval);
    }

    @ParameterizedTest
    @CsvSource({"PT2H,PT1H", "P2D,PT1H", "P8D,PT6H", "P40D,P1D", "P200D,P7D"})
    void whatStillMovesIsReadLikeAYoungerPost(Duration age, Duration interval) {
        assertThat(RefreshPlan.interval(age, true)).isEqualTo(interval);
    }

    @Test
    void movesIsMoreThanATwentieth() {
        assertThat(RefreshPlan.moves(100, 105)).isFalse();
        assertThat(RefreshPlan.moves(100, 106)).isTrue();
        assertThat(RefreshPlan.moves(100, 94)).isTrue();
        assertThat(RefreshPlan.moves(0, 0)).isFalse();
        assertThat(RefreshPlan.moves(0, 1)).isTrue();
    }

    /** Whenever readings really happen: late by up to five hours, failing now and then. */
    @Test
    void aReadingFallsWithinTwelveHoursOfTheFixedAge() {
        Random dice = new Random(7);
        for (int trial = 0; trial < 2_000; trial++) {
            Instant read = BORN.plusSeconds(dice.nextInt(6 * 86_400));
            List<Instant> readings = new ArrayList<>(List.of(read));
            while (read.isBefore(BORN.plus(Duration.ofDays(8)))) {
                Instant due = RefreshPlan.next(BORN, read, dice.nextBoolean()).orElseThrow();
                read = due.plusSeconds(dice.nextInt(5 * 3_600));
                readings.add(read);
            }
            assertThat(readings).anyMatch(at -> FixedAge.isNear(BORN, at));
        }
    }

    @Test
    void nearTheFixedAgeAFailureIsTriedAgainWithinTheHour() {
        Instant tried = BORN.plus(FixedAge.AGE);
        assertThat(RefreshPlan.retry(BORN, tried)).contains(tried.plus(Duration.ofHours(1)));
    }

    @Test
    void afterThirteenMonthsThereIsNoNextReading() {
        assertThat(RefreshPlan.next(BORN, BORN.plus(Duration.ofDays(395)), false))
                .isEqualTo(Optional.empty());
    }
}
