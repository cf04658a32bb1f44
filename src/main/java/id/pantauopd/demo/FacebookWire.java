package id.pantauopd.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers the way the Graph API does of a Page with its posts; a post that nobody shared has no shares. */
final class FacebookWire implements PlatformWire {
    private static final int MOST = 50;

    @Override
    public Optional<String> account(Question question) {
        return question.between("/", "");
    }

    @Override
    public boolean namesPost(Question question, PlatformAccount account, Post post) {
        return question.path().equals("/") && question.listed("ids").contains(id(account, post));
    }

    @Override
    public Answer answer(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        if (!TokenGate.opens(question)) {
            return wall(question);
        }
        if (question.path().equals("/")) {
            return byIds(question, account, posts, now);
        }
        List<Object> data = posts.stream()
                .limit(MOST)
                .map(post -> post(account, post, Reach.of(post, now)))
                .toList();
        return Json.answer(Json.of(
                "name",
                account.title(),
                "website",
                account.home(),
                "followers_count",
                account.followers(posts),
                "fan_count",
                account.followers(posts) - 9,
                "published_posts",
                Json.of("data", data),
                "id",
                "100" + account.number()));
    }

    @Override
    public Answer missing(Question question) {
        return MetaErrors.unknown();
    }

    @Override
    public Answer wall(Question question) {
        return MetaErrors.expired();
    }

    private Answer byIds(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        Map<String, @Nullable Object> found = Json.of();
        posts.stream()
                .filter(post -> namesPost(question, account, post))
                .forEach(post -> found.put(id(account, post), post(account, post, Reach.of(post, now))));
        return Json.answer(found);
    }

    private static String id(PlatformAccount account, Post post) {
        return "100" + account.number() + "_" + post.id();
    }

    private static Object post(PlatformAccount account, Post post, Reach reach) {
        Map<String, @Nullable Object> written = Json.of(
                "id",
                id(account, post),
                "message",
                post.title(),
                "created_time",
                post.at().toString().replace("Z", "+0000"),
                "permalink_url",
                "https://www.facebook.com/100" + account.number() + "/posts/" + post.id(),
                "reactions",
                total(reach.likes() + 2),
                "reaction_like",
                total(reach.likes()),
                "comments",
                total(reach.comments()));
        if (reach.shares() > 0) {
            written.put("shares", Json.of("count", reach.shares()));
        }
        return written;
    }

    private static Object total(int count) {
        return Json.of("data", List.of(), "summary", Json.of("total_count", count));
    }
}
