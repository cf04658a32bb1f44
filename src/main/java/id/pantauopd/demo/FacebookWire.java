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
    public Answer answer(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        if (!TokenGate.opens(question)) {
            return wall(question);
        }
        List<Object> data = posts.stream()
                .limit(MOST)
                .map(post -> post(post, Reach.of(post, now)))
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
                "1000001"));
    }

    @Override
    public Answer missing(Question question) {
        return MetaErrors.unknown();
    }

    @Override
    public Answer wall(Question question) {
        return MetaErrors.expired();
    }

    private static Object post(Post post, Reach reach) {
        Map<String, @Nullable Object> written = Json.of(
                "id",
                "1000001_" + post.id(),
                "message",
                post.title(),
                "created_time",
                post.at().toString().replace("Z", "+0000"),
                "permalink_url",
                "https://www.facebook.com/1000001/posts/" + post.id(),
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
