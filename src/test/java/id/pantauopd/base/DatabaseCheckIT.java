package id.pantauopd.base;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.testing.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DatabaseCheckIT {
    @Autowired
    private DatabaseCheck check;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void embeddedServerIsSafe() {
        assertThat(check.findings()).isEmpty();
        assertThat(new DatabaseHealth(check).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void clockThatIsFarFromTheDatabaseWarns() {
        Clock fast = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(30));
        DatabaseCheck skewed = new DatabaseCheck(jdbc, fast, new StorageSpace(fast));

        assertThat(skewed.findings())
                .extracting(DatabaseCheck.Finding::variable)
                .containsExactly("clock");
        assertThat(skewed.skew()).isBetween(Duration.ofSeconds(-31), Duration.ofSeconds(-29));
        assertThat(new DatabaseHealth(skewed).health().getStatus()).isEqualTo(DatabaseHealth.WARN);
    }

    @Test
    void everyWeakSettingIsNamed() {
        Map<String, String> weak = Map.of(
                "innodb_flush_log_at_trx_commit", "2",
                "innodb_doublewrite", "OFF",
                "character_set_server", "latin1",
                "log_bin", "1",
                "sync_binlog", "0",
                "sql_mode", "NO_ENGINE_SUBSTITUTION");

        assertThat(DatabaseCheck.judge(weak))
                .extracting(DatabaseCheck.Finding::variable)
                .containsExactly(
                        "innodb_flush_log_at_trx_commit",
                        "innodb_doublewrite",
                        "character_set_server",
                        "sync_binlog",
                        "sql_mode");
    }
}
