package id.pantauopd.demo;

import java.time.Instant;
import java.util.List;

/** Writes Atom the way YouTube does: the newest fifteen videos, each with its views and likes. */
final class VideoFeed implements FeedWriter {
    private static final int NEWEST = 15;
    private static final int VIEWS_A_COMMENT = 41;
    private static final int LIKES_A_COMMENT = 3;

    @Override
    public String write(Site site, List<Post> posts, Instant now) {
        Markup xml = new Markup()
                .declaration()
                .open(
                        "feed",
                        "xmlns:yt",
                        "http://www.youtube.com/xml/schemas/2015",
                        "xmlns:media",
                        "http://search.yahoo.com/mrss/",
                        "xmlns",
                        "http://www.w3.org/2005/Atom")
                .empty("link", "rel", "self", "href", site.feed())
                .element("id", "yt:channel:" + site.outlet().path())
                .element("title", site.title())
                .empty("link", "rel", "alternate", "href", site.home());
        posts.stream().limit(NEWEST).forEach(post -> entry(xml, site, post, now));
        return xml.close().toString();
    }

    private static void entry(Markup xml, Site site, Post post, Instant now) {
        int talk = post.commentsAt(now);
        xml.open("entry")
                .element("id", "yt:video:" + site.outlet().path() + "-" + post.id())
                .element("title", post.title())
                .empty("link", "rel", "alternate", "href", site.link(post))
                .element("published", post.at().toString())
                .element("updated", post.changedBefore(now).toString())
                .open("media:group")
                .element("media:title", post.title())
                .element("media:description", String.join("\n\n", post.textAt(now)))
                .open("media:community")
                .empty("media:starRating", "count", Integer.toString(talk * LIKES_A_COMMENT), "average", "5.00")
                .empty("media:statistics", "views", Integer.toString(talk * VIEWS_A_COMMENT + 1))
                .close()
                .close()
                .close();
    }
}
