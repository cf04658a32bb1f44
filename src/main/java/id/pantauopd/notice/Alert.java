package id.pantauopd.notice;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.Platform;
import id.pantauopd.crawl.Outcome;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that an administrator should hear of. */
public sealed interface Alert {

    /** A channel has failed for days. */
    record ChannelFailing(Agency agency, Platform platform, URI address, Outcome outcome, Instant since)
            implements Alert {}

    /**
     * An agency whose channels can be read has been silent for days.
     *
     * @param last its newest counted post, null when there never was one
     */
    record AgencySilent(Agency agency, @Nullable Instant last) implements Alert {}

    /** No channel of a platform can be read, and some are refused. */
    record PlatformBlocked(
            Platform platform, int channels, @Nullable Instant lastSuccess) implements Alert {}
}
