package id.pantauopd.post;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows which posts their channel no longer lists, so that somebody may look at each by itself. */
@Service
@Transactional(readOnly = true)
public class PostWatch {
    /** All answers of one visit come within this time. */
    private static final String ONE_VISIT = "10 MINUTE";

    private final JdbcClient jdbc;

    PostWatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Posts of a channel that were seen before, but not when it was last read. That alone says nothing: lists are short.
     *
     * @param since the first day whose posts are of interest
     * @return the longest unseen first, those that were absent once before all others
     */
    public List<Unlisted> unlisted(long channelId, LocalDate since, int limit) {
        return jdbc.sql("SELECT id, ext_id, url FROM post WHERE channel_id = :channel AND day >= :since"
                        + " AND state <> 'DELETED' AND last_seen_at < (SELECT captured_at FROM capture"
                        + " WHERE channel_id = :channel AND NOT single ORDER BY captured_at DESC LIMIT 1)"
                        + " - INTERVAL " + ONE_VISIT
                        + " ORDER BY state = 'ABSENT_1' DESC, last_seen_at, id LIMIT :limit")
                .param("channel", channelId)
                .param("since", since)
                .param("limit", limit)
                .query((row, at) -> {
                    String url = row.getString(3);
                    return new Unlisted(row.getLong(1), row.getString(2), url == null ? null : URI.create(url));
                })
                .list();
    }

    /**
     * A post that its channel no longer lists.
     *
     * @param name as its source names it
     */
    public record Unlisted(
            long postId, String name, @Nullable URI url) {}
}
