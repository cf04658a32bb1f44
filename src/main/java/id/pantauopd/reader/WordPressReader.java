package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Stamp;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the array of posts of the WordPress REST API
 * (<a href="https://developer.wordpress.org/rest-api/reference/posts/">reference</a>). Posts are named {@code host?p=ID}, under
 * which the site's RSS knows them too.
 */
final class WordPressReader {
    private static final String UNSET = "0000-";

    private WordPressReader() {}

    /** An empty array says nothing by itself; it is believed where WordPress was asked. */
    static boolean reads(Reading reading, JsonNode array) {
        if (array.isEmpty()) {
            String path = String.valueOf(reading.base());
            return "wordpress".equals(reading.request().kind()) || path.contains("/wp/v2/");
        }
        JsonNode first = array.path(0);
        return first.path("title").has("rendered")
                || first.path("content").has("rendered")
                || (first.has("id") && first.has("link") && (first.has("date") || first.has("date_gmt")));
    }

    static ReadResult read(Reading reading, JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        List<Draft> drafts = NewestItems.of(reading, items, item -> published(reading, item)).stream()
                .map(item -> draft(reading, item))
                .toList();
        return Posts.assemble(reading, new Channel("wordpress-rest", null, reading.base(), null), drafts);
    }

    private static Draft draft(Reading reading, JsonNode item) {
        URI url = JsonTree.first(item, "/link")
                .flatMap(link -> CanonicalUrl.resolve(reading.base(), link))
                .orElse(null);
        Stamp published = published(reading, item);
        String body = JsonTree.first(item, "/content/rendered", "/excerpt/rendered")
                .map(html -> PlainText.body(html, PostText.BODY))
                .orElse("");
        Optional<URI> shortLink = shortLink(item, url == null ? reading.base() : url);
        return new Draft(
                shortLink.map(CanonicalUrl::alias),
                url,
                Stream.concat(shortLink.stream(), guid(reading, item).stream()).toList(),
                JsonTree.first(item, "/title/rendered")
                        .map(title -> PlainText.line(title, PostText.TITLE))
                        .orElse(""),
                body,
                PostText.goesOn(body),
                published,
                edited(reading, item, published),
                JsonTree.first(item, "/_embedded/author/0/name")
                        .map(name -> PlainText.line(name, PostText.AUTHOR))
                        .orElse(null),
                media(reading, item),
                List.of());
    }

    private static Optional<URI> shortLink(JsonNode item, URI site) {
        String id = JsonTree.text(item.path("id"));
        return id == null ? Optional.empty() : CanonicalUrl.resolve(site, "/?p=" + id);
    }

    private static Optional<URI> guid(Reading reading, JsonNode item) {
        return JsonTree.first(item, "/guid/rendered").flatMap(guid -> CanonicalUrl.resolve(reading.base(), guid));
    }

    /** {@code date_gmt} is UTC without saying so; {@code date} is the site's local time. */
    private static Stamp published(Reading reading, JsonNode item) {
        Stamp utc = utc(reading, item, "/date_gmt");
        return utc.at() != null || PostDates.isAhead(reading, utc)
                ? utc
                : PostDates.first(
                        reading, JsonTree.first(item, "/date").stream().toList());
    }

    private static @Nullable Instant edited(Reading reading, JsonNode item, Stamp published) {
        Instant at = utc(reading, item, "/modified_gmt").at();
        Instant since = published.at();
        return at != null && since != null && at.isAfter(since) ? at : null;
    }

    private static Stamp utc(Reading reading, JsonNode item, String place) {
        String raw = JsonTree.first(item, place).orElse("");
        if (raw.isEmpty() || raw.startsWith(UNSET)) {
            return Stamp.NONE;
        }
        Stamp stamp = PostDates.first(reading, List.of(raw + "Z"));
        // One that is not believed keeps its zone: whether it lies ahead is asked again.
        return stamp.at() == null ? stamp : new Stamp(stamp.at(), raw, stamp.precision(), stamp.zoneGiven());
    }

    private static List<URI> media(Reading reading, JsonNode item) {
        MediaUrls urls = new MediaUrls(reading.base());
        JsonTree.first(item, "/_embedded/wp:featuredmedia/0/source_url", "/jetpack_featured_media_url")
                .ifPresent(urls::add);
        return urls.list();
    }
}
