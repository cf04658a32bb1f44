package id.pantauopd.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers the way TikTok's Display API does: of the one account that gave the token. */
final class TikTokWire implements PlatformWire {
    private static final String OWNER = "dinkes.contoh";
    private static final int MOST = 20;

    @Override
    public Optional<String> account(Question question) {
        return Optional.of(OWNER);
    }

    @Override
    public Answer answer(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        if (!TokenGate.opens(question)) {
            return wall(question);
        }
        if (question.path().equals("/user/info/")) {
            return Json.answer(Json.of(
                    "data",
                    Json.of(
                            "user",
                            Json.of(
                                    "username",
                                    account.name(),
                                    "bio_description",
                                    account.home(),
                                    "follower_count",
                                    account.followers(posts),
                                    "following_count",
                                    2,
                                    "likes_count",
                                    900,
                                    "video_count",
                                    posts.size())),
                    "error",
                    Json.of("code", "ok")));
        }
        List<Object> videos = posts.stream()
                .limit(MOST)
                .map(post -> video(account, post, Reach.of(post, now)))
                .toList();
        return Json.answer(
                Json.of("data", Json.of("videos", videos, "has_more", false), "error", Json.of("code", "ok")));
    }

    @Override
    public Answer missing(Question question) {
        return wall(question);
    }

    @Override
    public Answer wall(Question question) {
        return Json.answer(401, Json.of("error", Json.of("code", "access_token_invalid")));
    }

    private static Object video(PlatformAccount account, Post post, Reach reach) {
        return Json.of(
                "id",
                "73" + post.id(),
                "create_time",
                post.at().getEpochSecond(),
                "share_url",
                "https://www.tiktok.com/@" + account.name() + "/video/73" + post.id(),
                "video_description",
                post.title(),
                "like_count",
                reach.likes(),
                "comment_count",
                reach.comments(),
                "share_count",
                reach.shares(),
                "view_count",
                reach.views());
    }
}
