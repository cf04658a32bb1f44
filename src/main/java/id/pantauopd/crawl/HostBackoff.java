package id.pantauopd.crawl;

import id.pantauopd.base.MultiRow;
import id.pantauopd.base.UtcTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps hosts that asked for a pause, for all their channels and all nodes. */
@Component
class HostBackoff {
    private static final MultiRow PAUSES = new MultiRow(
            "INSERT INTO host_backoff (host, until_at)",
            2,
            "ON DUPLICATE KEY UPDATE until_at = GREATEST(until_at, VALUES(until_at))");

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    /** Only paused hosts: never more than answered 429 or 503 lately. */
    private final Map<String, Instant> paused = new ConcurrentHashMap<>();

    HostBackoff(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** When the host may be asked again, or null when at any time. */
    @Nullable
    Instant freeAt(String host) {
        return paused.get(host);
    }

    /** Pauses a host on this node at once; {@link #save} tells the others. */
    void pause(String host, Instant until) {
        paused.merge(host, until, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Learns of the pauses of the given hosts, whichever node noted them, and forgets past ones. */
    void load(Collection<String> hosts, Instant now) {
        paused.values().removeIf(until -> !until.isAfter(now));
        if (hosts.isEmpty()) {
            return;
        }
        jdbc.sql("SELECT host, until_at FROM host_backoff WHERE host IN (:hosts) AND until_at > :now")
                .param("hosts", hosts)
                .param("now", UtcTime.toColumn(now))
                .query(row -> {
                    pause(row.getString(1), UtcTime.fromColumn(row.getObject(2, LocalDateTime.class)));
                });
    }

    /** Stores the pauses of the given hosts, in the running transaction. */
    void save(Collection<String> hosts) {
        List<@Nullable Object[]> rows = hosts.stream()
                .distinct()
                .sorted()
                .filter(paused::containsKey)
                .map(host -> new @Nullable Object[] {host, UtcTime.toNullableColumn(paused.get(host))})
                .toList();
        PAUSES.write(template, rows);
    }
}
