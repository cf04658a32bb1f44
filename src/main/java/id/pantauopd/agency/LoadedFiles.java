package id.pantauopd.agency;

import id.pantauopd.base.UtcTime;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which content of which file was loaded at start. */
@Component
class LoadedFiles {
    private final JdbcClient jdbc;
    private final Clock clock;

    LoadedFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isLoaded(String name, byte[] sha256) {
        return jdbc
                .sql("SELECT sha256 FROM registry_file WHERE name = ?")
                .param(name)
                .query((row, number) -> row.getBytes("sha256"))
                .list()
                .stream()
                .anyMatch(known -> Arrays.equals(known, sha256));
    }

    void loaded(String name, byte[] sha256) {
        jdbc.sql("INSERT INTO registry_file (name, sha256, loaded_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE sha256 = VALUES(sha256), loaded_at = VALUES(loaded_at)")
                .params(name, sha256, UtcTime.toColumn(clock.instant()))
                .update();
    }
}
