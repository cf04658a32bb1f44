package id.pantauopd.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers the way profile discovery of Threads does: no figures of posts. */
final class ThreadsWire implements PlatformWire {
    private static final int MOST = 50;

    @Override
    public Optional<String> account(Question question) {
        return question.parameter("username");
    }

    @Override
    public Answer answer(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        if (!TokenGate.opens(question)) {
            return wall(question);
        }
        return question.path().equals("/profile_lookup")
                ? Json.answer(Json.of("username", account.name(), "follower_count", account.followers(posts)))
                : Json.answer(Json.of(
                        "data",
                        posts.stream()
                                .limit(MOST)
                                .map(post -> post(account, post))
                                .toList()));
    }

    @Override
    public Answer missing(Question question) {
        return MetaErrors.unknown();
    }

    @Override
    public Answer wall(Question question) {
        return MetaErrors.expired();
    }

    private static Object post(PlatformAccount account, Post post) {
        return Json.of(
                "id",
                Long.toString(post.id()),
                "text",
                post.title(),
                "permalink",
                "https://www.threads.com/@" + account.name() + "/post/" + post.id(),
                "timestamp",
                post.at().toString().replace("Z", "+0000"),
                "media_type",
                "TEXT_POST");
    }
}
