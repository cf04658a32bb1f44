package id.pantauopd.post;

import static id.pantauopd.base.KeyRanges.BY_RANGES;

import id.pantauopd.base.Period;
import id.pantauopd.base.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers how active agencies were, from the roll-ups. */
@Service
@Transactional(readOnly = true)
public class Activity {
    private final JdbcClient jdbc;

    Activity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Weeks that touch a period, of the given agencies, ordered by agency and week. One query. */
    public List<AgencyWeek> weeks(Collection<Long> agencyIds, Period period) {
        if (agencyIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(BY_RANGES + "SELECT agency_id, week, posts, posts_all, active_days, observed_mask, accounts,"
                        + " accounts_observed, days_due, days_observed, days_blocked, days_failed, live_channels,"
                        + " interactions, performance, evidenced, service"
                        + " FROM agency_week WHERE agency_id IN (:agencies) AND week BETWEEN :first AND :last"
                        + " ORDER BY agency_id, week")
                .param("agencies", agencyIds)
                .param("first", Period.weekOf(period.from()))
                .param("last", period.to())
                .query((row, at) -> week(row))
                .list();
    }

    /** The newest counted post of each agency that has one. One query. */
    public Map<Long, Instant> lastPosts(Collection<Long> agencyIds) {
        Map<Long, Instant> last = new HashMap<>();
        if (!agencyIds.isEmpty()) {
            jdbc.sql(BY_RANGES + "SELECT agency_id, last_post_at FROM agency_last_post"
                            + " WHERE agency_id IN (:agencies) AND last_post_at IS NOT NULL")
                    .param("agencies", agencyIds)
                    .query(row -> {
                        last.put(row.getLong(1), UtcTime.fromColumn(row.getObject(2, LocalDateTime.class)));
                    });
        }
        return last;
    }

    /** For each agency, its channels with at least one counted post in the days up to {@code lastDay}. One query. */
    public Map<Long, Integer> liveChannels(Collection<Long> agencyIds, LocalDate lastDay, int days) {
        Map<Long, Integer> live = new HashMap<>();
        if (!agencyIds.isEmpty()) {
            jdbc.sql(BY_RANGES
                            + "SELECT agency_id, COUNT(DISTINCT channel_id) FROM channel_day WHERE agency_id IN (:agencies)"
                            + " AND active = 1 AND day BETWEEN :first AND :last GROUP BY agency_id")
                    .param("agencies", agencyIds)
                    .param("first", lastDay.minusDays(days - 1L))
                    .param("last", lastDay)
                    .query(row -> {
                        live.put(row.getLong(1), row.getInt(2));
                    });
        }
        return live;
    }

    /** The account-days of each channel of the agencies in a period. One query, from a key alone. */
    public List<ChannelTally> channelDays(Collection<Long> agencyIds, Period period) {
        if (agencyIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        BY_RANGES
                                + "SELECT agency_id, channel_id, COUNT(*), SUM(ledger IN ('OBSERVED', 'EMPTY')) FROM channel_day"
                                + " WHERE agency_id IN (:agencies) AND day BETWEEN :first AND :last GROUP BY agency_id, channel_id")
                .param("agencies", agencyIds)
                .param("first", period.from())
                .param("last", period.to())
                .query((row, at) -> new ChannelTally(row.getLong(1), row.getLong(2), row.getInt(3), row.getInt(4)))
                .list();
    }

    /** Counted and stored posts per agency and day, for calendars and heat strips. One query. */
    public List<AgencyDay> days(Collection<Long> agencyIds, Period period) {
        if (agencyIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(BY_RANGES
                        + "SELECT agency_id, day, SUM(posts), SUM(posts_all), MAX(ledger IN ('OBSERVED', 'EMPTY'))"
                        + " FROM channel_day WHERE agency_id IN (:agencies) AND day BETWEEN :first AND :last"
                        + " GROUP BY agency_id, day ORDER BY agency_id, day")
                .param("agencies", agencyIds)
                .param("first", period.from())
                .param("last", period.to())
                .query((row, at) -> new AgencyDay(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        row.getInt(3),
                        row.getInt(4),
                        row.getBoolean(5)))
                .list();
    }

    private static AgencyWeek week(ResultSet row) throws SQLException {
        return new AgencyWeek(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11),
                row.getInt(12),
                row.getInt(13),
                row.getObject(14, Long.class),
                new ContentCounts(row.getInt(15), row.getInt(16), row.getInt(17)));
    }

    /** A channel's account-days of a period, and how many of them were observed. */
    public record ChannelTally(long agencyId, long channelId, int due, int observed) {}

    /**
     * One agency's day.
     *
     * @param observed false when no account was read for that day: then the counts mean nothing
     */
    public record AgencyDay(long agencyId, LocalDate day, int posts, int postsAll, boolean observed) {}
}
