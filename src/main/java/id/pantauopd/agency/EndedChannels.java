package id.pantauopd.agency;

import id.pantauopd.access.AuditLog;
import id.pantauopd.base.UtcTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which channels the crawl has ended by itself, until a person has seen it. */
@Service
@Transactional
public class EndedChannels {
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    EndedChannels(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param at when the crawl ended it */
    public record Ended(Channel channel, Instant at) {}

    /** Those that nobody has seen yet and that are still ended, the oldest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMIN')")
    public List<Ended> unseen() {
        return jdbc.sql("SELECT " + ChannelRows.COLUMNS
                        + ", g.at FROM channel_gone g JOIN channel c ON c.id = g.channel_id"
                        + " WHERE c.state = 'GONE' ORDER BY g.at, c.id")
                .query((row, number) -> new Ended(
                        ChannelRows.channel(row, number), UtcTime.fromColumn(row.getObject("at", LocalDateTime.class))))
                .list();
    }

    /** A person agrees that the channel has ended. False when it was seen before. */
    @PreAuthorize("hasRole('ADMIN')")
    public boolean seen(Channel channel) {
        boolean first = jdbc.sql("DELETE FROM channel_gone WHERE channel_id = ?")
                        .param(channel.id())
                        .update()
                > 0;
        if (first) {
            audit.record("channel.gone-seen", channel.code(), null, null);
        }
        return first;
    }

    void remember(long channelId) {
        jdbc.sql("INSERT INTO channel_gone (channel_id, at) VALUES (:channel, :at) ON DUPLICATE KEY UPDATE at = :at")
                .param("channel", channelId)
                .param("at", UtcTime.toColumn(clock.instant()))
                .update();
    }
}
