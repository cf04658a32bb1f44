package id.pantauopd.ranking;

import id.pantauopd.post.AgencyWeek;
import java.time.LocalDate;

/**
 * Finds the longest silence: the most days in a row that were seen to be without a counted post, from the first day of
 * the window to the last.
 *
 * <p>A day that was not observed neither lengthens a silence nor ends it. Counting it would punish an agency for our
 * failure; ending the silence there would reward whoever blocks the reader once a week. The days of a week that leaves the
 * count for having too few observed days are not observed either. A post found later on any such day ends the silence: it
 * is evidence.
 */
final class Silence {
    private Silence() {}

    static int longest(Facts facts) {
        int longest = 0;
        int running = 0;
        for (AgencyWeek week : facts.weeks()) {
            for (int day = 0; day < 7; day++) {
                if (has(week.activeDays(), day)) {
                    running = 0;
                } else if (read(week, day) && lived(facts, week.week(), day)) {
                    running++;
                    longest = Math.max(longest, running);
                }
            }
        }
        return longest;
    }

    private static boolean read(AgencyWeek week, int day) {
        return week.accountsObserved() > 0 && has(week.observedMask(), day);
    }

    private static boolean has(int mask, int day) {
        return (mask >> day & 1) == 1;
    }

    private static boolean lived(Facts facts, LocalDate monday, int day) {
        return facts.lived().contains(monday.plusDays(day));
    }
}
