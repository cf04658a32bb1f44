package id.pantauopd.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes RSS 2.0 the way WordPress does: full text, creator, number of comments, guids that are not links. */
final class WordPressFeed implements FeedWriter {
    @Override
    public String write(Site site, List<Post> posts, Instant now) {
        Markup xml = new Markup()
                .declaration()
                .open(
                        "rss",
                        "version",
                        "2.0",
                        "xmlns:content",
                        "http://purl.org/rss/1.0/modules/content/",
                        "xmlns:wfw",
                        "http://wellformedweb.org/CommentAPI/",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:atom",
                        "http://www.w3.org/2005/Atom",
                        "xmlns:sy",
                        "http://purl.org/rss/1.0/modules/syndication/",
                        "xmlns:slash",
                        "http://purl.org/rss/1.0/modules/slash/")
                .open("channel")
                .element("title", site.title())
                .empty("atom:link", "href", site.feed(), "rel", "self", "type", "application/rss+xml")
                .element("link", site.home())
                .element("description", site.description());
        posts.stream()
                .map(post -> post.changedBefore(now))
                .max(Instant::compareTo)
                .ifPresent(newest -> xml.element("lastBuildDate", date(newest)));
        xml.element("language", "id")
                .element("sy:updatePeriod", "hourly")
                .element("sy:updateFrequency", "1")
                .element("generator", "https://wordpress.org/?v=6.9");
        posts.forEach(post -> item(xml, site, post, now));
        return xml.close().close().toString();
    }

    private static void item(Markup xml, Site site, Post post, Instant now) {
        String link = site.link(post);
        List<String> text = post.textAt(now);
        xml.open("item")
                .element("title", post.title())
                .element("link", link)
                .element("comments", link + "#respond")
                .cdata("dc:creator", post.author())
                .element("pubDate", date(post.at()))
                .cdata("category", "Berita")
                .element("guid", site.home() + "?p=" + post.id(), "isPermaLink", "false")
                .cdata("description", Markup.paragraphs(List.of(text.getFirst() + " […]")))
                .cdata("content:encoded", Markup.paragraphs(text))
                .element("wfw:commentRss", link + "feed/")
                .element("slash:comments", Integer.toString(post.commentsAt(now)))
                .close();
    }

    private static String date(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME
                .format(at.atOffset(ZoneOffset.UTC))
                .replace("GMT", "+0000");
    }
}
