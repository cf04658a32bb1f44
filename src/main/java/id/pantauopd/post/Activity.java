package id.pantauopd.post;

import id.pantauopd.base.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Answers how active agencies were, from the roll-ups. */
@Service
public class Activity {

    /** Weeks that touch a period, of the given agencies, ordered by agency and week. One query. */
    public List<AgencyWeek> weeks(Collection<Long> agencyIds, Period period) {
        throw new UnsupportedOperationException("to be written");
    }

    /** The newest counted post of each agency that has one. One query. */
    public Map<Long, Instant> lastPosts(Collection<Long> agencyIds) {
        throw new UnsupportedOperationException("to be written");
    }

    /** For each agency, its channels with at least one counted post in the days up to {@code lastDay}. One query. */
    public Map<Long, Integer> liveChannels(Collection<Long> agencyIds, LocalDate lastDay, int days) {
        throw new UnsupportedOperationException("to be written");
    }

    /** Counted and stored posts per agency and day, for calendars and heat strips. One query. */
    public List<AgencyDay> days(Collection<Long> agencyIds, Period period) {
        throw new UnsupportedOperationException("to be written");
    }

    /**
     * One agency's day.
     *
     * @param observed false when no account was read for that day: then the counts mean nothing
     */
    public record AgencyDay(long agencyId, LocalDate day, int posts, int postsAll, boolean observed) {}
}
