package id.pantauopd.ranking;

import id.pantauopd.post.AgencyWeek;
import id.pantauopd.post.ContentCounts;
import java.util.List;

/**
 * Fills what could not be read from the agency's own rhythm. A missing day is that day of another of its weeks; an account
 * that is missing on a day that another account covers posts as often as the agency's accounts do on average.
 */
final class UnobservedDays implements Redraw {
    private static final int ALL_DAYS = 0b111_1111;

    @Override
    public Factor factor() {
        return Factor.UNOBSERVED_DAYS;
    }

    @Override
    public boolean touches(Facts facts) {
        return !facts.observed().isEmpty() && facts.weeks().stream().anyMatch(UnobservedDays::incomplete);
    }

    @Override
    public Facts redraw(Facts facts, SeededNumbers numbers) {
        List<AgencyWeek> donors = facts.observed();
        double rate = postsPerAccountDay(donors);
        return facts.withWeeks(facts.weeks().stream()
                .map(week -> incomplete(week)
                        ? filled(week, donors.get(numbers.below(donors.size())), rate, numbers.branch())
                        : week)
                .toList());
    }

    private static boolean incomplete(AgencyWeek week) {
        return week.daysObserved() < week.daysDue() || week.accountsObserved() == 0;
    }

    private static double postsPerAccountDay(List<AgencyWeek> weeks) {
        int days = weeks.stream().mapToInt(AgencyWeek::daysObserved).sum();
        int posts = weeks.stream().mapToInt(AgencyWeek::posts).sum();
        return days == 0 ? 0 : Math.min(1, (double) posts / days);
    }

    private static AgencyWeek filled(AgencyWeek week, AgencyWeek donor, double rate, SeededNumbers numbers) {
        if (week.accountsObserved() == 0) {
            return week.filled(donor.posts(), week.activeDays() | donor.activeDays(), ALL_DAYS, donor.content());
        }
        int missing = ALL_DAYS & ~(week.observedMask() | week.activeDays());
        int gained = donor.activeDays() & missing;
        int posts = week.posts() + share(donor.posts(), donor, gained);
        int accountDays = week.daysDue() - week.daysObserved() - Integer.bitCount(missing) * week.accounts();
        for (int i = 0; i < accountDays; i++) {
            posts += numbers.unit() < rate ? 1 : 0;
        }
        ContentCounts content = new ContentCounts(
                share(donor.content().performance(), donor, gained),
                share(donor.content().evidenced(), donor, gained),
                share(donor.content().service(), donor, gained));
        return week.filled(
                posts, week.activeDays() | gained, ALL_DAYS, week.content().plus(content));
    }

    /** What of a week's count falls on some of its active days. */
    private static int share(int count, AgencyWeek donor, int days) {
        int active = Integer.bitCount(donor.activeDays());
        return active == 0 ? 0 : Math.toIntExact(Math.round((double) count * Integer.bitCount(days) / active));
    }
}
