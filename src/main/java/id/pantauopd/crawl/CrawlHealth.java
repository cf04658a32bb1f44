package id.pantauopd.crawl;

import id.pantauopd.agency.Platform;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Answers how the crawl is doing, and takes an admin's wishes for single channels. */
@Service
public class CrawlHealth {
    private final HealthRows rows;
    private final Trials trials;

    CrawlHealth(HealthRows rows, Trials trials) {
        this.rows = rows;
        this.trials = trials;
    }

    /** Channels and their last outcomes per platform, for the public status page. One query. */
    public List<PlatformStatus> platforms() {
        return rows.platforms();
    }

    /**
     * Where each of the given channels stands; a channel that was never due is absent. One query.
     *
     * <p>One that reads well but has answered from another address for days stands as {@link Outcome#MOVED}.
     */
    public Map<Long, ChannelStatus> statuses(Collection<Long> channelIds) {
        return rows.statuses(channelIds);
    }

    /** Channels that fail now, grouped by outcome, most channels first. Two queries. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<FailureGroup> failing(int channelsPerGroup) {
        return rows.failing(channelsPerGroup);
    }

    /** The newest attempts of one channel, newest first. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<Attempt> attempts(long channelId, int limit) {
        return rows.attempts(channelId, limit);
    }

    /** The whole crawl in a few figures. */
    @PreAuthorize("hasRole('ADMIN')")
    public Overview overview() {
        return rows.overview();
    }

    /** Channels that have answered from another address for so long that their own should follow, oldest first. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<MovedChannel> moved() {
        return rows.moved();
    }

    /** Crawled channels that failed so often in a row that they need a hand, the longest failing first. One query. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<ChannelStatus> stubborn(int failures) {
        return rows.stubborn(failures);
    }

    /** Crawled channels that have failed since before a time, the longest first; for the product's own watch. One query. */
    public List<ChannelStatus> failingSince(Instant before) {
        return rows.failingSince(before);
    }

    /** When the next channel is due, past or to come; empty when none is crawled. */
    @PreAuthorize("hasRole('ADMIN')")
    public Optional<Instant> nextRun() {
        return rows.nextRun();
    }

    /** Makes a channel due now; the schedule fetches it, never the caller. False when the channel is not crawled. */
    @PreAuthorize("hasRole('ADMIN')")
    public boolean retryNow(long channelId) {
        return rows.retryNow(channelId);
    }

    /** Fetches and reads an address through the ordinary door, storing nothing. */
    @PreAuthorize("hasRole('ADMIN')")
    public Trial tryOut(URI feedUrl) {
        return trials.tryOut(feedUrl);
    }

    /** The start of the last answer of a channel that could not be read, kept for 14 days. */
    @PreAuthorize("hasRole('ADMIN')")
    public Optional<StoredAnswer> storedAnswer(long channelId) {
        return rows.storedAnswer(channelId);
    }

    /** @param times how often in a row its feed redirected there permanently */
    public record MovedChannel(long channelId, URI to, int times, Instant since) {}

    /**
     * @param waiting for their first reading
     * @param unconfigured not asked for want of the operator's token: neither a failure nor silence
     * @param lastSuccessAt the newest on this platform, null when there was none
     */
    public record PlatformStatus(
            Platform platform,
            int channels,
            int read,
            int blocked,
            int failing,
            int waiting,
            int unconfigured,
            @Nullable Instant lastSuccessAt) {}

    public record ChannelStatus(
            long channelId,
            @Nullable Outcome lastOutcome,
            @Nullable String lastReason,
            @Nullable Instant lastAttemptAt,
            @Nullable Instant lastSuccessAt,
            @Nullable Instant failingSince,
            int failures,
            Instant nextCheckAt,
            boolean possibleGap) {}

    public record FailureGroup(Outcome outcome, int channels, List<ChannelStatus> sample) {}

    public record Attempt(
            Instant at,
            Outcome outcome,
            @Nullable String reason,
            int httpStatus,
            int millis,
            long bytes,
            int postsNew,
            int postsSeen,
            Instant nextCheckAt) {}

    /** @param oldestDue the check that has waited longest, null when nothing is due */
    public record Overview(
            int channels,
            int due,
            int running,
            int failing,
            @Nullable Instant oldestDue,
            @Nullable Instant lastSuccessAt) {}

    /**
     * @param sample at most five posts as they would be stored
     * @param warnings each has a sentence under the message key {@code warning.<name>}
     * @param robotsRule the line of robots.txt that forbids the address to crawlers, or null
     */
    public record Trial(
            Outcome outcome,
            @Nullable String reason,
            @Nullable String format,
            @Nullable String title,
            int posts,
            List<TrialPost> sample,
            List<String> warnings,
            @Nullable String robotsRule,
            long millis) {}

    public record TrialPost(
            String title, @Nullable URI url, @Nullable Instant published, String publishedRaw) {}

    public record StoredAnswer(Instant at, @Nullable String contentType, String head) {}
}
