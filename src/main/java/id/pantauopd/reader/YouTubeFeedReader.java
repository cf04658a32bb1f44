package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadResult.Reason;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the feed of a YouTube channel: the newest fifteen videos with their views and likes.
 *
 * <p>Since 2026 feeds of channels that exist answer 404 for hours or days, and the three addresses of one channel not at
 * the same time. So each is tried in turn, and for fourteen days a 404 of all is taken for an outage.
 */
final class YouTubeFeedReader implements ChannelReader {
    private static final Duration TRANSIENT = Duration.ofDays(14);
    private static final Capabilities CAPABILITIES = Reads.kind("youtube", Platform.YOUTUBE)
            .ofPosts(Metric.VIEW, Metric.LIKE)
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        return visit.platform() == Platform.YOUTUBE
                && YouTubeChannel.of(visit, settings).isPresent();
    }

    @Override
    public Step next(Dialogue dialogue) {
        YouTubeChannel channel =
                YouTubeChannel.of(dialogue.visit(), dialogue.settings()).orElseThrow();
        int asked = 0;
        String id = channel.id();
        if (id == null) {
            if (dialogue.size() == 0) {
                return dialogue.askPage(channel.page());
            }
            Optional<Fetched> page = dialogue.body(0);
            if (page.isEmpty()) {
                return new Step.Unanswered(0);
            }
            id = YouTubeChannel.idIn(page.get()).orElse(null);
            if (id == null) {
                return dialogue.end(0, Reason.LAYOUT_CHANGED);
            }
            asked = 1;
        }
        return feeds(dialogue, YouTubeChannel.feeds(dialogue.settings(), id), asked);
    }

    /** @param asked how many questions came before the first feed */
    private static Step feeds(Dialogue dialogue, List<URI> feeds, int asked) {
        int tried = dialogue.size() - asked;
        if (tried == 0) {
            return dialogue.askFeed(feeds.getFirst());
        }
        if (!dialogue.lastIsMissing()) {
            return dialogue.end(YouTubeFeedReader::readFeed);
        }
        if (tried < feeds.size()) {
            return dialogue.askFeed(feeds.get(tried));
        }
        @Nullable Instant since = dialogue.visit().failingSince();
        boolean longAgo =
                since != null && Duration.between(since, dialogue.visit().now()).compareTo(TRANSIENT) >= 0;
        return dialogue.end(dialogue.lastIndex(), longAgo ? Reason.NO_SUCH_ACCOUNT : Reason.FEED_WITHHELD);
    }

    @Override
    public ReadResult read(AnswerText answer) {
        return answer.is(Shape.JSON) ? YouTubeApiVideos.read(answer) : readFeed(answer);
    }

    /** A page in place of a feed asks for consent or for a proof of being human. */
    private static ReadResult readFeed(AnswerText answer) {
        boolean wall = answer.is(Shape.HTML) && answer.text().contains("consent.youtube.com");
        return wall ? answer.reading().unreadable(Reason.CHALLENGE) : FeedReaders.sniffed(answer);
    }
}
