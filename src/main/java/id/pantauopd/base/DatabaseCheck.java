package id.pantauopd.base;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks whether the database keeps what it confirms: durable commits, strict types, whole Unicode, and a clock that agrees
 * with ours. Says so loudly at start; the health page shows the same.
 */
@Component
public class DatabaseCheck {
    private static final Logger log = LoggerFactory.getLogger(DatabaseCheck.class);
    /** How the finding about the clock is named. */
    public static final String CLOCK = "clock";

    /** How the finding about room on the disk is named. */
    public static final String STORAGE = "storage";

    public static final Duration LARGEST_SKEW = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final StorageSpace space;

    DatabaseCheck(JdbcClient jdbc, Clock clock, StorageSpace space) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.space = space;
    }

    /**
     * Is one setting of the server that endangers data.
     *
     * @param variable name of the MariaDB variable, {@link #CLOCK} or {@link #STORAGE}
     * @param is what was found
     * @param should what is needed
     */
    public record Finding(String variable, String is, String should) {}

    /** What is wrong with the server now; empty when nothing is. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(judge(variables()));
        Duration skew = skew();
        if (skew.abs().compareTo(LARGEST_SKEW) > 0) {
            findings.add(new Finding(CLOCK, skew.toMillis() + " ms from ours", "within 1 s"));
        }
        if (space.isFull()) {
            findings.add(new Finding(STORAGE, "full", "room for what the crawl finds"));
        }
        return findings;
    }

    /** How far the database's clock is ahead of ours, the half of the way there and back taken off. */
    public Duration skew() {
        Instant asked = clock.instant();
        Instant theirs = UtcTime.fromColumn(
                jdbc.sql("SELECT UTC_TIMESTAMP(6)").query(LocalDateTime.class).single());
        Duration wayThereAndBack = Duration.between(asked, clock.instant());
        return Duration.between(asked.plus(wayThereAndBack.dividedBy(2)), theirs);
    }

    static List<Finding> judge(Map<String, String> variables) {
        List<Finding> findings = new ArrayList<>();
        demand(findings, variables, "innodb_flush_log_at_trx_commit", "1");
        demand(findings, variables, "innodb_doublewrite", "ON");
        demand(findings, variables, "character_set_server", "utf8mb4");
        if ("1".equals(variables.get("log_bin"))) {
            demand(findings, variables, "sync_binlog", "1");
        }
        String mode = variables.getOrDefault("sql_mode", "");
        if (!mode.contains("STRICT_TRANS_TABLES") && !mode.contains("STRICT_ALL_TABLES")) {
            findings.add(new Finding("sql_mode", mode, "STRICT_TRANS_TABLES"));
        }
        return findings;
    }

    private static void demand(List<Finding> findings, Map<String, String> variables, String name, String should) {
        String is = variables.getOrDefault(name, "unknown");
        if (!should.equalsIgnoreCase(is)) {
            findings.add(new Finding(name, is, should));
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        for (Finding finding : findings()) {
            log.error(
                    "The database endangers data: {} is {}, should be {}",
                    finding.variable(),
                    finding.is(),
                    finding.should());
        }
    }

    private Map<String, String> variables() {
        return jdbc.sql("SELECT @@global.innodb_flush_log_at_trx_commit AS innodb_flush_log_at_trx_commit,"
                        + " @@global.innodb_doublewrite AS innodb_doublewrite,"
                        + " @@global.character_set_server AS character_set_server, @@global.log_bin AS log_bin,"
                        + " @@global.sync_binlog AS sync_binlog, @@session.sql_mode AS sql_mode")
                .query((row, number) -> Map.of(
                        "innodb_flush_log_at_trx_commit", row.getString(1),
                        "innodb_doublewrite", row.getString(2),
                        "character_set_server", row.getString(3),
                        "log_bin", row.getString(4),
                        "sync_binlog", row.getString(5),
                        "sql_mode", row.getString(6)))
                .single();
    }
}
