package id.pantauopd.reader;

import id.pantauopd.reader.Recognised.Problem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads addresses of Bluesky and identifiers of its protocol (https://atproto.com/specs/at-uri-scheme). */
final class BlueskyLinks {
    private static final Pattern DID =
            Pattern.compile("did:(plc:[a-z2-7]{24}|web:[a-z0-9.-]{3,200})", Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLE =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)++[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    private BlueskyLinks() {}

    static Recognised of(PastedUrl url) {
        List<String> path = url.segments();
        if (path.size() < 2 || !path.getFirst().equals("profile")) {
            return Recognised.unsupported("bluesky", url.path(), Problem.NO_PROFILE);
        }
        boolean post = path.size() > 3 && path.get(2).equals("post");
        return actor(path.get(1), post ? path.get(3) : null);
    }

    /** {@code NAME.bsky.social}, which is an account's handle and its web address. */
    static Recognised ofSubdomain(PastedUrl url) {
        return actor(url.host(), null);
    }

    static boolean isDid(String text) {
        return text.regionMatches(true, 0, "did:", 0, 4);
    }

    /** {@code at://ACTOR/app.bsky.feed.post/KEY}. */
    static Recognised ofRecord(String text) {
        String[] parts = text.substring("at://".length()).split("/");
        boolean post = parts.length > 2 && parts[1].equals("app.bsky.feed.post");
        return actor(parts.length == 0 ? "" : parts[0], post ? parts[2] : null);
    }

    static Recognised actor(String pasted, @Nullable String post) {
        String name = pasted.startsWith("@") ? pasted.substring(1) : pasted;
        String actor = name.toLowerCase(Locale.ROOT);
        if (!DID.matcher(actor).matches() && !HANDLE.matcher(actor).matches()) {
            return Recognised.unsupported("bluesky", pasted, Problem.NO_PROFILE);
        }
        return Recognised.exact(Connector.BLUESKY, "actor", actor, "https://bsky.app/profile/" + actor)
                .withPost(post);
    }
}
