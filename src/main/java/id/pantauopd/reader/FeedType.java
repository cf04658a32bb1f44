package id.pantauopd.reader;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells by its attributes and its address whether a link leads to a feed of posts. */
enum FeedType {
    /** The media type says feed. */
    FEED,
    /** The media type allows a feed and much else. */
    PERHAPS,
    NONE;

    private static final Set<String> FEED_TYPES =
            Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json");
    private static final Set<String> LOOSE_TYPES =
            Set.of("application/json", "application/xml", "text/xml", "text/rss+xml");
    private static final Set<String> FEED_ENDS = Set.of(
            "feed", "rss", "atom", "rss.xml", "feed.xml", "atom.xml", "index.rss", "feed.json", "rss.php", "feed.php");
    private static final List<String> FEED_QUERIES =
            List.of("feed=rss", "feed=rss2", "feed=atom", "format=feed", "format=rss", "alt=rss", "type=rss");

    /** The type of a {@code link} element. */
    static FeedType of(Element link) {
        Set<String> rels =
                Set.copyOf(List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s")));
        if (!rels.contains("alternate") && !rels.contains("feed")) {
            return NONE;
        }
        String type = link.attr("type").toLowerCase(Locale.ROOT);
        int parameters = type.indexOf(';');
        String media = (parameters < 0 ? type : type.substring(0, parameters)).strip();
        if (FEED_TYPES.contains(media)) {
            return FEED;
        }
        return LOOSE_TYPES.contains(media) || rels.contains("feed") ? PERHAPS : NONE;
    }

    /** Whether an address that people click ends like one of a feed. */
    static boolean looksLikeFeed(URI url) {
        String path = url.getRawPath().toLowerCase(Locale.ROOT);
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (FEED_ENDS.contains(trimmed.substring(trimmed.lastIndexOf('/') + 1))
                || trimmed.endsWith("/feeds/posts/default")) {
            return true;
        }
        String query = url.getRawQuery() == null ? "" : url.getRawQuery().toLowerCase(Locale.ROOT);
        return List.of(query.split("&")).stream().anyMatch(FEED_QUERIES::contains);
    }

    /** Whether the address holds comments or is a REST interface, whatever its type says. */
    static boolean isOther(URI url, String title) {
        String address = url.toString().toLowerCase(Locale.ROOT);
        String name = title.toLowerCase(Locale.ROOT);
        return address.contains("/wp-json/")
                || address.contains("rest_route=")
                || address.contains("/comments/")
                || address.contains("feed=comments")
                || address.contains("withcomments=")
                || address.contains("oembed")
                || name.endsWith("comments feed")
                || name.contains("umpan komentar");
    }
}
