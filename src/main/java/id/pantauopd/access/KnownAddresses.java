package id.pantauopd.access;

import id.pantauopd.base.UtcTime;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers, as hashes, the addresses from which an account signed in during the last 60 days. */
@Component
class KnownAddresses {
    private static final Duration MEMORY = Duration.ofDays(60);

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean knows(long userId, String address) {
        return jdbc.sql("SELECT COUNT(*) FROM login_address"
                                + " WHERE user_id = :user AND address_sha256 = :address AND last_login_at > :since")
                        .param("user", userId)
                        .param("address", Sha256.of(address))
                        .param("since", UtcTime.toColumn(clock.instant().minus(MEMORY)))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void remember(long userId, String address) {
        jdbc.sql("INSERT INTO login_address (user_id, address_sha256, last_login_at) VALUES (:user, :address, :now)"
                        + " ON DUPLICATE KEY UPDATE last_login_at = VALUES(last_login_at)")
                .param("user", userId)
                .param("address", Sha256.of(address))
                .param("now", UtcTime.toColumn(clock.instant()))
                .update();
        jdbc.sql("DELETE FROM login_address WHERE user_id = :user AND last_login_at <= :since")
                .param("user", userId)
                .param("since", UtcTime.toColumn(clock.instant().minus(MEMORY)))
                .update();
    }
}
