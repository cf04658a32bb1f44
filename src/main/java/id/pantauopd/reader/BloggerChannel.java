package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.reader.ReadPost.Metric;

/** Reads a Blogger site by its feed, in whichever of its formats was registered. */
final class BloggerChannel implements ChannelReader {
    private static final Capabilities CAPABILITIES =
            Reads.kind("blogger", Platform.WEBSITE).ofPosts(Metric.COMMENT).declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        return visit.platform() == Platform.WEBSITE
                && String.valueOf(visit.address().getRawPath()).contains("/feeds/posts/");
    }

    @Override
    public Step next(Dialogue dialogue) {
        return dialogue.size() == 0 ? dialogue.askFeed(dialogue.visit().address()) : dialogue.end(this::read);
    }

    @Override
    public ReadResult read(AnswerText answer) {
        return FeedReaders.sniffed(answer);
    }
}
