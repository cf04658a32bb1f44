package id.pantauopd.agency;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers where channels publish, for many of them at once. */
@Service
@Transactional(readOnly = true)
public class ChannelPlatforms {
    private final JdbcClient jdbc;

    ChannelPlatforms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The platform of each channel that there is. One query. */
    public Map<Long, Platform> of(Collection<Long> channelIds) {
        Map<Long, Platform> platforms = HashMap.newHashMap(channelIds.size());
        if (!channelIds.isEmpty()) {
            jdbc.sql("SELECT id, platform FROM channel WHERE id IN (:ids)")
                    .param("ids", channelIds)
                    .query(row -> {
                        platforms.put(row.getLong(1), Platform.valueOf(row.getString(2)));
                    });
        }
        return platforms;
    }
}
