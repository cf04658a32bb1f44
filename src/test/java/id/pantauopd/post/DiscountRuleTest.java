package id.pantauopd.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import id.pantauopd.post.DiscountRule.Audience;
import id.pantauopd.post.DiscountRule.Row;
import id.pantauopd.post.Discounts.Burst;
import id.pantauopd.post.Discounts.Jump;
import id.pantauopd.post.Discounts.Kind;
import id.pantauopd.post.Discounts.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiscountRuleTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Instant NINE = Instant.parse("2026-11-16T02:00:00Z");

    @Test
    void everyPostThatDoesNotCountHasOneReason() {
        List<Row> posts = List.of(
                row(1, MONDAY, true, false, false, true, null),
                row(2, MONDAY, false, true, true, false, null),
                row(3, MONDAY, true, true, true, false, null),
                row(4, MONDAY, true, false, true, false, null),
                row(5, MONDAY, true, false, false, false, null));
        Discounts found = DiscountRule.of(posts, List.of());
        assertThat(found.stored()).isEqualTo(5);
        assertThat(found.counted()).isEqualTo(1);
        assertThat(found.kinds())
                .extracting(Kind::reason, Kind::posts)
                .containsExactly(
                        tuple(Reason.SHARED, 1),
                        tuple(Reason.PLANTED, 1),
                        tuple(Reason.REPEATED, 1),
                        tuple(Reason.REMOVED, 1));
        assertThat(found.kinds().getFirst().examples())
                .extracting(Discounts.Example::postId)
                .containsExactly(2L);
    }

    @Test
    void fourthCountedPostOfADayIsAboveTheCap() {
        List<Row> posts = new ArrayList<>();
        for (long id = 1; id <= 5; id++) {
            posts.add(row(id, MONDAY, true, false, false, true, null));
        }
        posts.add(row(6, MONDAY.plusDays(1), true, false, false, true, null));
        assertThat(DiscountRule.of(posts, List.of()).kinds())
                .extracting(Kind::reason, Kind::posts)
                .containsExactly(tuple(Reason.ABOVE_CAP, 2));
    }

    @Test
    void fivePostsWithinAnHourAreABurstAndFourAreNot() {
        assertThat(DiscountRule.of(every(Duration.ofMinutes(15), 4), List.of()).bursts())
                .isEmpty();
        assertThat(DiscountRule.of(every(Duration.ofMinutes(14), 5), List.of()).bursts())
                .containsExactly(new Burst(NINE, 5, 1));
        assertThat(DiscountRule.of(every(Duration.ofMinutes(20), 30), List.of()).bursts())
                .isEmpty();
    }

    @Test
    void interactionsInFewPostsAreSaidOnlyWhenEnoughAreKnown() {
        List<Row> posts = new ArrayList<>();
        for (long id = 1; id <= 9; id++) {
            posts.add(row(id, MONDAY, true, false, false, true, id <= 3 ? 100L : 10L));
        }
        assertThat(DiscountRule.of(posts, List.of()).concentration()).isNull();
        posts.add(row(10, MONDAY, true, false, false, true, 30L));
        Discounts.Concentration found = DiscountRule.of(posts, List.of()).concentration();
        assertThat(found).isNotNull();
        assertThat(found.share()).isCloseTo(300 / 390.0, within(1e-9));
        posts.replaceAll(post -> row(post.id(), MONDAY, true, false, false, true, 0L));
        assertThat(DiscountRule.of(posts, List.of()).concentration()).isNull();
    }

    @Test
    void followersThatJumpWithinAWeekAreShownSlowGrowthIsNot() {
        List<Audience> audience = List.of(
                new Audience(1, NINE, 1_000),
                new Audience(1, NINE.plus(Duration.ofDays(2)), 1_150),
                new Audience(1, NINE.plus(Duration.ofDays(4)), 1_500),
                new Audience(1, NINE.plus(Duration.ofDays(20)), 3_000),
                new Audience(2, NINE, 10),
                new Audience(2, NINE.plus(Duration.ofDays(1)), 90));
        assertThat(DiscountRule.of(List.of(), audience).jumps())
                .containsExactly(
                        new Jump(1, NINE.plus(Duration.ofDays(2)), 1_150, NINE.plus(Duration.ofDays(4)), 1_500));
    }

    private static List<Row> every(Duration apart, int posts) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < posts; i++) {
            rows.add(new Row(i + 1, MONDAY, NINE.plus(apart.multipliedBy(i)), "judul", true, false, false, true, null));
        }
        return rows;
    }

    private static Row row(
            long id,
            LocalDate day,
            boolean original,
            boolean spam,
            boolean repeated,
            boolean counted,
            @Nullable Long interactions) {
        return new Row(id, day, null, "judul " + id, original, spam, repeated, counted, interactions);
    }
}
