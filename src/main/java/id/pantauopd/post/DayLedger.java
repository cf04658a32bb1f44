package id.pantauopd.post;

import id.pantauopd.base.MultiRow;
import id.pantauopd.post.PostLedger.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps the ledger of each channel's days: how they were observed and what was posted.
 *
 * <p>Counts are always taken anew from the posts, so that doing it twice changes nothing. A day that was observed stays
 * so; a blocked or failed one is restored by an answer that reaches back to it.
 */
@Component
class DayLedger {
    private static final MultiRow DAYS = new MultiRow(
            "INSERT INTO channel_day (channel_id, day, agency_id, ledger, posts, posts_all, interactions,"
                    + " performance, evidenced, service)",
            10,
            "ON DUPLICATE KEY UPDATE ledger = VALUES(ledger), posts = VALUES(posts),"
                    + " posts_all = VALUES(posts_all), interactions = VALUES(interactions),"
                    + " performance = VALUES(performance), evidenced = VALUES(evidenced), service = VALUES(service)");
    private static final String COUNTS = "SELECT channel_id, day, COUNT(*), SUM(counted),"
            + " SUM(CASE WHEN counted THEN interactions END), SUM(counted AND content_class = 'CAPAIAN_KINERJA'),"
            + " SUM(counted AND content_class = 'CAPAIAN_KINERJA' AND evidence),"
            + " SUM(counted AND content_class = 'LAYANAN_INFORMASI') FROM post WHERE ";
    private static final Comparator<ChannelDay> BY_KEY =
            Comparator.comparingLong(ChannelDay::channelId).thenComparing(ChannelDay::day);
    private static final Counts NOTHING = new Counts(0, 0, null, ContentCounts.NONE);

    private final JdbcTemplate jdbc;

    DayLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Brings the days of the claims up to date; gives those that changed. */
    List<ChannelDay> claim(Collection<DayClaim> claims) {
        Condition condition = new Condition();
        claims.forEach(claim -> ranges(claim, condition));
        if (condition.isEmpty()) {
            return List.of();
        }
        Map<Key, ChannelDay> stored = stored(condition);
        Map<Key, Counts> counts = counts(condition);
        List<ChannelDay> changed = new ArrayList<>();
        for (DayClaim claim : claims) {
            for (LocalDate day : claim.days()) {
                Key key = new Key(claim.channelId(), day);
                ChannelDay before = stored.get(key);
                ChannelDay after = after(claim, day, before, counts.getOrDefault(key, NOTHING));
                if (after != null && !after.equals(before)) {
                    changed.add(after);
                }
            }
        }
        write(changed);
        return changed;
    }

    void write(List<ChannelDay> days) {
        List<@Nullable Object[]> rows = new ArrayList<>(days.size());
        days.stream()
                .sorted(BY_KEY)
                .forEach(day -> rows.add(new @Nullable Object[] {
                    day.channelId(),
                    day.day(),
                    day.agencyId(),
                    day.ledger().name(),
                    day.posts(),
                    day.postsAll(),
                    day.interactions(),
                    day.content().performance(),
                    day.content().evidenced(),
                    day.content().service()
                }));
        DAYS.write(jdbc, rows);
    }

    private static @Nullable ChannelDay after(
            DayClaim claim, LocalDate day, @Nullable ChannelDay before, Counts counts) {
        Ledger ledger = ledger(claim, day, before, counts);
        return ledger == null
                ? null
                : new ChannelDay(
                        claim.channelId(),
                        day,
                        before == null ? claim.agencyId() : before.agencyId(),
                        ledger,
                        counts.counted,
                        counts.all,
                        counts.interactions,
                        counts.content);
    }

    private static @Nullable Ledger ledger(DayClaim claim, LocalDate day, @Nullable ChannelDay before, Counts counts) {
        if (counts.all > 0) {
            return Ledger.OBSERVED;
        }
        boolean wasObserved = before != null && before.observed();
        if (wasObserved || (claim.covers(day) && isRead(claim.ledger()))) {
            return Ledger.EMPTY;
        }
        if (claim.covers(day)) {
            return claim.ledger();
        }
        return before == null ? null : before.ledger();
    }

    private static boolean isRead(Ledger ledger) {
        return ledger == Ledger.OBSERVED || ledger == Ledger.EMPTY;
    }

    private static void ranges(DayClaim claim, Condition condition) {
        if (claim.from() != null) {
            condition.or("channel_id = ? AND day BETWEEN ? AND ?", claim.channelId(), claim.from(), claim.to());
        }
        condition.orIn(
                "channel_id",
                claim.channelId(),
                "day",
                claim.recount().stream().filter(day -> !claim.covers(day)).toList());
    }

    private Map<Key, ChannelDay> stored(Condition condition) {
        Map<Key, ChannelDay> stored = new HashMap<>();
        jdbc.query(
                ChannelDayRows.SELECT + condition.sql(),
                row -> {
                    ChannelDay day = ChannelDayRows.from(row);
                    stored.put(new Key(day.channelId(), day.day()), day);
                },
                condition.values());
        return stored;
    }

    private Map<Key, Counts> counts(Condition condition) {
        Map<Key, Counts> counts = new HashMap<>();
        jdbc.query(
                COUNTS + condition.sql() + " GROUP BY channel_id, day",
                row -> {
                    counts.put(
                            new Key(row.getLong(1), row.getObject(2, LocalDate.class)),
                            new Counts(
                                    row.getInt(3),
                                    row.getInt(4),
                                    row.getObject(5, Long.class),
                                    new ContentCounts(row.getInt(6), row.getInt(7), row.getInt(8))));
                },
                condition.values());
        return counts;
    }

    private record Key(long channelId, LocalDate day) {}

    private record Counts(int all, int counted, @Nullable Long interactions, ContentCounts content) {}
}
