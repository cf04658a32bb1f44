package id.pantauopd.demo;

import java.time.Instant;
import java.util.Locale;

/** Works out how far a post has got by now: all figures grow with the talk about it. */
record Reach(int likes, int comments, int shares, int views) {
    static Reach of(Post post, Instant now) {
        int talk = post.commentsAt(now);
        return new Reach(talk * 4, talk, talk / 2, talk * 53 + 11);
    }

    /** As platforms print a count: 4850 is 4.85K. */
    static String rounded(int count) {
        return count < 1_000
                ? Integer.toString(count)
                : String.format(Locale.ROOT, "%.2fK", count / 1_000.0).replaceFirst("\\.?0+K$", "K");
    }
}
