package id.pantauopd.post;

import id.pantauopd.base.KeyRanges;
import id.pantauopd.base.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sums weeks anew without account-days that leave the count; the stored roll-ups stay as they are. */
@Service
@Transactional(readOnly = true)
public class WeeksWithout {
    private final JdbcTemplate jdbc;

    WeeksWithout(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The same weeks, in the same order, without what leaves. A week of which nothing is left is no longer there. Live
     * channels stay as they were. One query, and none when nothing is touched.
     */
    public List<AgencyWeek> sum(List<AgencyWeek> weeks, LeftOut leftOut) {
        List<AgencyWeek> touched = weeks.stream()
                .filter(week -> leftOut.touches(week.agencyId(), week.week()))
                .toList();
        if (touched.isEmpty()) {
            return weeks;
        }
        Map<Key, List<ChannelDay>> days = days(touched);
        List<AgencyWeek> summed = new ArrayList<>(weeks.size());
        for (AgencyWeek week : weeks) {
            if (!leftOut.touches(week.agencyId(), week.week())) {
                summed.add(week);
                continue;
            }
            List<ChannelDay> left = days.getOrDefault(new Key(week.agencyId(), week.week()), List.of()).stream()
                    .filter(day -> !leftOut.leaves(day.agencyId(), day.channelId(), day.day()))
                    .toList();
            if (!left.isEmpty()) {
                summed.add(WeeklyRollUp.of(week.agencyId(), week.week(), left, week.liveChannels()));
            }
        }
        return summed;
    }

    private Map<Key, List<ChannelDay>> days(List<AgencyWeek> touched) {
        TreeSet<Long> agencies = new TreeSet<>();
        TreeSet<LocalDate> mondays = new TreeSet<>();
        touched.forEach(week -> {
            agencies.add(week.agencyId());
            mondays.add(week.week());
        });
        List<Object> values = new ArrayList<>(agencies);
        values.add(mondays.first());
        values.add(mondays.last().plusDays(6));
        Map<Key, List<ChannelDay>> days = new HashMap<>();
        jdbc.query(
                KeyRanges.BY_RANGES + ChannelDayRows.SELECT + "agency_id IN (" + Condition.marks(agencies.size())
                        + ") AND day BETWEEN ? AND ?",
                row -> {
                    ChannelDay day = ChannelDayRows.from(row);
                    days.computeIfAbsent(new Key(day.agencyId(), Period.weekOf(day.day())), none -> new ArrayList<>())
                            .add(day);
                },
                values.toArray());
        return days;
    }

    private record Key(long agencyId, LocalDate monday) {}
}
