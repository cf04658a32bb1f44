package id.pantauopd.reader;

import id.pantauopd.reader.Recognised.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads addresses of Instagram and of Threads, whose accounts share their names. */
final class InstagramLinks {
    private static final Pattern NAME = Pattern.compile("[a-z0-9._]{1,30}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{3,64}");
    private static final Set<String> POSTS = Set.of("p", "reel", "reels", "tv");
    private static final Set<String> RESERVED = Set.of(
            "about",
            "accounts",
            "api",
            "challenge",
            "developer",
            "direct",
            "directory",
            "emails",
            "explore",
            "graphql",
            "legal",
            "locations",
            "oauth",
            "press",
            "privacy",
            "session",
            "share",
            "static",
            "stories",
            "terms",
            "web");

    private InstagramLinks() {}

    static Recognised of(PastedUrl url) {
        List<String> path = url.segments();
        String first = path.isEmpty() ? "" : path.getFirst();
        String second = path.size() > 1 ? path.get(1) : "";
        if (POSTS.contains(first)) {
            return CODE.matcher(second).matches() ? post(Connector.INSTAGRAM, second, url) : none("instagram", url);
        }
        boolean leads = first.equals("_u") || (first.equals("stories") && !second.equals("highlights"));
        Recognised account = account(Connector.INSTAGRAM, leads ? second : first, "https://www.instagram.com/", url);
        return path.size() > 2 && POSTS.contains(second) ? account.withPost(path.get(2)) : account;
    }

    static Recognised ofThreads(PastedUrl url) {
        List<String> path = url.segments();
        String first = path.isEmpty() ? "" : path.getFirst();
        if (first.equals("t") && path.size() > 1 && CODE.matcher(path.get(1)).matches()) {
            return post(Connector.THREADS, path.get(1), url);
        }
        String name = first.startsWith("@") ? first.substring(1) : "";
        return account(Connector.THREADS, name, "https://www.threads.com/@", url)
                .withPost(path.size() > 2 && path.get(1).equals("post") ? path.get(2) : null);
    }

    private static Recognised account(Connector connector, String pasted, String before, PastedUrl url) {
        String name = pasted.toLowerCase(Locale.ROOT);
        return NAME.matcher(name).matches() && !RESERVED.contains(name)
                ? Recognised.exact(connector, "user", name, before + name)
                : none(connector.id(), url);
    }

    /** The address of a post names no account, and only a signed-in reader is told whose it is. */
    private static Recognised post(Connector connector, @Nullable String code, PastedUrl url) {
        return Recognised.exact(connector, "post", String.valueOf(code), url.address())
                .withPost(code)
                .butAsk(Problem.POST_WITHOUT_ACCOUNT);
    }

    private static Recognised none(String platform, PastedUrl url) {
        return Recognised.unsupported(platform, url.path(), Problem.NO_PROFILE);
    }
}
