package id.pantauopd.post;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows which channels have left a trace in what was observed, so that they cannot simply be taken away again. */
@Component
public class Traces {
    private final JdbcClient jdbc;

    Traces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of some channels that have a post, or a day in the ledger. */
    @Transactional(readOnly = true)
    public Set<Long> among(Collection<Long> channelIds) {
        return channelIds.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("SELECT channel_id FROM channel_day WHERE channel_id IN (:ids)"
                                + " UNION SELECT channel_id FROM post WHERE channel_id IN (:ids)")
                        .param("ids", channelIds)
                        .query(Long.class)
                        .list());
    }
}
