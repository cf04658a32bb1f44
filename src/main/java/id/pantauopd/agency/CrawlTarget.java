package id.pantauopd.agency;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a crawl must know of a channel.
 *
 * @param zone of the agency's region: the boundary of its days
 * @param since the first day on which the channel counts, or null
 * @param settings how this channel is read where its address does not say so: {@code reader} names its kind
 */
public record CrawlTarget(
        long channelId,
        String code,
        long agencyId,
        Platform platform,
        URI feedUrl,
        ZoneId zone,
        @Nullable LocalDate since,
        Map<String, String> settings) {

    public CrawlTarget(
            long channelId,
            String code,
            long agencyId,
            Platform platform,
            URI feedUrl,
            ZoneId zone,
            @Nullable LocalDate since) {
        this(channelId, code, agencyId, platform, feedUrl, zone, since, Map.of());
    }
}
