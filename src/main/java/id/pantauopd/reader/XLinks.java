package id.pantauopd.reader;

import id.pantauopd.reader.Recognised.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads addresses of X, under its old name too. */
final class XLinks {
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,15}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}");
    private static final Set<String> RESERVED = Set.of(
            "about",
            "account",
            "compose",
            "download",
            "explore",
            "hashtag",
            "home",
            "i",
            "intent",
            "jobs",
            "login",
            "logout",
            "messages",
            "notifications",
            "oauth",
            "personalization",
            "privacy",
            "search",
            "settings",
            "share",
            "signup",
            "tos",
            "widgets");

    private XLinks() {}

    static Recognised of(PastedUrl url) {
        List<String> path = url.segments();
        if (path.size() > 2
                && path.getFirst().equals("i")
                && path.get(1).equals("user")
                && NUMBER.matcher(path.get(2)).matches()) {
            return Recognised.exact(Connector.X, "user-id", path.get(2), "https://x.com/i/user/" + path.get(2));
        }
        String first = path.isEmpty() ? "" : path.getFirst().toLowerCase(Locale.ROOT);
        String name = first.startsWith("@") ? first.substring(1) : first;
        if (RESERVED.contains(name) || !NAME.matcher(name).matches()) {
            return Recognised.unsupported("x", url.path(), Problem.NO_PROFILE);
        }
        return Recognised.exact(Connector.X, "user", name, "https://x.com/" + name)
                .withPost(post(path));
    }

    private static @Nullable String post(List<String> path) {
        boolean status = path.size() > 2 && path.get(1).equals("status");
        return status && NUMBER.matcher(path.get(2)).matches() ? path.get(2) : null;
    }
}
