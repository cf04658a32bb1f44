package id.pantauopd.reader;

import id.pantauopd.reader.Recognised.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads addresses of Telegram: public channels, and what is private or no channel. */
final class TelegramLinks {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{3,31}");
    private static final Pattern POST = Pattern.compile("\\d{1,12}");
    private static final Pattern WEB_CLIENT = Pattern.compile("@([A-Za-z0-9_]+)");
    private static final Set<String> RESERVED = Set.of(
            "addemoji",
            "addlist",
            "addstickers",
            "addtheme",
            "boost",
            "confirmphone",
            "contact",
            "giftcode",
            "invoice",
            "iv",
            "joinchat",
            "login",
            "proxy",
            "setlanguage",
            "share",
            "socks");

    private TelegramLinks() {}

    static Recognised of(PastedUrl url) {
        List<String> path = url.segments();
        if (path.isEmpty()) {
            return Recognised.unsupported("telegram", url.path(), Problem.NO_PROFILE);
        }
        String first = path.getFirst();
        if (first.startsWith("+") || first.equals("joinchat")) {
            return Recognised.unsupported("telegram-private-invite", first, Problem.PRIVATE_INVITE);
        }
        if (first.equals("c")) {
            return privateChannel(path.size() > 1 ? path.get(1) : first);
        }
        boolean preview = first.equals("s") && path.size() > 1;
        return channel(preview ? path.get(1) : first, path.size() > (preview ? 2 : 1) ? path.getLast() : null);
    }

    /** {@code NAME.t.me}. */
    static Recognised ofSubdomain(PastedUrl url) {
        List<String> path = url.segments();
        return channel(url.host().substring(0, url.host().indexOf('.')), path.isEmpty() ? null : path.getFirst());
    }

    /** {@code web.telegram.org/k/#@name}: the web client keeps the place in the fragment. */
    static Recognised ofWebClient(PastedUrl url) {
        var named = WEB_CLIENT.matcher(url.fragment());
        return named.matches()
                ? channel(named.group(1), null)
                : Recognised.unsupported("telegram-private-channel", url.fragment(), Problem.PRIVATE_CHANNEL);
    }

    /** {@code tg://resolve?domain=name&post=3}. */
    static Recognised ofApp(PastedUrl url) {
        String domain = url.parameter("domain");
        return switch (url.host()) {
            case "resolve" ->
                domain == null
                        ? Recognised.unsupported("telegram", url.host(), Problem.NO_PROFILE)
                        : channel(domain, url.parameter("post"));
            case "join" -> Recognised.unsupported("telegram-private-invite", "join", Problem.PRIVATE_INVITE);
            case "privatepost" -> privateChannel(url.host());
            default -> Recognised.unsupported("telegram", url.host(), Problem.NO_PROFILE);
        };
    }

    private static Recognised privateChannel(String key) {
        return Recognised.unsupported("telegram-private-channel", key, Problem.PRIVATE_CHANNEL);
    }

    private static Recognised channel(String pasted, @Nullable String post) {
        String name = pasted.toLowerCase(Locale.ROOT);
        if (RESERVED.contains(name) || !NAME.matcher(name).matches()) {
            return Recognised.unsupported("telegram", pasted, Problem.NO_PROFILE);
        }
        return Recognised.exact(Connector.TELEGRAM, "channel", name, "https://t.me/" + name)
                .withPost(post != null && POST.matcher(post).matches() ? post : null);
    }
}
