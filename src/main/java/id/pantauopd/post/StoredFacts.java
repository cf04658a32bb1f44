package id.pantauopd.post;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows what a channel's source told of its size. */
@Service
@Transactional(readOnly = true)
public class StoredFacts {
    private final JdbcClient jdbc;

    StoredFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many posts the channel has by its own count, where it shows one. */
    public Optional<Long> toldPosts(long channelId) {
        return jdbc.sql("SELECT value FROM audience_snapshot WHERE channel_id = :channel AND metric = 'POST_COUNT'"
                        + " AND value IS NOT NULL ORDER BY observed_at DESC LIMIT 1")
                .param("channel", channelId)
                .query(Long.class)
                .optional();
    }
}
