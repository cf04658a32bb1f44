package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.reader.ReadPost.Metric;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a Blogger site by its feed, in whichever of its formats was registered. */
final class BloggerChannel implements ChannelReader {
    private static final Capabilities CAPABILITIES = Reads.kind("blogger", Platform.WEBSITE)
            .ofPosts(Metric.COMMENT)
            .provesDeletion()
            .declared();

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
    public Optional<Probe> probe(Visit visit, PlatformSettings settings, String post, @Nullable URI page) {
        return Optional.ofNullable(page)
                .filter(url -> visit.platform() == Platform.WEBSITE)
                .map(Probes::page);
    }

    @Override
    public ReadResult read(AnswerText answer) {
        return FeedReaders.sniffed(answer);
    }
}
