package id.pantauopd.demo;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>. */
final class JsonFeed implements FeedWriter {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String write(Site site, List<Post> posts, Instant now) {
        ObjectNode feed = JSON.createObjectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", site.title())
                .put("description", site.description())
                .put("home_page_url", site.home())
                .put("feed_url", site.feed())
                .put("language", "id");
        ArrayNode items = feed.putArray("items");
        posts.forEach(post -> item(items.addObject(), site, post, now));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(feed);
    }

    private static void item(ObjectNode item, Site site, Post post, Instant now) {
        item.put("id", site.outlet().path() + "-" + post.id())
                .put("url", site.link(post))
                .put("title", post.title())
                .put("content_html", Markup.paragraphs(post.textAt(now)))
                .put("date_published", date(post.at()));
        post.editedBefore(now).ifPresent(edited -> item.put("date_modified", date(edited)));
        item.putArray("authors").addObject().put("name", post.author());
    }

    private static String date(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(Regency.ZONE));
    }
}
