package id.pantauopd.agency;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a crawl must know of a channel.
 *
 * @param zone of the agency's region: the boundary of its days
 * @param since the first day on which the channel counts, or null
 */
public record CrawlTarget(
        long channelId,
        String code,
        long agencyId,
        Platform platform,
        URI feedUrl,
        ZoneId zone,
        @Nullable LocalDate since) {}
