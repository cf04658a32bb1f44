package id.pantauopd.post;

import id.pantauopd.base.TransactionRetry;
import id.pantauopd.post.PostLedger.Ledger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Sums all roll-ups anew from the posts: the same rows that the recording keeps up to date by itself.
 *
 * <p>Needed only after rows were changed by hand. May run beside the crawl, and again after it was interrupted.
 */
@Service
public class RollUpRebuild {
    private static final int AT_ONCE = 50;

    private final JdbcTemplate jdbc;
    private final TransactionRetry retry;
    private final AgencyLocks locks;
    private final DayLedger days;
    private final WeekLedger weeks;
    private final LastPosts lastPosts;

    RollUpRebuild(
            JdbcTemplate jdbc,
            TransactionRetry retry,
            AgencyLocks locks,
            DayLedger days,
            WeekLedger weeks,
            LastPosts lastPosts) {
        this.jdbc = jdbc;
        this.retry = retry;
        this.locks = locks;
        this.days = days;
        this.weeks = weeks;
        this.lastPosts = lastPosts;
    }

    /** Rebuilds channel by channel and then agency by agency, each in a short transaction. */
    public void rebuild() {
        walk(
                "SELECT DISTINCT channel_id FROM channel_day WHERE channel_id > ? ORDER BY channel_id LIMIT ?",
                ids -> ids.forEach(channel -> retry.inTransaction(() -> recount(channel))));
        walk(
                "SELECT DISTINCT agency_id FROM channel_day WHERE agency_id > ? ORDER BY agency_id LIMIT ?",
                ids -> ids.forEach(agency -> retry.inTransaction(() -> sumWeeks(agency))));
    }

    private void walk(String page, Consumer<List<Long>> work) {
        long after = 0;
        List<Long> ids = jdbc.query(page, (row, at) -> row.getLong(1), after, AT_ONCE);
        while (!ids.isEmpty()) {
            work.accept(ids);
            after = ids.getLast();
            ids = jdbc.query(page, (row, at) -> row.getLong(1), after, AT_ONCE);
        }
    }

    private int recount(long channelId) {
        List<ChannelDay> stored = jdbc.query(
                ChannelDayRows.SELECT + "channel_id = ? ORDER BY day",
                (row, at) -> ChannelDayRows.from(row),
                channelId);
        locks.take(stored.stream().map(ChannelDay::agencyId).distinct().toList());
        Set<LocalDate> all = new HashSet<>(
                jdbc.queryForList("SELECT DISTINCT day FROM post WHERE channel_id = ?", LocalDate.class, channelId));
        stored.forEach(day -> all.add(day.day()));
        long agencyId = stored.getLast().agencyId(); // of days whose own row was lost
        return days.claim(List.of(new DayClaim(channelId, agencyId, null, null, Ledger.OBSERVED, all)))
                .size();
    }

    private int sumWeeks(long agencyId) {
        locks.take(List.of(agencyId));
        jdbc.update("DELETE FROM agency_week WHERE agency_id = ?", agencyId);
        List<ChannelDay> all =
                jdbc.query(ChannelDayRows.SELECT + "agency_id = ?", (row, at) -> ChannelDayRows.from(row), agencyId);
        weeks.rollUp(all);
        lastPosts.recount(List.of(agencyId));
        return all.size();
    }
}
