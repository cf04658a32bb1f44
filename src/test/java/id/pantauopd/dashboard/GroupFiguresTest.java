package id.pantauopd.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Period;
import id.pantauopd.post.AgencyWeek;
import id.pantauopd.post.ContentCounts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupFiguresTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void fewerThanThreePeersGiveNoMedian() {
        assertThat(GroupFigures.quantile(List.of(1.0, 2.0), 0.5)).isNull();
        assertThat(GroupFigures.quantile(List.of(), 0.5)).isNull();
    }

    @Test
    void quantilesLieBetweenTheNearestFigures() {
        assertThat(GroupFigures.quantile(List.of(1.0, 2.0, 10.0), 0.5)).isEqualTo(2.0);
        assertThat(GroupFigures.quantile(List.of(0.0, 1.0, 2.0, 3.0), 0.25)).isEqualTo(0.75);
    }

    @Test
    void unobservedWeekIsAGapForTheAgencyAndNotAZeroForTheGroup() {
        List<AgencyWeek> weeks = List.of(week(1, 5, 0), week(2, 4, 1), week(3, 6, 1), week(4, 8, 1));
        AgencyProfile.Week shown = GroupFigures.trend(1, weeks, new Period(MONDAY, MONDAY.plusDays(6)))
                .getFirst();
        assertThat(shown.posts()).isNull();
        assertThat(shown.median()).isEqualTo(6.0);
    }

    private static AgencyWeek week(long agency, int posts, int observed) {
        return new AgencyWeek(
                agency, MONDAY, posts, posts, 1, 127, 1, observed, 7, observed * 7, 0, 0, 0, null, ContentCounts.NONE);
    }
}
