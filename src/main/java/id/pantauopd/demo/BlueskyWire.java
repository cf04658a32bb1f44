package id.pantauopd.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers the way the public view of Bluesky does; the newest item is a repost of somebody else's. */
final class BlueskyWire implements PlatformWire {
    private static final int MOST = 50;

    @Override
    public Optional<String> account(Question question) {
        return question.path().startsWith("/xrpc/app.bsky.") ? question.parameter("actor") : Optional.empty();
    }

    @Override
    public boolean namesPost(Question question, PlatformAccount account, Post post) {
        return question.path().endsWith("getPosts") && question.values("uris").contains(uri(account.name(), post));
    }

    @Override
    public Answer answer(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        if (question.path().endsWith("getPosts")) {
            return Json.answer(Json.of(
                    "posts",
                    posts.stream()
                            .filter(post -> namesPost(question, account, post))
                            .map(post -> post(account.name(), post, now))
                            .toList()));
        }
        if (question.path().endsWith("getProfile")) {
            return Json.answer(Json.of(
                    "did",
                    did(account.name()),
                    "handle",
                    account.name(),
                    "description",
                    account.home(),
                    "followersCount",
                    account.followers(posts),
                    "followsCount",
                    7,
                    "postsCount",
                    posts.size()));
        }
        List<Object> feed = new ArrayList<>();
        int from = Math.min(
                posts.size(), question.parameter("cursor").map(Integer::valueOf).orElse(0));
        posts.stream().limit(from == 0 ? 1 : 0).forEach(post -> feed.add(repost(account, post)));
        posts.stream()
                .skip(from)
                .limit(MOST)
                .forEach(post -> feed.add(Json.of("post", post(account.name(), post, now))));
        return from + MOST < posts.size()
                ? Json.answer(Json.of("feed", feed, "cursor", Integer.toString(from + MOST)))
                : Json.answer(Json.of("feed", feed));
    }

    @Override
    public Answer missing(Question question) {
        return Json.answer(400, Json.of("error", "InvalidRequest", "message", "Profile not found"));
    }

    @Override
    public Answer wall(Question question) {
        return Json.answer(403, Json.of("error", "Forbidden"));
    }

    private static Object repost(PlatformAccount account, Post post) {
        Map<String, @Nullable Object> reason = Json.of(
                "$type",
                "app.bsky.feed.defs#reasonRepost",
                "by",
                Json.of("did", did(account.name())),
                "indexedAt",
                post.at().toString());
        return Json.of("post", post("kabar.contohbahari.example", post, post.at()), "reason", reason);
    }

    private static Object post(String handle, Post post, Instant now) {
        Reach reach = Reach.of(post, now);
        return Json.of(
                "uri",
                uri(handle, post),
                "author",
                Json.of("did", did(handle), "handle", handle),
                "record",
                Json.of("text", post.title(), "createdAt", post.at().toString()),
                "replyCount",
                reach.comments(),
                "repostCount",
                reach.shares(),
                "likeCount",
                reach.likes(),
                "quoteCount",
                0,
                "indexedAt",
                post.at().plusSeconds(2).toString());
    }

    private static String uri(String handle, Post post) {
        return "at://" + did(handle) + "/app.bsky.feed.post/3k" + Long.toString(post.id(), 32);
    }

    private static String did(String handle) {
        return String.format(Locale.ROOT, "did:plc:contoh%08x", handle.hashCode());
    }
}
