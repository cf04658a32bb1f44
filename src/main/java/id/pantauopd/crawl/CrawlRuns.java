package id.pantauopd.crawl;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Keeps a row for each run; one that stops renewing its lease was interrupted. */
@Component
class CrawlRuns {
    private static final String LEASE = "UTC_TIMESTAMP(6) + INTERVAL " + Leases.SECONDS + " SECOND";

    private final JdbcClient jdbc;
    private final String node;

    CrawlRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.node = Optional.ofNullable(System.getenv("HOSTNAME")).orElse("node") + "/"
                + ProcessHandle.current().pid();
    }

    long start(@Nullable Integer shard) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO crawl_run (node, shard, started_at, lease_until, state)"
                        + " VALUES (:node, :shard, UTC_TIMESTAMP(6), " + LEASE + ", 'RUNNING')")
                .param("node", node)
                .param("shard", shard)
                .update(key, "id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("The store did not name the row of a run");
        }
        return id.longValue();
    }

    void renew(long run) {
        jdbc.sql("UPDATE crawl_run SET lease_until = " + LEASE + " WHERE id = :run AND state = 'RUNNING'")
                .param("run", run)
                .update();
    }

    void end(long run, boolean whole, int channels) {
        jdbc.sql(
                        "UPDATE crawl_run SET state = :state, ended_at = UTC_TIMESTAMP(6), channels = :channels WHERE id = :run")
                .param("state", whole ? "DONE" : "INTERRUPTED")
                .param("channels", channels)
                .param("run", run)
                .update();
    }

    /** Closes runs whose process has died; gives how many. */
    int closeInterrupted() {
        return jdbc.sql("UPDATE crawl_run SET state = 'INTERRUPTED', ended_at = lease_until"
                        + " WHERE state = 'RUNNING' AND lease_until < UTC_TIMESTAMP(6)")
                .update();
    }
}
