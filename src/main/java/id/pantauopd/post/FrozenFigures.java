package id.pantauopd.post;

import static id.pantauopd.base.UtcTime.fromColumn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the figures of posts at the age of seven days, so that old and young posts compare. A post without a reading within
 * twelve hours of that age is not listed: its figures then are unknown.
 */
@Service
@Transactional(readOnly = true)
public class FrozenFigures {
    private static final String SELECT =
            "SELECT d.agency_id, f.channel_id, f.post_id, f.day, f.read_at, f.interactions,"
                    + " f.views, f.followers FROM channel_day d JOIN post_figure_frozen f ON f.channel_id = d.channel_id"
                    + " AND f.day = d.day JOIN post p ON p.id = f.post_id WHERE d.agency_id IN (:agencies)"
                    + " AND d.day BETWEEN :from AND :to AND p.counted ORDER BY d.agency_id, f.channel_id, f.day, f.post_id";

    private final JdbcClient jdbc;

    FrozenFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The counted posts of these agencies' days, both ends included.
     *
     * @return by agency, channel and day; each channel is on one platform, which the registry knows
     */
    public List<AtFixedAge> of(Collection<Long> agencies, LocalDate from, LocalDate to) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT)
                .param("agencies", agencies)
                .param("from", from)
                .param("to", to)
                .query((row, at) -> new AtFixedAge(
                        row.getLong("agency_id"),
                        row.getLong("channel_id"),
                        row.getLong("post_id"),
                        row.getObject("day", LocalDate.class),
                        fromColumn(row.getObject("read_at", LocalDateTime.class)),
                        row.getObject("interactions", Long.class),
                        row.getObject("views", Long.class),
                        row.getObject("followers", Long.class)))
                .list();
    }

    /**
     * A post's figures at the age of seven days.
     *
     * @param agencyId whose channel it was on the day of the post
     * @param interactions reactions, comments and shares; null = none known
     * @param followers of the channel at that time, null = unknown
     */
    public record AtFixedAge(
            long agencyId,
            long channelId,
            long postId,
            LocalDate day,
            Instant readAt,
            @Nullable Long interactions,
            @Nullable Long views,
            @Nullable Long followers) {}
}
