package id.pantauopd.base;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.testing.DatabaseTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class EmbeddedMariaDbIT {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void secondProcessOnTheSameDirectoryJoinsTheServer() throws Exception {
        try (EmbeddedMariaDb joined = EmbeddedMariaDb.open(Path.of("target/test-data"));
                Connection connection =
                        DriverManager.getConnection(joined.jdbcUrl(), joined.user(), joined.password())) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("MariaDB");
        }
        assertThat(jdbc.sql("SELECT 1").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void dataUnderTheTemporaryDirectoryOutliveTheLastUser(@TempDir Path folder) throws Exception {
        EmbeddedMariaDb second;
        try (EmbeddedMariaDb first = EmbeddedMariaDb.open(folder)) {
            second = EmbeddedMariaDb.open(folder);
            execute(first, "CREATE TABLE kept (id INT)");
        }
        try (second) {
            execute(second, "INSERT INTO kept VALUES (7)");
        }
        long stopped = Long.parseLong(
                Files.readAllLines(folder.resolve("mariadb.connection")).get(2));
        assertThat(ProcessHandle.of(stopped).filter(ProcessHandle::isAlive)).isEmpty();
        try (EmbeddedMariaDb again = EmbeddedMariaDb.open(folder)) {
            execute(again, "UPDATE kept SET id = 8 WHERE id = 7");
        }
    }

    private static void execute(EmbeddedMariaDb database, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void serverIsStrictUtf8DurableAndOnUtc() {
        List<String> settings = jdbc.sql("SELECT CONCAT_WS('|', @@sql_mode LIKE '%STRICT_TRANS_TABLES%',"
                        + " @@character_set_server, @@innodb_flush_log_at_trx_commit, @@innodb_doublewrite,"
                        + " @@session.time_zone)")
                .query(String.class)
                .list();
        assertThat(settings).containsExactly("1|utf8mb4|1|ON|+00:00");
    }
}
