package id.pantauopd.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps until when channels are paused; writes in the caller's transaction. */
@Component
class PausedUntil {
    private final JdbcClient jdbc;

    PausedUntil(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(long channelId, LocalDate until) {
        jdbc.sql("INSERT INTO channel_pause (channel_id, until_day) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE until_day = VALUES(until_day)")
                .params(channelId, until)
                .update();
    }

    void forget(long channelId) {
        jdbc.sql("DELETE FROM channel_pause WHERE channel_id = ?")
                .param(channelId)
                .update();
    }

    Optional<LocalDate> of(long channelId) {
        return jdbc.sql("SELECT until_day FROM channel_pause WHERE channel_id = ?")
                .param(channelId)
                .query(LocalDate.class)
                .optional();
    }

    /** Channels whose pause is over. */
    List<Long> over(LocalDate today) {
        return jdbc.sql("SELECT channel_id FROM channel_pause WHERE until_day <= ? ORDER BY channel_id")
                .param(today)
                .query((row, number) -> row.getLong(1))
                .list();
    }
}
