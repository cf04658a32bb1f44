package id.pantauopd.post;

import id.pantauopd.base.Period;
import id.pantauopd.post.PostLedger.Ledger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what a window of days rests on, post by post, for whoever must be able to compute it again later. */
@Service
@Transactional(readOnly = true)
public class WindowFacts {
    private static final int AGENCIES_AT_ONCE = 500;
    private static final int POSTS_AT_ONCE = 2_000;

    private final JdbcClient jdbc;

    WindowFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ledger of every channel that was due in a window, by channel. */
    public List<FrozenDays> days(Collection<Long> agencyIds, Period window) {
        List<FrozenDays> all = new ArrayList<>();
        chunks(agencyIds, AGENCIES_AT_ONCE).forEach(some -> all.addAll(daysOf(some, window)));
        return all;
    }

    private List<FrozenDays> daysOf(List<Long> agencyIds, Period window) {
        record Key(long channelId, long agencyId) {}
        Map<Key, StringBuilder> letters =
                new TreeMap<>(java.util.Comparator.comparingLong(Key::channelId).thenComparingLong(Key::agencyId));
        jdbc.sql("SELECT channel_id, agency_id, day, ledger FROM channel_day WHERE agency_id IN (:agencies)"
                        + " AND day BETWEEN :from AND :to")
                .param("agencies", agencyIds)
                .param("from", window.from())
                .param("to", window.to())
                .query(row -> {
                    int day =
                            Math.toIntExact(ChronoUnit.DAYS.between(window.from(), row.getObject(3, LocalDate.class)));
                    letters.computeIfAbsent(
                                    new Key(row.getLong(1), row.getLong(2)),
                                    key -> FrozenDays.blank(Math.toIntExact(window.days())))
                            .setCharAt(day, FrozenDays.letter(Ledger.valueOf(row.getString(4))));
                });
        return letters.entrySet().stream()
                .map(entry -> new FrozenDays(
                        entry.getKey().agencyId(),
                        entry.getKey().channelId(),
                        window.from(),
                        entry.getValue().toString()))
                .toList();
    }

    /** Hands over every stored post of a window, counted or not, by channel and day; never more than a batch in memory. */
    public void posts(Collection<Long> agencyIds, Period window, Consumer<FrozenPost> each) {
        chunks(agencyIds, AGENCIES_AT_ONCE)
                .forEach(some -> jdbc.sql("SELECT p.id, d.agency_id, p.channel_id, p.day, p.counted,"
                                + " COALESCE(p.content_class, ''), p.evidence,"
                                + " LOWER(HEX(p.content_hash)) FROM channel_day d"
                                + " JOIN post p ON p.channel_id = d.channel_id AND p.day = d.day"
                                + " WHERE d.agency_id IN (:agencies) AND d.day BETWEEN :from AND :to AND d.posts_all > 0"
                                + " ORDER BY p.channel_id, p.day, p.id")
                        .param("agencies", some)
                        .param("from", window.from())
                        .param("to", window.to())
                        .query(row -> {
                            each.accept(new FrozenPost(
                                    row.getLong(1),
                                    row.getLong(2),
                                    row.getLong(3),
                                    row.getObject(4, LocalDate.class),
                                    row.getBoolean(5),
                                    row.getString(6),
                                    row.getBoolean(7),
                                    row.getString(8)));
                        }));
    }

    /** Every version that is stored of the given posts, by post: SHA-256 of the content in hex. */
    public Map<Long, Set<String>> versions(Collection<Long> postIds) {
        Map<Long, Set<String>> versions = new HashMap<>();
        chunks(postIds, POSTS_AT_ONCE)
                .forEach(some -> jdbc.sql("SELECT id, LOWER(HEX(content_hash)) FROM post WHERE id IN (:ids)"
                                + " UNION ALL SELECT post_id, LOWER(HEX(content_hash)) FROM post_version"
                                + " WHERE post_id IN (:ids)")
                        .param("ids", some)
                        .query(row -> {
                            versions.computeIfAbsent(row.getLong(1), none -> new HashSet<>())
                                    .add(row.getString(2));
                        }));
        return versions;
    }

    private static List<List<Long>> chunks(Collection<Long> ids, int size) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            chunks.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return chunks;
    }
}
