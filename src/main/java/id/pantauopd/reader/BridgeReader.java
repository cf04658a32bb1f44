package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.ApiCall;
import id.pantauopd.fetch.ApiCall.Credential;
import id.pantauopd.fetch.Secret;
import id.pantauopd.reader.Capabilities.Auth;
import id.pantauopd.reader.ReadPost.Metric;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a feed that a bridge of the operator's makes of a platform: RSSHub or RSS-Bridge. One format is asked for at all
 * times, since the names of posts differ between formats; a bridge's own errors are no posts.
 */
final class BridgeReader implements ChannelReader {
    private final Bridge bridge;
    private final Capabilities capabilities;

    BridgeReader(Bridge bridge) {
        this.bridge = bridge;
        Reads reads = Reads.kind(bridge.kind, Platform.WEBSITE).with(Auth.BRIDGE);
        capabilities = bridge == Bridge.RSSHUB
                ? reads.ofPosts(Metric.LIKE, Metric.COMMENT).declared()
                : reads.figures(Capabilities.Exactness.NO_FIGURES).declared();
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        URI base = bridge.base(settings);
        return base != null && PlatformPath.of(visit.address(), base, Set.of()).isPresent();
    }

    @Override
    public Step next(Dialogue dialogue) {
        if (dialogue.size() > 0) {
            return dialogue.end(this::read);
        }
        Credential credential = PlatformSettings.given(bridge.token(dialogue.settings()))
                .map(token -> Credential.query(bridge.parameter, token))
                .orElse(null);
        return dialogue.askFeed(
                withFormat(dialogue.visit().address()), new ApiCall(credential, null, Duration.ZERO, false));
    }

    @Override
    public ReadResult read(AnswerText answer) {
        return FeedReaders.sniffed(answer);
    }

    /** The address with the one format, whatever it was registered with. */
    private URI withFormat(URI address) {
        String whole =
                address.toString().replaceAll("([?&])format=[^&]*(&|$)", "$1").replaceAll("[?&]$", "");
        return URI.create(whole + (whole.indexOf('?') < 0 ? "?" : "&") + "format=" + bridge.format);
    }

    /** The bridges, with the format that says most of each post. */
    enum Bridge {
        /** Atom alone carries what RSSHub knows of votes and comments; it leaves out zeros, so a missing one is unknown. */
        RSSHUB("rsshub", "atom", "key"),
        RSS_BRIDGE("rssbridge", "Atom", "token");

        private final String kind;
        private final String format;
        private final String parameter;

        Bridge(String kind, String format, String parameter) {
            this.kind = kind;
            this.format = format;
            this.parameter = parameter;
        }

        private @Nullable URI base(PlatformSettings settings) {
            return this == RSSHUB
                    ? settings.rsshub().base()
                    : settings.rssbridge().base();
        }

        private @Nullable Secret token(PlatformSettings settings) {
            return this == RSSHUB
                    ? settings.rsshub().token()
                    : settings.rssbridge().token();
        }
    }
}
