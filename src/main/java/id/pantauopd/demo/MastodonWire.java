package id.pantauopd.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers the way a Mastodon server does: an account, its statuses, its feed. */
final class MastodonWire implements PlatformWire {
    private static final String STATUS = "/api/v1/statuses/";
    private static final int MOST = 40;
    private static final int IN_A_FEED = 20;

    @Override
    public Optional<String> account(Question question) {
        return question.path().equals("/api/v1/accounts/lookup")
                ? question.parameter("acct")
                : question.between("/api/v1/accounts/1-", "/statuses").or(() -> question.between("/@", ".rss"));
    }

    @Override
    public boolean namesPost(Question question, PlatformAccount account, Post post) {
        return question.path().equals(STATUS + id(account, post));
    }

    @Override
    public Answer answer(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        if (question.path().startsWith(STATUS)) {
            return posts.stream()
                    .filter(post -> namesPost(question, account, post))
                    .findFirst()
                    .map(post -> Json.answer(status(account, post, now)))
                    .orElseGet(() -> missing(question));
        }
        if (question.path().endsWith("/lookup")) {
            return Json.answer(Json.of(
                    "id",
                    "1-" + account.name(),
                    "acct",
                    account.name(),
                    "display_name",
                    account.title(),
                    "fields",
                    List.of(Json.of("name", "Situs", "value", Markup.link(account.home()))),
                    "followers_count",
                    account.followers(posts),
                    "following_count",
                    12,
                    "statuses_count",
                    posts.size()));
        }
        return question.path().endsWith(".rss")
                ? feed(account, posts, now)
                : Json.answer(posts.stream()
                        .filter(post -> question.parameter("max_id")
                                .map(max -> Long.parseLong(id(account, post)) < Long.parseLong(max))
                                .orElse(true))
                        .limit(MOST)
                        .map(post -> status(account, post, now))
                        .toList());
    }

    @Override
    public Answer missing(Question question) {
        return Json.answer(404, Json.of("error", "Record not found"));
    }

    @Override
    public Answer wall(Question question) {
        return Json.answer(401, Json.of("error", "This API requires an authenticated user"));
    }

    private static Object status(PlatformAccount account, Post post, Instant now) {
        Reach reach = Reach.of(post, now);
        return Json.of(
                "id",
                id(account, post),
                "uri",
                uri(account, post),
                "url",
                "https://sosial.contohbahari.example/@" + account.name() + "/" + id(account, post),
                "created_at",
                post.at().toString(),
                "edited_at",
                post.editedBefore(now).map(Instant::toString).orElse(null),
                "in_reply_to_id",
                null,
                "reblog",
                null,
                "spoiler_text",
                "",
                "content",
                text(post, now),
                "replies_count",
                reach.comments(),
                "reblogs_count",
                reach.shares(),
                "favourites_count",
                reach.likes(),
                "quotes_count",
                0,
                "account",
                Json.of("acct", account.name(), "display_name", account.title()));
    }

    private static Answer feed(PlatformAccount account, List<Post> posts, Instant now) {
        Markup xml = new Markup().declaration().open("rss", "version", "2.0").open("channel");
        xml.element("title", account.title());
        posts.stream()
                .limit(IN_A_FEED)
                .forEach(post -> xml.open("item")
                        .element(
                                "guid",
                                "https://sosial.contohbahari.example/@" + account.name() + "/" + id(account, post))
                        .element(
                                "link",
                                "https://sosial.contohbahari.example/@" + account.name() + "/" + id(account, post))
                        .element("pubDate", post.at().toString())
                        .element("description", text(post, now))
                        .close());
        return Answer.of(
                200, "application/rss+xml; charset=utf-8", xml.close().close().toString());
    }

    private static String text(Post post, Instant now) {
        return "<p>" + Markup.escape(post.title()) + "</p>" + Markup.paragraphs(post.textAt(now));
    }

    private static String id(PlatformAccount account, Post post) {
        return Integer.toString(account.number()) + post.id();
    }

    private static String uri(PlatformAccount account, Post post) {
        return "https://sosial.contohbahari.example/users/" + account.name() + "/statuses/" + id(account, post);
    }
}
