package id.pantauopd.ranking;

import id.pantauopd.agency.Agency;
import id.pantauopd.post.AgencyWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * All that a score is made of, for one agency in one window.
 *
 * @param liveChannels with a counted post in the days up to the end of the window
 * @param weeks in any order; those outside the window do no harm
 * @param norm posts that make the week of a Monday active
 */
record Candidate(
        Agency agency, Accounts accounts, int liveChannels, List<AgencyWeek> weeks, ToIntFunction<LocalDate> norm) {

    Candidate withNorm(ToIntFunction<LocalDate> other) {
        return new Candidate(agency, accounts, liveChannels, weeks, other);
    }
}
