package id.pantauopd.dashboard;

import id.pantauopd.base.Period;
import id.pantauopd.post.Activity.AgencyDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays an agency's days out one after another; a day that nobody observed is null, never zero. */
final class DayCounts {
    private DayCounts() {}

    static Map<Long, List<@Nullable Integer>> of(List<AgencyDay> days, Period period) {
        Map<Long, List<@Nullable Integer>> counts = new HashMap<>();
        for (AgencyDay day : days) {
            if (day.observed() && period.contains(day.day())) {
                counts.computeIfAbsent(day.agencyId(), agency -> new ArrayList<>(nothing(period)))
                        .set(Math.toIntExact(ChronoUnit.DAYS.between(period.from(), day.day())), day.posts());
            }
        }
        return counts;
    }

    static List<@Nullable Integer> nothing(Period period) {
        return Collections.nCopies(Math.toIntExact(period.days()), null);
    }
}
