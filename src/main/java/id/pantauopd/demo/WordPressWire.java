package id.pantauopd.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers the way the REST API of WordPress does: posts with a total, comments of asked posts, and the site's feed. */
final class WordPressWire implements PlatformWire {
    private static final int A_PAGE = 10;
    private static final int MOST_COMMENTS = 100;

    @Override
    public Optional<String> account(Question question) {
        int end = question.path().indexOf('/', 1);
        return end < 0 ? Optional.empty() : Optional.of(question.path().substring(1, end));
    }

    @Override
    public Answer answer(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        if (question.path().endsWith("/wp/v2/posts")) {
            int size = question.parameter("per_page").map(Integer::valueOf).orElse(A_PAGE);
            int number = question.parameter("page").map(Integer::valueOf).orElse(1);
            if (number > 1 && (number - 1) * size >= posts.size()) {
                return Json.answer(400, Json.of("code", "rest_post_invalid_page_number"));
            }
            List<Object> page = posts.stream()
                    .skip((number - 1L) * size)
                    .limit(size)
                    .map(post -> post(account, post, now))
                    .toList();
            return Json.answer(page).with("X-WP-Total", Integer.toString(posts.size()));
        }
        if (question.path().endsWith("/wp/v2/comments")) {
            return comments(question, posts, now);
        }
        return question.path().endsWith("/feed/") ? feed(account, posts, now) : missing(question);
    }

    @Override
    public Answer missing(Question question) {
        return Json.answer(404, Json.of("code", "rest_no_route", "data", Json.of("status", 404)));
    }

    /** A plug-in keeps the API closed; the feed stays open. */
    @Override
    public Answer wall(Question question) {
        return Json.answer(401, Json.of("code", "rest_not_logged_in", "data", Json.of("status", 401)));
    }

    private static Object post(PlatformAccount account, Post post, Instant now) {
        return Json.of(
                "id",
                post.id(),
                "date_gmt",
                utc(post.at()),
                "modified_gmt",
                utc(post.changedBefore(now)),
                "link",
                link(account, post),
                "title",
                Json.of("rendered", Markup.escape(post.title())),
                "content",
                Json.of("rendered", Markup.paragraphs(post.textAt(now))));
    }

    private static Answer comments(Question question, List<Post> posts, Instant now) {
        Set<String> asked =
                Set.copyOf(List.of(question.parameter("post").orElse("").split(",")));
        List<Object> all = new ArrayList<>();
        for (Post post : posts) {
            if (asked.contains(Long.toString(post.id()))) {
                for (int i = 0; i < post.commentsAt(now); i++) {
                    all.add(Json.of("id", post.id() * 1_000 + i, "post", post.id()));
                }
            }
        }
        List<Object> page = all.stream().limit(MOST_COMMENTS).collect(Collectors.toList());
        return Json.answer(page).with("X-WP-Total", Integer.toString(all.size()));
    }

    private static Answer feed(PlatformAccount account, List<Post> posts, Instant now) {
        Markup xml = new Markup().declaration().open("rss", "version", "2.0").open("channel");
        xml.element("title", account.title());
        posts.stream()
                .limit(A_PAGE)
                .forEach(post -> xml.open("item")
                        .element("title", post.title())
                        .element("link", link(account, post))
                        .element(
                                "guid",
                                "https://" + account.name() + ".contohbahari.example/?p=" + post.id(),
                                "isPermaLink",
                                "false")
                        .element("pubDate", post.at().toString())
                        .element("description", Markup.paragraphs(post.textAt(now)))
                        .close());
        return Answer.of(
                200, "application/rss+xml; charset=UTF-8", xml.close().close().toString());
    }

    private static String link(PlatformAccount account, Post post) {
        return "https://" + account.name() + ".contohbahari.example/berita/" + post.id() + "/";
    }

    private static String utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC).withNano(0).toString();
    }
}
