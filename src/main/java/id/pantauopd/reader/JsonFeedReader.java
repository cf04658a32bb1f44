package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Stamp;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads JSON Feed 1 and 1.1 (<a href="https://www.jsonfeed.org/version/1.1/">specification</a>). The address of older items is
 * ignored: this reader asks for nothing.
 */
final class JsonFeedReader {
    private JsonFeedReader() {}

    static ReadResult read(Reading reading, JsonNode feed) {
        URI base = JsonTree.first(feed, "/home_page_url")
                .flatMap(home -> CanonicalUrl.resolve(reading.base(), home))
                .orElse(reading.base());
        List<JsonNode> items = new ArrayList<>();
        feed.path("items").forEach(items::add);
        String feedAuthor = author(feed).orElse("");
        List<Draft> drafts = NewestItems.of(reading, items, item -> published(reading, item)).stream()
                .map(item -> draft(reading, item, base, feedAuthor))
                .toList();
        String format = feed.path("version").asString("").endsWith("/1") ? "json-feed-1.0" : "json-feed-1.1";
        return Posts.assemble(reading, new Channel(format, line(feed, "/title", PostText.TITLE), base, null), drafts);
    }

    private static Draft draft(Reading reading, JsonNode item, URI base, String feedAuthor) {
        List<URI> links = Stream.of("/url", "/external_url")
                .flatMap(place -> JsonTree.first(item, place).stream())
                .flatMap(link -> CanonicalUrl.resolve(base, link).stream())
                .distinct()
                .toList();
        Stamp published = published(reading, item);
        String body = body(item);
        String author = PlainText.line(author(item).orElse(feedAuthor), PostText.AUTHOR);
        String title = line(item, "/title", PostText.TITLE);
        return new Draft(
                JsonTree.first(item, "/id"),
                links.isEmpty() ? null : links.getFirst(),
                links.isEmpty() ? List.of() : links.subList(1, links.size()),
                title == null ? "" : title,
                body,
                PostText.goesOn(body),
                published,
                PostDates.edited(reading, texts(item, "/date_modified"), published),
                author.isEmpty() ? null : author,
                media(item, base),
                List.of());
    }

    private static Stamp published(Reading reading, JsonNode item) {
        return PostDates.first(reading, texts(item, "/date_published", "/date_modified"));
    }

    private static String body(JsonNode item) {
        return JsonTree.first(item, "/content_html")
                .or(() -> JsonTree.first(item, "/content_text", "/summary").map(Markup::ofPlain))
                .map(markup -> PlainText.body(markup, PostText.BODY))
                .orElse("");
    }

    private static Optional<String> author(JsonNode node) {
        return JsonTree.first(node, "/authors/0/name", "/author/name", "/authors/0", "/author");
    }

    private static List<URI> media(JsonNode item, URI base) {
        MediaUrls urls = new MediaUrls(base);
        urls.add(JsonTree.text(item.path("image")));
        urls.add(JsonTree.text(item.path("banner_image")));
        for (JsonNode attachment : item.path("attachments")) {
            urls.add(JsonTree.text(attachment.path("url")));
        }
        return urls.list();
    }

    private static @Nullable String line(JsonNode node, String place, int length) {
        return JsonTree.first(node, place)
                .map(text -> PlainText.line(Markup.ofPlain(text), length))
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private static List<String> texts(JsonNode node, String... places) {
        return Stream.of(places)
                .flatMap(place -> JsonTree.first(node, place).stream())
                .toList();
    }
}
