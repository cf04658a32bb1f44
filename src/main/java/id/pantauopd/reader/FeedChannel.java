package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.reader.ReadPost.Metric;

/** Reads a feed of any format at the address that was registered. */
final class FeedChannel implements ChannelReader {
    private static final Capabilities CAPABILITIES = Reads.kind("feed", Platform.WEBSITE)
            .ofPosts(Metric.COMMENT, Metric.LIKE, Metric.VIEW)
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        return true;
    }

    @Override
    public Step next(Dialogue dialogue) {
        return dialogue.size() == 0 ? dialogue.askFeed(dialogue.visit().address()) : dialogue.end(FeedReaders::sniffed);
    }

    @Override
    public ReadResult read(AnswerText answer) {
        return FeedReaders.sniffed(answer);
    }
}
