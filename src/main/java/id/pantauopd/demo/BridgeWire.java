package id.pantauopd.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes Atom the way RSSHub and RSS-Bridge do; their trouble comes as an item, with status 200. */
final class BridgeWire implements PlatformWire {
    private static final int NEWEST = 10;

    @Override
    public Optional<String> account(Question question) {
        return question.parameter("u").or(() -> question.between("/telegram/channel/", ""));
    }

    @Override
    public Answer answer(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        if (!question.parameter("format").orElse("").equalsIgnoreCase("atom")) {
            return Answer.page(400, Pages.plain("400", "<p>format</p>"));
        }
        Markup xml = feed(account.title());
        posts.stream().limit(NEWEST).forEach(post -> {
            Reach reach = Reach.of(post, now);
            xml.open("entry")
                    .element("id", "urn:sha1:" + post.id())
                    .element("title", post.title())
                    .empty("link", "rel", "alternate", "href", "https://platform.contohbahari.example/" + post.id())
                    .element("published", post.at().toString())
                    .element("updated", post.at().toString());
            if (reach.likes() > 0) {
                xml.element("rsshub:upvotes", Integer.toString(reach.likes()));
            }
            xml.close();
        });
        return Answer.of(200, "application/atom+xml; charset=utf-8", xml.close().toString());
    }

    @Override
    public Answer missing(Question question) {
        return wall(question);
    }

    @Override
    public Answer wall(Question question) {
        Markup xml = feed("Jembatan")
                .open("entry")
                .element("id", "urn:sha1:0")
                .element("title", "Bridge returned error 401! (20000)")
                .element("updated", "2026-11-20T00:00:00Z")
                .close();
        return Answer.of(200, "application/atom+xml; charset=utf-8", xml.close().toString());
    }

    private static Markup feed(String title) {
        return new Markup()
                .declaration()
                .open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xmlns:rsshub", "http://rsshub.app/xml/schemas")
                .element("title", title)
                .element("id", "https://platform.contohbahari.example/");
    }
}
