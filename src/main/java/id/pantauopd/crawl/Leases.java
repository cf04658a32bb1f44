package id.pantauopd.crawl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives channels to one taker at a time, for a limited time, by the database's clock.
 *
 * <p>Taking moves the next check forward to the end of the lease before anything is fetched: a taker that dies leaves its
 * channels due again by themselves, and a woken one finds its token outdated.
 */
@Component
class Leases {
    static final int SECONDS = 120;
    private static final String END = "UTC_TIMESTAMP(6) + INTERVAL " + SECONDS + " SECOND";
    private static final String FREE = "(lease_until IS NULL OR lease_until <= UTC_TIMESTAMP(6))";

    private final JdbcClient jdbc;

    Leases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the longest due channels of a shard, or of all when null, except those of hosts that are busy here. */
    @Transactional
    public List<CrawlState> takeDue(Selection.Due due, Collection<String> busyHosts, int limit) {
        Integer shard = due.shard();
        String where = (shard == null ? "" : "shard = :shard AND ") + "next_check_at <= UTC_TIMESTAMP(6) AND " + FREE
                + (busyHosts.isEmpty() ? "" : " AND host NOT IN (:busy)");
        return take(jdbc.sql("SELECT channel_id FROM crawl_state WHERE " + where
                        + " ORDER BY next_check_at LIMIT :limit FOR UPDATE SKIP LOCKED")
                .param("shard", shard)
                .param("busy", busyHosts)
                .param("limit", limit)
                .query((row, at) -> row.getLong(1))
                .list());
    }

    /** Takes the given channels, due or not, as far as nobody else has them. */
    @Transactional
    public List<CrawlState> takeThese(Collection<Long> channelIds) {
        if (channelIds.isEmpty()) {
            return List.of();
        }
        return take(jdbc.sql("SELECT channel_id FROM crawl_state WHERE channel_id IN (:ids) AND " + FREE
                        + " ORDER BY channel_id FOR UPDATE SKIP LOCKED")
                .param("ids", channelIds)
                .query((row, at) -> row.getLong(1))
                .list());
    }

    private List<CrawlState> take(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        jdbc.sql("UPDATE crawl_state SET lease_token = lease_token + 1, lease_until = " + END + ", next_check_at = "
                        + END + " WHERE channel_id IN (:ids)")
                .param("ids", ids)
                .update();
        Map<Long, CrawlState> taken = new HashMap<>();
        jdbc.sql(CrawlStateRows.SELECT + "channel_id IN (:ids)")
                .param("ids", ids)
                .query((row, at) -> CrawlStateRows.from(row))
                .list()
                .forEach(state -> taken.put(state.channelId(), state));
        List<CrawlState> inOrder = new ArrayList<>();
        ids.forEach(id -> {
            CrawlState state = taken.get(id);
            if (state != null) {
                inOrder.add(state);
            }
        });
        return inOrder;
    }

    /** Prolongs a lease; false when it was lost in the meantime. */
    boolean renew(CrawlState state) {
        return jdbc.sql("UPDATE crawl_state SET lease_until = " + END + ", next_check_at = " + END
                                + " WHERE channel_id = :id AND lease_token = :token")
                        .param("id", state.channelId())
                        .param("token", state.leaseToken())
                        .update()
                == 1;
    }

    /** Gives channels back that were not looked at: they are due at once. */
    @Transactional
    public void release(Collection<CrawlState> states) {
        states.forEach(state -> jdbc.sql("UPDATE crawl_state SET lease_until = NULL, next_check_at ="
                        + " UTC_TIMESTAMP(6) WHERE channel_id = :id AND lease_token = :token")
                .param("id", state.channelId())
                .param("token", state.leaseToken())
                .update());
    }

    /** Those of the tokens that still hold, locked until the transaction ends. */
    Map<Long, Long> lockTokens(Collection<Long> channelIds) {
        Map<Long, Long> tokens = new HashMap<>();
        jdbc.sql("SELECT channel_id, lease_token FROM crawl_state WHERE channel_id IN (:ids) ORDER BY channel_id"
                        + " FOR UPDATE")
                .param("ids", channelIds)
                .query(row -> {
                    tokens.put(row.getLong(1), row.getLong(2));
                });
        return tokens;
    }
}
