package id.pantauopd.post;

import id.pantauopd.post.PostLedger.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts days and weeks anew after posts began or ceased to count, inside the caller's transaction. */
@Component
class Recount {
    private final AgencyLocks locks;
    private final DayLedger days;
    private final WeekLedger weeks;
    private final LastPosts lastPosts;

    Recount(AgencyLocks locks, DayLedger days, WeekLedger weeks, LastPosts lastPosts) {
        this.locks = locks;
        this.days = days;
        this.weeks = weeks;
        this.lastPosts = lastPosts;
    }

    /** @param agencyId whose it was, or null for a day that no ledger holds: nothing counts it */
    record Day(long channelId, LocalDate day, @Nullable Long agencyId) {}

    /** To be called before the posts are changed. */
    void lock(Collection<Day> changed) {
        locks.take(agencies(changed));
    }

    void of(Collection<Day> changed) {
        Map<Long, Map<Long, Set<LocalDate>>> byChannel = new TreeMap<>();
        for (Day day : changed) {
            if (day.agencyId() != null) {
                byChannel
                        .computeIfAbsent(day.channelId(), none -> new TreeMap<>())
                        .computeIfAbsent(day.agencyId(), none -> new TreeSet<>())
                        .add(day.day());
            }
        }
        List<DayClaim> claims = new ArrayList<>();
        byChannel.forEach((channel, byAgency) -> byAgency.forEach(
                (agency, set) -> claims.add(new DayClaim(channel, agency, null, null, Ledger.OBSERVED, set))));
        weeks.rollUp(days.claim(claims));
        lastPosts.recount(agencies(changed));
    }

    private static Set<Long> agencies(Collection<Day> days) {
        Set<Long> agencies = new TreeSet<>();
        days.stream().map(Day::agencyId).filter(Objects::nonNull).forEach(agencies::add);
        return agencies;
    }
}
