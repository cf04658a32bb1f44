package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One visit to a channel.
 *
 * @param address as it was registered: a feed, or the channel's own page on its platform
 * @param zone for dates without one
 * @param settings of this channel alone: {@code reader} names its kind, the others belong to that kind
 * @param pages how many pages to read where the kind has pages; 1 in the ordinary case
 * @param etag of the last answer to a visit of one question, for asking for changes only, or null
 * @param lastModified likewise
 * @param failingSince when the visits began to fail, or null
 */
public record Visit(
        Platform platform,
        URI address,
        ZoneId zone,
        Map<String, String> settings,
        int pages,
        @Nullable String etag,
        @Nullable String lastModified,
        Instant now,
        @Nullable Instant failingSince) {

    /** An ordinary visit that knows nothing of earlier ones. */
    public static Visit first(Platform platform, URI address, ZoneId zone, Instant now) {
        return new Visit(platform, address, zone, Map.of(), 1, null, null, now, null);
    }
}
