package id.pantauopd.ranking;

import id.pantauopd.agency.Agency;
import id.pantauopd.base.Period;
import id.pantauopd.post.AgencyWeek;
import id.pantauopd.post.ContentCounts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the formulas see of one agency: its weeks inside the window and inside its own life, in order.
 *
 * @param lived the days of the window on which the agency existed
 * @param weeks all that touch them
 * @param observed of these, the weeks in which some account was observed on enough days
 */
record Facts(Candidate of, Period lived, List<AgencyWeek> weeks, List<AgencyWeek> observed) {

    static Facts of(Candidate candidate, Period window) {
        Agency agency = candidate.agency();
        Period lived = new Period(later(window.from(), agency.validFrom()), earlier(window.to(), agency.validTo()));
        List<AgencyWeek> weeks = candidate.weeks().stream()
                .filter(week -> window.contains(week.week()) && touches(week, lived))
                .sorted(Comparator.comparing(AgencyWeek::week))
                .toList();
        List<AgencyWeek> observed =
                weeks.stream().filter(week -> week.accountsObserved() > 0).toList();
        return new Facts(candidate, lived, weeks, observed);
    }

    /** The same agency with other weeks. */
    Facts withWeeks(List<AgencyWeek> other) {
        return new Facts(
                of,
                lived,
                other,
                other.stream().filter(week -> week.accountsObserved() > 0).toList());
    }

    /** The same weeks of another candidate. */
    Facts under(Candidate candidate) {
        return new Facts(candidate, lived, weeks, observed);
    }

    /** Counted posts of the observed weeks. */
    int posts() {
        return observed.stream().mapToInt(AgencyWeek::posts).sum();
    }

    /** What these are about. */
    ContentCounts content() {
        return observed.stream().map(AgencyWeek::content).reduce(ContentCounts.NONE, ContentCounts::plus);
    }

    int daysDue() {
        return weeks.stream().mapToInt(AgencyWeek::daysDue).sum();
    }

    /** Observed account-days over account-days, or null when none was due. */
    @Nullable
    Double coverage() {
        int due = daysDue();
        int seen = weeks.stream().mapToInt(AgencyWeek::daysObserved).sum();
        return due == 0 ? null : Double.valueOf((double) seen / due);
    }

    private static boolean touches(AgencyWeek week, Period lived) {
        return !week.week().isAfter(lived.to()) && !week.week().plusDays(6).isBefore(lived.from());
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other == null || other.isBefore(day) ? day : other;
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
        return other == null || other.isAfter(day) ? day : other;
    }
}
