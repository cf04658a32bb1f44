package id.pantauopd.crawl;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.quartz.autoconfigure.QuartzDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the scheduler a small pool of its own: it keeps its heartbeat when screens or crawl hold every connection. */
@Configuration
class QuartzDatabase {
    /** Its six threads and three for its own housekeeping. */
    private static final int CONNECTIONS = 9;

    private static final int CONNECTION_TIMEOUT_MILLIS = 5000;
    private static final int MAX_LIFETIME_MILLIS = 600_000;

    @Bean(defaultCandidate = false)
    @QuartzDataSource
    DataSource quartzDataSource(JdbcConnectionDetails connection) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("quartz");
        pool.setJdbcUrl(connection.getJdbcUrl());
        pool.setUsername(connection.getUsername());
        pool.setPassword(connection.getPassword());
        pool.setDriverClassName("org.mariadb.jdbc.Driver");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        pool.setMaxLifetime(MAX_LIFETIME_MILLIS);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return pool;
    }
}
