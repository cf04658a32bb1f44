package id.pantauopd.demo;

import java.time.Instant;
import java.util.List;

/** Writes Atom the way Blogger does, with the number of comments as {@code thr:total}. */
final class BloggerFeed implements FeedWriter {
    @Override
    public String write(Site site, List<Post> posts, Instant now) {
        Instant newest = posts.stream()
                .map(post -> post.changedBefore(now))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        Markup xml = new Markup()
                .declaration()
                .open(
                        "feed",
                        "xmlns",
                        "http://www.w3.org/2005/Atom",
                        "xmlns:openSearch",
                        "http://a9.com/-/spec/opensearchrss/1.0/",
                        "xmlns:thr",
                        "http://purl.org/syndication/thread/1.0")
                .element("id", "tag:blogger.com,1999:blog-" + blog(site))
                .element("updated", newest.toString())
                .element("title", site.title(), "type", "text")
                .element("subtitle", site.description(), "type", "html")
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", site.feed())
                .empty("link", "rel", "alternate", "type", "text/html", "href", site.home())
                .element("generator", "Blogger", "version", "7.00", "uri", "http://www.blogger.com")
                .element("openSearch:totalResults", Integer.toString(posts.size()));
        posts.forEach(post -> entry(xml, site, post, now));
        return xml.close().toString();
    }

    private static void entry(Markup xml, Site site, Post post, Instant now) {
        String comments = Integer.toString(post.commentsAt(now));
        xml.open("entry")
                .element("id", "tag:blogger.com,1999:blog-" + blog(site) + ".post-" + post.id())
                .element("published", post.at().toString())
                .element("updated", post.changedBefore(now).toString())
                .empty("category", "scheme", "http://www.blogger.com/atom/ns#", "term", "Berita")
                .element("title", post.title(), "type", "text")
                .element("content", Markup.paragraphs(post.textAt(now)), "type", "html")
                .empty("link", "rel", "alternate", "type", "text/html", "href", site.link(post), "title", post.title())
                .open("author")
                .element("name", post.author())
                .close()
                .element("thr:total", comments)
                .close();
    }

    /** A number of its own for each blog, as Blogger gives. */
    private static long blog(Site site) {
        return 9_901_000_000L + Dice.of("blog", site.outlet().path()).below(1_000_000);
    }
}
