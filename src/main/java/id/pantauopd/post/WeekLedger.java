package id.pantauopd.post;

import id.pantauopd.base.MultiRow;
import id.pantauopd.base.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
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
                    + " accounts_observed, days_due, days_observed, days_blocked, days_failed,"
                    + " live_channels, interactions, performance, evidenced, service)",
            17,
            "ON DUPLICATE KEY UPDATE posts = VALUES(posts), posts_all = VALUES(posts_all),"
                    + " active_days = VALUES(active_days), observed_mask = VALUES(observed_mask),"
                    + " accounts = VALUES(accounts), accounts_observed = VALUES(accounts_observed),"
                    + " days_due = VALUES(days_due), days_observed = VALUES(days_observed),"
                    + " days_blocked = VALUES(days_blocked), days_failed = VALUES(days_failed),"
                    + " live_channels = VALUES(live_channels), interactions = VALUES(interactions),"
                    + " performance = VALUES(performance), evidenced = VALUES(evidenced), service = VALUES(service)");

    private final JdbcTemplate jdbc;
    private final AgencyLocks locks;

    WeekLedger(JdbcTemplate jdbc, AgencyLocks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
    }

    /** Sums anew the weeks of the given days, and of the later ones in which their posts keep a channel live. */
    void rollUp(Collection<ChannelDay> changed) {
        Map<Long, SortedSet<LocalDate>> weeks = new TreeMap<>();
        changed.forEach(day -> touch(weeks.computeIfAbsent(day.agencyId(), none -> new TreeSet<>()), day.day()));
        if (weeks.isEmpty()) {
            return;
        }
        // A channel that moved to another agency touches the weeks of its former one.
        locks.take(weeks.keySet());
        List<@Nullable Object[]> rows = new ArrayList<>();
        days(weeks)
                .forEach((agency, byWeek) -> byWeek.forEach((week, days) -> {
                    if (weeks.getOrDefault(agency, new TreeSet<>()).contains(week)) {
                        rows.add(row(WeeklyRollUp.of(agency, week, days, live(byWeek, week))));
                    }
                }));
        WEEKS.write(jdbc, rows);
    }

    /** A later week without any day of its own has no row; whoever asks for it looks at the days. */
    private static void touch(SortedSet<LocalDate> weeks, LocalDate day) {
        for (LocalDate week = Period.weekOf(day); !AgencyWeek.liveFrom(week).isAfter(day); week = week.plusWeeks(1)) {
            weeks.add(week);
        }
    }

    private static int live(NavigableMap<LocalDate, List<ChannelDay>> byWeek, LocalDate week) {
        LocalDate from = AgencyWeek.liveFrom(week);
        Set<Long> live = new HashSet<>();
        byWeek.subMap(Period.weekOf(from), true, week, true)
                .values()
                .forEach(days -> days.stream()
                        .filter(day -> day.posts() > 0 && !day.day().isBefore(from))
                        .forEach(day -> live.add(day.channelId())));
        return live.size();
    }

    /** All days of the weeks, and those before them that keep a channel live. */
    private Map<Long, NavigableMap<LocalDate, List<ChannelDay>>> days(Map<Long, SortedSet<LocalDate>> weeks) {
        Condition condition = new Condition();
        weeks.forEach((agency, mondays) -> condition.or(
                "agency_id = ? AND day BETWEEN ? AND ? AND (day >= ? OR posts > 0)",
                agency,
                AgencyWeek.liveFrom(mondays.first()),
                mondays.last().plusDays(6),
                mondays.first()));
        Map<Long, NavigableMap<LocalDate, List<ChannelDay>>> days = new TreeMap<>();
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
            week.liveChannels(),
            week.interactions(),
            week.content().performance(),
            week.content().evidenced(),
            week.content().service()
        };
    }
}
