package id.pantauopd.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Speaks the language of one platform: which account is asked for, and what is said of it. */
interface PlatformWire {
    /** The name of the account that a question is about; empty when this is no question of this platform. */
    Optional<String> account(Question question);

    /** Whether a question names posts by their ids, and this account's post among them. */
    default boolean namesPost(Question question, PlatformAccount account, Post post) {
        return false;
    }

    /** @param posts the account's visible posts, newest first */
    Answer answer(Question question, PlatformAccount account, List<Post> posts, Instant now);

    /** What stands where there is no such account. */
    Answer missing(Question question);

    /** What stands before an account that only those who signed in may see. */
    default Answer wall(Question question) {
        return Answer.page(200, Pages.login());
    }
}
