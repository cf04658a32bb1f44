package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.reader.Capabilities.Auth;
import id.pantauopd.reader.Capabilities.Depth;
import id.pantauopd.reader.Capabilities.Exactness;
import id.pantauopd.reader.ReadPost.Metric;
import java.util.Set;

/** Reads a feed of any format at the address that was registered. */
final class FeedChannel implements ChannelReader {
    private static final Capabilities CAPABILITIES = new Capabilities(
            "feed",
            Platform.WEBSITE,
            Auth.NONE,
            Set.of(Metric.COMMENT),
            Set.of(),
            Depth.ONE_ANSWER,
            false,
            false,
            true,
            false,
            Exactness.EXACT);

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
