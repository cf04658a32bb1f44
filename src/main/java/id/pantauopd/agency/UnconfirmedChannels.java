package id.pantauopd.agency;

import id.pantauopd.base.UtcTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers where channels are crawled that nobody has confirmed. */
@Service
public class UnconfirmedChannels {
    private final JdbcClient jdbc;

    UnconfirmedChannels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param since when the first of them was registered */
    public record Unconfirmed(long agencyId, int channels, Instant since) {}

    /** Per agency, the oldest first. One query. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMIN')")
    public List<Unconfirmed> byAgency() {
        return jdbc.sql("SELECT agency_id, COUNT(*), MIN(created_at) AS since FROM channel WHERE state = 'UNCONFIRMED'"
                        + " GROUP BY agency_id ORDER BY since, agency_id")
                .query((row, number) -> new Unconfirmed(
                        row.getLong(1), row.getInt(2), UtcTime.fromColumn(row.getObject(3, LocalDateTime.class))))
                .list();
    }
}
