package id.pantauopd.post;

import id.pantauopd.base.MultiRow;
import id.pantauopd.base.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps each agency's weeks in step with the days of its channels. Callers hold the agencies' locks. */
@Component
class WeekLedger {
    private static final MultiRow WEEKS = new MultiRow(
            "INSERT INTO agency_week (agency_id, week, posts, posts_all, active_days, observed_mask, accounts,"
                    + " accounts_observed, days_due, days_observed, days_blocked, days_failed, interactions)",
            13,
            "ON DUPLICATE KEY UPDATE posts = VALUES(posts), posts_all = VALUES(posts_all),"
                    + " active_days = VALUES(active_days), observed_mask = VALUES(observed_mask),"
                    + " accounts = VALUES(accounts), accounts_observed = VALUES(accounts_observed),"
                    + " days_due = VALUES(days_due), days_observed = VALUES(days_observed),"
                    + " days_blocked = VALUES(days_blocked), days_failed = VALUES(days_failed),"
                    + " interactions = VALUES(interactions)");

    private final JdbcTemplate jdbc;
    private final AgencyLocks locks;

    WeekLedger(JdbcTemplate jdbc, AgencyLocks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
    }

    /** Sums the weeks of the given days anew. */
    void rollUp(Collection<ChannelDay> changed) {
        Map<Long, SortedSet<LocalDate>> weeks = new TreeMap<>();
        changed.forEach(day ->
                weeks.computeIfAbsent(day.agencyId(), none -> new TreeSet<>()).add(Period.weekOf(day.day())));
        if (weeks.isEmpty()) {
            return;
        }
        // A channel that moved to another agency touches the weeks of its former one.
        locks.take(weeks.keySet());
        List<@Nullable Object[]> rows = new ArrayList<>();
        days(weeks)
                .forEach((agency, byWeek) -> byWeek.forEach((week, days) -> {
                    if (weeks.getOrDefault(agency, new TreeSet<>()).contains(week)) {
                        rows.add(row(WeeklyRollUp.of(agency, week, days)));
                    }
                }));
        WEEKS.write(jdbc, rows);
    }

    private Map<Long, Map<LocalDate, List<ChannelDay>>> days(Map<Long, SortedSet<LocalDate>> weeks) {
        Condition condition = new Condition();
        weeks.forEach((agency, mondays) -> condition.or(
                "agency_id = ? AND day BETWEEN ? AND ?",
                agency,
                mondays.first(),
                mondays.last().plusDays(6)));
        Map<Long, Map<LocalDate, List<ChannelDay>>> days = new TreeMap<>();
        jdbc.query(
                ChannelDayRows.SELECT + condition.sql(),
                row -> {
                    ChannelDay day = ChannelDayRows.from(row);
                    days.computeIfAbsent(day.agencyId(), none -> new TreeMap<>())
                            .computeIfAbsent(Period.weekOf(day.day()), none -> new ArrayList<>())
                            .add(day);
                },
                condition.values());
        return days;
    }

    private static @Nullable Object[] row(AgencyWeek week) {
        return new @Nullable Object[] {
            week.agencyId(),
            week.week(),
            week.posts(),
            week.postsAll(),
            week.activeDays(),
            week.observedMask(),
            week.accounts(),
            week.accountsObserved(),
            week.daysDue(),
            week.daysObserved(),
            week.daysBlocked(),
            week.daysFailed(),
            week.interactions()
        };
    }
}
