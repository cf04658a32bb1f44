package id.pantauopd.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the reader of each kind of channel. */
final class Kinds {
    /** The order in which channels are offered to them: the last takes what no other does. */
    private static final List<ChannelReader> ALL = List.of(
            new BridgeReader(BridgeReader.Bridge.RSSHUB),
            new BridgeReader(BridgeReader.Bridge.RSS_BRIDGE),
            new TelegramReader(),
            new YouTubeApiReader(),
            new YouTubeFeedReader(),
            new MastodonReader(),
            new BlueskyReader(),
            new FacebookReader(),
            new InstagramReader(),
            new ThreadsReader(),
            new TikTokReader(),
            new XReader(),
            new FacebookPageReader(),
            new InstagramPageReader(),
            new ThreadsPageReader(),
            new TikTokPageReader(),
            new HtmlListReader(),
            new SitemapReader(),
            new WordPressChannel(),
            new BloggerChannel(),
            new FeedChannel());

    /** What people call a feed. */
    private static final Set<String> FEEDS =
            Set.of("feed", "rss", "atom", "json-feed", "jsonfeed", "opensid", "website");

    private Kinds() {}

    static List<ChannelReader> all() {
        return ALL;
    }

    /** The reader by its word; empty when none is named. */
    static Optional<ChannelReader> named(@Nullable String kind) {
        if (kind == null) {
            return Optional.empty();
        }
        String word = kind.toLowerCase(Locale.ROOT);
        String name = FEEDS.contains(word) ? "feed" : word;
        return ALL.stream()
                .filter(reader -> reader.capabilities().kind().equals(name))
                .findFirst();
    }

    /** The words of all kinds, for people. */
    static String words() {
        return ALL.stream().map(reader -> reader.capabilities().kind()).sorted().collect(Collectors.joining(", "));
    }

    static ChannelReader of(Visit visit, PlatformSettings settings) {
        return named(visit.settings().get("reader"))
                .or(() -> ALL.stream()
                        .filter(reader -> reader.takes(visit, settings))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("The reader of feeds takes every channel"));
    }
}
