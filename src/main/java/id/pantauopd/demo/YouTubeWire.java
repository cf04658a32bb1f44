package id.pantauopd.demo;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gives feeds the way YouTube does; a channel's own feed is sometimes away while the list of its uploads is there. */
final class YouTubeWire implements PlatformWire {
    private static final int NEWEST = 15;

    @Override
    public Optional<String> account(Question question) {
        if (question.path().startsWith("/@")) {
            return Optional.of("UC" + question.path().substring(2));
        }
        Optional<String> channel = question.parameter("channel_id");
        Optional<String> list = question.parameter("playlist_id").map(id -> "UC" + id.replaceFirst("^(?:UULF|UU)", ""));
        return question.path().equals("/feeds/videos.xml") ? channel.or(() -> list) : Optional.empty();
    }

    @Override
    public Answer answer(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        if (question.path().startsWith("/@")) {
            return Answer.page(
                    200,
                    "<!DOCTYPE html><html><head><link rel=\"canonical\" href=\"https://www.youtube.com/channel/"
                            + account.name() + "\"></head><body>" + Markup.link(account.home()) + "</body></html>");
        }
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
                .element("id", "yt:channel:" + account.name().substring(2))
                .element("title", account.title());
        posts.stream().limit(NEWEST).forEach(post -> entry(xml, account, post, now));
        return Answer.of(200, "text/xml; charset=UTF-8", xml.close().toString());
    }

    @Override
    public Answer missing(Question question) {
        return Answer.page(404, Pages.plain("404", "<p>Not Found</p>"));
    }

    @Override
    public Answer wall(Question question) {
        return Answer.page(
                200,
                "<!DOCTYPE html><html><head><title>Before you continue to YouTube</title></head><body>"
                        + "<form action=\"https://consent.youtube.com/save\"></form></body></html>");
    }

    static String videoId(PlatformAccount account, Post post) {
        return String.format(Locale.ROOT, "%04d%07d", account.number(), post.id());
    }

    private static void entry(Markup xml, PlatformAccount account, Post post, Instant now) {
        Reach reach = Reach.of(post, now);
        String id = videoId(account, post);
        xml.open("entry")
                .element("id", "yt:video:" + id)
                .element("yt:videoId", id)
                .element("title", post.title())
                .empty("link", "rel", "alternate", "href", "https://www.youtube.com/watch?v=" + id)
                .element("published", post.at().toString())
                .element("updated", now.toString())
                .open("media:group")
                .element("media:description", String.join("\n\n", post.textAt(now)))
                .open("media:community")
                .empty("media:starRating", "count", Integer.toString(reach.likes()), "average", "5.00")
                .empty("media:statistics", "views", Integer.toString(reach.views()))
                .close()
                .close()
                .close();
    }
}
