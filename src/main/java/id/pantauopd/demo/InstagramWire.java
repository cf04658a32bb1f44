package id.pantauopd.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers the way business discovery does. */
final class InstagramWire implements PlatformWire {
    private static final Pattern ASKED = Pattern.compile("business_discovery\\.username\\(([^)]+)\\)");
    private static final int MOST = 50;

    @Override
    public Optional<String> account(Question question) {
        Matcher asked = ASKED.matcher(question.parameter("fields").orElse(""));
        return asked.find() ? Optional.of(asked.group(1)) : Optional.empty();
    }

    @Override
    public Answer answer(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        if (!TokenGate.opens(question)) {
            return wall(question);
        }
        List<Object> media = posts.stream()
                .limit(MOST)
                .map(post -> post(post, Reach.of(post, now)))
                .toList();
        Object discovered = Json.of(
                "id",
                "17841",
                "username",
                account.name(),
                "website",
                account.home(),
                "followers_count",
                account.followers(posts),
                "follows_count",
                3,
                "media_count",
                posts.size(),
                "media",
                Json.of("data", media));
        return Json.answer(Json.of("business_discovery", discovered, "id", "1"));
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
        return Json.of(
                "id",
                Long.toString(post.id()),
                "caption",
                post.title(),
                "like_count",
                reach.likes(),
                "comments_count",
                reach.comments(),
                "media_type",
                "IMAGE",
                "permalink",
                "https://www.instagram.com/p/C" + Long.toString(post.id(), 36) + "/",
                "timestamp",
                post.at().toString().replace("Z", "+0000"));
    }
}
