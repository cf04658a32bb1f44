package id.pantauopd.testing;

import id.pantauopd.reader.ReadPost;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** Writes invented posts of an agency as a feed, newest first. */
public record FeedText(String agency, List<Item> items) {

    /** A post as its agency published it. */
    public record Item(String id, String title, String text, Instant at) {}

    /** How a feed is written. */
    public enum Format {
        RSS("application/rss+xml"),
        WORDPRESS("application/rss+xml; charset=UTF-8"),
        ATOM("application/atom+xml"),
        JSON("application/feed+json");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    /** Posts at equal distances, the newest at the given time; the same seed gives the same posts. */
    public static FeedText of(String agency, int posts, Instant newest, Duration apart, long seed) {
        Random random = new Random(seed);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < posts; i++) {
            items.add(item(agency, agency + "-" + (posts - i), newest.minus(apart.multipliedBy(i)), random));
        }
        return new FeedText(agency, items);
    }

    /** The same feed with one more post on top. */
    public FeedText withNewest(String id, Instant at, long seed) {
        List<Item> more = new ArrayList<>(items);
        more.addFirst(item(agency, id, at, new Random(seed)));
        return new FeedText(agency, more);
    }

    public String as(Format format) {
        return switch (format) {
            case RSS -> rss("", FeedText::rssItem);
            case WORDPRESS -> rss("<generator>https://wordpress.org/?v=6.8</generator>", FeedText::wordPressItem);
            case ATOM -> atom();
            case JSON -> json();
        };
    }

    private static Item item(String agency, String id, Instant at, Random random) {
        ReadPost post = SamplePosts.post(agency, id, at, random);
        return new Item(id, post.title(), post.text(), at);
    }

    private interface Writer {
        String write(FeedText feed, Item item);
    }

    private String rss(String head, Writer writer) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
                xmlns:slash="http://purl.org/rss/1.0/modules/slash/"><channel><title>%s</title>\
                <link>%s</link>%s
                """.formatted(agency, home(), head));
        items.forEach(item -> xml.append(writer.write(this, item)));
        return xml.append("</channel></rss>").toString();
    }

    private String rssItem(Item item) {
        return """
                <item><title>%s</title><link>%s/%s</link><description>%s</description>\
                <guid isPermaLink="false">%s</guid><pubDate>%s</pubDate></item>
                """.formatted(item.title(), home(), item.id(), item.text(), item.id(), rfc1123(item.at()));
    }

    private String wordPressItem(Item item) {
        return """
                <item><title>%s</title><link>%s/%s</link><guid isPermaLink="false">%s/?p=%s</guid>\
                <pubDate>%s</pubDate><description><![CDATA[%5$s]]></description>\
                <content:encoded><![CDATA[<p>%7$s</p>]]></content:encoded></item>
                """.formatted(item.title(), home(), item.id(), home(), item.id(), rfc1123(item.at()), item.text());
    }

    private String atom() {
        StringBuilder xml =
                new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><id>%1$s</id><title>%2$s</title><updated>%3$s</updated>
                """.formatted(home(), agency, items.getFirst().at()));
        items.forEach(item -> xml.append("""
                <entry><id>urn:%2$s</id><title>%3$s</title><link href="%1$s/%2$s"/><published>%4$s</published>\
                <updated>%4$s</updated><summary>%5$s</summary></entry>
                """.formatted(home(), item.id(), item.title(), item.at(), item.text())));
        return xml.append("</feed>").toString();
    }

    private String json() {
        List<Map<String, String>> entries = items.stream()
                .map(item -> Map.of(
                        "id", item.id(),
                        "url", home() + "/" + item.id(),
                        "title", item.title(),
                        "content_text", item.text(),
                        "date_published", item.at().toString()))
                .toList();
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "version",
                        "https://jsonfeed.org/version/1.1",
                        "title",
                        agency,
                        "home_page_url",
                        home(),
                        "items",
                        entries));
    }

    private String home() {
        return "https://" + agency + ".example.go.id";
    }

    private static String rfc1123(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}
