package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadPost.Stamp;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads Blogger's JSON, which is its Atom feed with texts in {@code $t} and {@code $} for the colon of a prefix. */
final class BloggerReader {
    private BloggerReader() {}

    static boolean reads(JsonNode json) {
        JsonNode feed = json.path("feed");
        return feed.has("entry") || feed.has("openSearch$totalResults") || feed.has("xmlns");
    }

    static ReadResult read(Reading reading, JsonNode feed) {
        URI base = alternate(feed)
                .flatMap(link -> CanonicalUrl.resolve(reading.base(), link))
                .orElse(reading.base());
        List<JsonNode> entries = new ArrayList<>();
        feed.path("entry").forEach(entries::add);
        List<Draft> drafts = NewestItems.of(reading, entries, entry -> published(reading, entry)).stream()
                .map(entry -> draft(reading, entry, base))
                .toList();
        String title = line(feed, "title", PostText.TITLE);
        return Posts.assemble(reading, new Channel("blogger-json", title.isEmpty() ? null : title, base, null), drafts);
    }

    private static Draft draft(Reading reading, JsonNode entry, URI base) {
        Stamp published = published(reading, entry);
        String body = text(entry, "content")
                .or(() -> text(entry, "summary"))
                .map(html -> PlainText.body(html, PostText.BODY))
                .orElse("");
        MediaUrls media = new MediaUrls(base);
        media.add(JsonTree.text(entry.path("media$thumbnail").path("url")));
        return new Draft(
                text(entry, "id"),
                alternate(entry)
                        .flatMap(link -> CanonicalUrl.resolve(base, link))
                        .orElse(null),
                List.of(),
                line(entry, "title", PostText.TITLE),
                body,
                PostText.goesOn(body),
                published,
                PostDates.edited(reading, texts(entry, "updated"), published),
                author(entry),
                media.list(),
                new PostFigures()
                        .add(Metric.COMMENT, text(entry, "thr$total").orElse(null), "thr$total")
                        .list());
    }

    private static Stamp published(Reading reading, JsonNode entry) {
        return PostDates.first(reading, texts(entry, "published", "updated"));
    }

    private static @Nullable String author(JsonNode entry) {
        return text(entry.path("author").path(0), "name")
                .map(name -> PlainText.line(name, PostText.AUTHOR))
                .filter(name -> !name.isEmpty())
                .orElse(null);
    }

    private static Optional<String> alternate(JsonNode node) {
        for (JsonNode link : node.path("link")) {
            if (link.path("rel").asString("").equals("alternate")) {
                return Optional.ofNullable(JsonTree.text(link.path("href")));
            }
        }
        return Optional.empty();
    }

    private static String line(JsonNode node, String name, int length) {
        return text(node, name).map(text -> PlainText.line(text, length)).orElse("");
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(JsonTree.text(node.path(name).path("$t")));
    }

    private static List<String> texts(JsonNode node, String... names) {
        return Stream.of(names).flatMap(name -> text(node, name).stream()).toList();
    }
}
