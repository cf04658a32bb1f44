package id.pantauopd.ranking;

import static id.pantauopd.ranking.Samples.ALL_DAYS;
import static id.pantauopd.ranking.Samples.FOUR_WEEKS;
import static id.pantauopd.ranking.Samples.agency;
import static id.pantauopd.ranking.Samples.partly;
import static id.pantauopd.ranking.Samples.unobserved;
import static id.pantauopd.ranking.Samples.week;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.PeerGroup;
import id.pantauopd.post.AgencyWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private static final int MONDAY = 0b000_0001;
    private static final int WEDNESDAY = 0b000_0100;
    private static final int SUNDAY = 0b100_0000;
    private static final int WORKDAYS = 0b001_1111;
    private static final List<LocalDate> MONDAYS = FOUR_WEEKS.wholeWeeks();

    @Test
    void windowWithoutPostsIsSilentOnAllItsDays() {
        assertThat(silence(weeks(0, 0, 0, 0))).isEqualTo(28);
    }

    @Test
    void onePostEveryMondayLeavesSixSilentDays() {
        assertThat(silence(weeks(MONDAY, MONDAY, MONDAY, MONDAY))).isEqualTo(6);
    }

    @Test
    void edgesOfTheWindowCount() {
        assertThat(silence(weeks(0, 0, WEDNESDAY, MONDAY)))
                .as("before the first")
                .isEqualTo(16);
        assertThat(silence(weeks(SUNDAY, MONDAY, 0, 0))).as("after the last").isEqualTo(20);
    }

    @Test
    void silenceRunsAcrossWeeks() {
        assertThat(silence(weeks(MONDAY, 0, SUNDAY, MONDAY))).isEqualTo(6 + 7 + 6);
    }

    @Test
    void unobservedWeekNeitherLengthensNorEndsASilence() {
        List<AgencyWeek> weeks = List.of(
                week(1, MONDAYS.get(0), 1, MONDAY),
                unobserved(1, MONDAYS.get(1)),
                week(1, MONDAYS.get(2), 1, SUNDAY),
                week(1, MONDAYS.get(3), 1, MONDAY));
        assertThat(silence(weeks)).isEqualTo(6 + 6);
    }

    @Test
    void whoBlocksTheReaderOnWeekendsStaysSilent() {
        List<AgencyWeek> weeks = MONDAYS.stream()
                .map(monday -> partly(1, monday, 0, 0, WORKDAYS))
                .toList();
        assertThat(silence(weeks)).isEqualTo(20);
    }

    @Test
    void postFoundLaterOnAnUnobservedDayEndsTheSilence() {
        List<AgencyWeek> weeks = List.of(
                week(1, MONDAYS.get(0), 0, 0),
                partly(1, MONDAYS.get(1), 1, SUNDAY, WORKDAYS),
                week(1, MONDAYS.get(2), 0, 0));
        assertThat(silence(weeks)).isEqualTo(12);
    }

    @Test
    void postInAWeekThatLeavesTheCountEndsTheSilenceAllTheSame() {
        List<AgencyWeek> weeks = List.of(
                week(1, MONDAYS.get(0), 0, 0),
                partly(1, MONDAYS.get(1), 0, MONDAY, MONDAY),
                week(1, MONDAYS.get(2), 0, 0));
        assertThat(silence(weeks)).isEqualTo(7);
    }

    @Test
    void weekWithTooFewObservedDaysIsNotSilence() {
        List<AgencyWeek> weeks = List.of(week(1, MONDAYS.get(0), 0, 0), partly(1, MONDAYS.get(1), 0, 0, 0b000_0111));
        assertThat(silence(weeks)).isEqualTo(7);
    }

    @Test
    void daysBeforeTheAgencyExistedAreNotSilence() {
        Agency young =
                agency(1, "Muda", PeerGroup.DIRECT_SERVICE, MONDAYS.get(3).plusDays(2), null);
        List<AgencyWeek> weeks = List.of(partly(1, MONDAYS.get(3), 0, 0, ALL_DAYS));
        assertThat(Silence.longest(Facts.of(Samples.candidate(young, 0, weeks), FOUR_WEEKS)))
                .isEqualTo(5);
    }

    private static List<AgencyWeek> weeks(int... activeDays) {
        int[] posts = {
            Integer.bitCount(activeDays[0]),
            Integer.bitCount(activeDays[1]),
            Integer.bitCount(activeDays[2]),
            Integer.bitCount(activeDays[3])
        };
        return Samples.weeks(1, FOUR_WEEKS, posts, activeDays);
    }

    private static int silence(List<AgencyWeek> weeks) {
        return Silence.longest(Facts.of(Samples.candidate(agency(1, "Satu"), 1, weeks), FOUR_WEEKS));
    }
}
