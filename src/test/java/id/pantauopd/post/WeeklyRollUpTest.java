package id.pantauopd.post;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.post.PostLedger.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeeklyRollUpTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void oneBusyDayCountsAsThree() {
        AgencyWeek week = WeeklyRollUp.of(1, MONDAY, week(1, Ledger.OBSERVED, 9, 0, 0, 0, 0, 0, 1), 0);
        assertThat(week.posts()).isEqualTo(4);
        assertThat(week.postsAll()).isEqualTo(10);
        assertThat(week.activeDays()).isEqualTo(0b1000001);
    }

    @Test
    void dayLimitHoldsForTheAgencyNotForEachAccount() {
        List<ChannelDay> days = new ArrayList<>(week(1, Ledger.OBSERVED, 2, 0, 0, 0, 0, 0, 0));
        days.addAll(week(2, Ledger.OBSERVED, 2, 0, 0, 0, 0, 0, 0));
        assertThat(WeeklyRollUp.of(1, MONDAY, days, 0).posts()).isEqualTo(3);
    }

    @Test
    void accountWithThreeObservedDaysLeavesTheWeek() {
        List<ChannelDay> days = new ArrayList<>(week(1, Ledger.OBSERVED, 1, 0, 0, 0, 0, 0, 0));
        List<ChannelDay> mostlyBlocked = week(2, Ledger.BLOCKED, 0, 0, 0, 0, 0, 0, 0);
        for (int i = 0; i < 3; i++) {
            mostlyBlocked.set(i, day(2, i, Ledger.OBSERVED, 1, null));
        }
        days.addAll(mostlyBlocked);
        AgencyWeek week = WeeklyRollUp.of(1, MONDAY, days, 0);
        assertThat(week.accounts()).isEqualTo(2);
        assertThat(week.accountsObserved()).isEqualTo(1);
        assertThat(week.posts()).isEqualTo(1);
        assertThat(week.postsAll()).isEqualTo(4);
        assertThat(week.activeDays())
                .as("a post that was seen is never silence")
                .isEqualTo(0b0000111);
        assertThat(week.daysDue()).isEqualTo(14);
        assertThat(week.daysObserved()).isEqualTo(10);
        assertThat(week.daysBlocked()).isEqualTo(4);
    }

    @Test
    void emptyDaysAreObservedAndFailedOnesAreNot() {
        List<ChannelDay> days = week(1, Ledger.EMPTY, 0, 0, 0, 0, 0, 0, 0);
        days.set(6, day(1, 6, Ledger.FAILED, 0, null));
        AgencyWeek week = WeeklyRollUp.of(1, MONDAY, days, 0);
        assertThat(week.observedMask()).isEqualTo(0b0111111);
        assertThat(week.daysFailed()).isEqualTo(1);
        assertThat(week.accountsObserved()).isEqualTo(1);
        assertThat(week.posts()).isZero();
    }

    @Test
    void unknownInteractionsAreNotZero() {
        assertThat(WeeklyRollUp.of(1, MONDAY, List.of(day(1, 0, Ledger.OBSERVED, 1, null)), 0)
                        .interactions())
                .isNull();
        assertThat(WeeklyRollUp.of(
                                1,
                                MONDAY,
                                List.of(day(1, 0, Ledger.OBSERVED, 1, null), day(1, 1, Ledger.OBSERVED, 1, 0L)),
                                0)
                        .interactions())
                .isZero();
    }

    @Test
    void contentIsThatOfTheCountedPosts() {
        List<ChannelDay> days = week(1, Ledger.OBSERVED, 0, 0, 0, 0, 0, 0, 0);
        days.set(0, day(1, 0, 2, new ContentCounts(1, 1, 1)));
        days.set(3, day(1, 3, 1, new ContentCounts(1, 0, 0)));
        AgencyWeek week = WeeklyRollUp.of(1, MONDAY, days, 0);
        assertThat(week.posts()).isEqualTo(3);
        assertThat(week.content()).isEqualTo(new ContentCounts(2, 1, 1));
    }

    @Test
    void dayOfMoreThanThreePostsKeepsItsMix() {
        List<ChannelDay> days = week(1, Ledger.OBSERVED, 0, 0, 0, 0, 0, 0, 0);
        days.set(0, day(1, 0, 9, new ContentCounts(6, 3, 3)));
        List<ChannelDay> other = week(2, Ledger.OBSERVED, 0, 0, 0, 0, 0, 0, 0);
        other.set(0, day(2, 0, 3, new ContentCounts(3, 0, 0)));
        days.addAll(other);
        // 12 posts count as 3: 9/12 of them 2.25, 3/12 of them 0.75
        assertThat(WeeklyRollUp.of(1, MONDAY, days, 0).content()).isEqualTo(new ContentCounts(2, 1, 1));
    }

    @Test
    void onePerformancePostIsNotLostInAFlood() {
        List<ChannelDay> days = week(1, Ledger.OBSERVED, 0, 0, 0, 0, 0, 0, 0);
        days.set(0, day(1, 0, 40, new ContentCounts(1, 1, 0)));
        AgencyWeek week = WeeklyRollUp.of(1, MONDAY, days, 0);
        assertThat(week.posts()).isEqualTo(3);
        assertThat(week.content()).isEqualTo(new ContentCounts(1, 1, 0));
    }

    @Test
    void contentOfAnAccountThatLeavesTheWeekLeavesWithIt() {
        List<ChannelDay> days = week(1, Ledger.OBSERVED, 0, 0, 0, 0, 0, 0, 0);
        days.add(day(2, 0, 1, new ContentCounts(1, 1, 0)));
        assertThat(WeeklyRollUp.of(1, MONDAY, days, 0).content()).isEqualTo(ContentCounts.NONE);
    }

    @Test
    void contentNeverExceedsThePostsNorEvidenceThePerformance() {
        for (int posts = 0; posts <= 30; posts++) {
            for (int performance = 0; performance <= posts; performance++) {
                for (int evidenced = 0; evidenced <= performance; evidenced++) {
                    ContentCounts counted = new ContentCounts(performance, evidenced, 0).capped(posts, 3);
                    assertThat(counted.performance()).isBetween(Math.min(1, performance), Math.min(3, posts));
                    assertThat(counted.evidenced()).isBetween(Math.min(1, evidenced), counted.performance());
                }
            }
        }
    }

    @Test
    void orderOfDaysNeverMatters() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<ChannelDay> days = new ArrayList<>();
            for (int i = 0; i < 21; i++) {
                if (random.nextInt(4) > 0) {
                    Ledger ledger = List.of(Ledger.values()).get(random.nextInt(4));
                    int posts = ledger == Ledger.OBSERVED ? random.nextInt(6) : 0;
                    days.add(day(1L + i / 7, i % 7, ledger, posts, random.nextBoolean() ? null : 3L));
                }
            }
            if (!days.isEmpty()) {
                AgencyWeek week = WeeklyRollUp.of(1, MONDAY, days, 0);
                Collections.shuffle(days, random);
                assertThat(WeeklyRollUp.of(1, MONDAY, days, 0)).isEqualTo(week);
                assertThat(week.posts()).isBetween(0, Math.min(21, week.postsAll()));
                assertThat(week.daysObserved() + week.daysBlocked() + week.daysFailed())
                        .isEqualTo(week.daysDue());
            }
        }
    }

    private static List<ChannelDay> week(long channel, Ledger ledger, int... posts) {
        List<ChannelDay> days = new ArrayList<>();
        for (int i = 0; i < posts.length; i++) {
            days.add(day(channel, i, ledger, posts[i], null));
        }
        return days;
    }

    private static ChannelDay day(long channel, int weekday, Ledger ledger, int posts, @Nullable Long interactions) {
        return new ChannelDay(
                channel, MONDAY.plusDays(weekday), 1, ledger, posts, posts, interactions, ContentCounts.NONE);
    }

    private static ChannelDay day(long channel, int weekday, int posts, ContentCounts content) {
        return new ChannelDay(channel, MONDAY.plusDays(weekday), 1, Ledger.OBSERVED, posts, posts, null, content);
    }
}
