package id.pantauopd.post;

import static id.pantauopd.post.Answers.answer;
import static id.pantauopd.post.Answers.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pantauopd.base.Period;
import id.pantauopd.post.Activity.AgencyDay;
import id.pantauopd.post.PostLedger.DayAccount;
import id.pantauopd.post.PostLedger.Ledger;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ActivityIT {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Autowired
    private Activity activity;

    @Autowired
    private PostLedger ledger;

    @BeforeEach
    void twoAgencies(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
        ledger.record(answer(
                1,
                10,
                "2026-11-17T05:00:00Z",
                "2026-11-09",
                post("a", "2026-11-10T01:00:00Z", "satu"),
                post("b", "2026-11-16T01:00:00Z", "dua")));
        ledger.record(answer(2, 10, "2026-11-17T05:00:00Z", "2026-11-16"));
        ledger.account(List.of(new DayAccount(3, 20, MONDAY, MONDAY, Ledger.BLOCKED)));
    }

    @Test
    void weeksAreThoseThatTouchThePeriodInOrder() {
        List<AgencyWeek> weeks = activity.weeks(List.of(20L, 10L), new Period(LocalDate.of(2026, 11, 15), MONDAY));
        assertThat(weeks)
                .extracting(AgencyWeek::agencyId, AgencyWeek::week)
                .containsExactly(tuple(10L, MONDAY.minusDays(7)), tuple(10L, MONDAY), tuple(20L, MONDAY));
        assertThat(weeks.getFirst())
                .isEqualTo(new AgencyWeek(
                        10, MONDAY.minusDays(7), 1, 1, 2, 127, 1, 1, 7, 7, 0, 0, 1, null, ContentCounts.NONE));
    }

    @Test
    void lastPostIsTheNewestCountedOne() {
        assertThat(activity.lastPosts(List.of(10L, 20L))).isEqualTo(Map.of(10L, Instant.parse("2026-11-16T01:00:00Z")));
    }

    @Test
    void liveChannelsHaveACountedPostInTheDays() {
        assertThat(activity.liveChannels(List.of(10L, 20L), MONDAY, 30)).isEqualTo(Map.of(10L, 1));
        assertThat(activity.liveChannels(List.of(10L), LocalDate.of(2026, 11, 15), 5))
                .isEmpty();
    }

    @Test
    void channelOfALatePostIsLiveInLaterWeeksThatWereReadBefore() {
        ledger.record(answer(3, 20, "2026-12-22T05:00:00Z", "2026-11-23"));
        assertThat(live()).containsExactly(0, 0, 0, 0, 0, 0);
        ledger.record(answer(3, 20, "2026-12-22T06:00:00Z", null, post("c", "2026-11-21T01:00:00Z", "tiga")));
        assertThat(live()).as("30 days from 21 November on end on 20 December").containsExactly(1, 1, 1, 1, 1, 0);
    }

    private List<Integer> live() {
        return activity.weeks(List.of(20L), new Period(MONDAY, MONDAY.plusWeeks(6))).stream()
                .map(AgencyWeek::liveChannels)
                .toList();
    }

    @Test
    void unreadDayIsMarkedAsNotObserved() {
        assertThat(activity.days(List.of(10L, 20L), new Period(MONDAY, MONDAY)))
                .containsExactly(new AgencyDay(10, MONDAY, 1, 1, true), new AgencyDay(20, MONDAY, 0, 0, false));
    }

    @Test
    void moreThanAThousandAgenciesAreAskedForAtOnce() {
        List<Long> many = LongStream.rangeClosed(1, 12_000).boxed().toList();
        Period week = new Period(MONDAY, MONDAY.plusDays(6));
        assertThat(activity.weeks(many, week)).extracting(AgencyWeek::agencyId).containsExactly(10L, 20L);
        assertThat(activity.liveChannels(many, MONDAY, 30)).isEqualTo(Map.of(10L, 1));
        assertThat(activity.days(many, week)).hasSize(3);
        assertThat(activity.lastPosts(many)).containsOnlyKeys(10L);
    }

    @Test
    void noAgenciesIsNoAnswerAndNoFault() {
        Period period = new Period(MONDAY, MONDAY);
        assertThat(activity.weeks(List.of(), period)).isEmpty();
        assertThat(activity.days(List.of(), period)).isEmpty();
        assertThat(activity.lastPosts(List.of())).isEmpty();
        assertThat(activity.liveChannels(List.of(), MONDAY, 30)).isEmpty();
    }
}
