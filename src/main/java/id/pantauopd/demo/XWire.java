package id.pantauopd.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers the way the API of X does. */
final class XWire implements PlatformWire {
    private static final int MOST = 50;

    @Override
    public Optional<String> account(Question question) {
        return question.between("/users/by/username/", "").or(() -> question.between("/users/77", "/tweets"));
    }

    @Override
    public boolean namesPost(Question question, PlatformAccount account, Post post) {
        return question.path().equals("/tweets") && question.listed("ids").contains(id(account, post));
    }

    @Override
    public Answer answer(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        if (!TokenGate.opens(question)) {
            return wall(question);
        }
        if (question.path().startsWith("/users/by/")) {
            return Json.answer(Json.of(
                    "data",
                    Json.of(
                            "id",
                            "77" + account.number(),
                            "username",
                            account.name(),
                            "url",
                            account.home(),
                            "public_metrics",
                            Json.of(
                                    "followers_count",
                                    account.followers(posts),
                                    "following_count",
                                    5,
                                    "tweet_count",
                                    posts.size()))));
        }
        List<Object> data = posts.stream()
                .filter(post -> !question.path().equals("/tweets") || namesPost(question, account, post))
                .limit(MOST)
                .map(post -> post(account, post, Reach.of(post, now)))
                .toList();
        return Json.answer(Json.of("data", data, "meta", Json.of("result_count", data.size())));
    }

    @Override
    public Answer missing(Question question) {
        return Json.answer(Json.of("errors", List.of(Json.of("title", "Not Found Error"))));
    }

    @Override
    public Answer wall(Question question) {
        return Json.answer(401, Json.of("title", "Unauthorized", "status", 401));
    }

    private static String id(PlatformAccount account, Post post) {
        return "19" + account.number() + post.id();
    }

    private static Object post(PlatformAccount account, Post post, Reach reach) {
        return Json.of(
                "id",
                id(account, post),
                "text",
                post.title(),
                "created_at",
                post.at().toString(),
                "public_metrics",
                Json.of(
                        "retweet_count", reach.shares(),
                        "reply_count", reach.comments(),
                        "like_count", reach.likes(),
                        "quote_count", 0,
                        "bookmark_count", 1,
                        "impression_count", reach.views()));
    }
}
