package id.pantauopd.reader;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads addresses on hosts that are no platform's, by the shapes that the software of sites gives them. */
final class SiteLinks {
    private static final Pattern BLOGSPOT = Pattern.compile("(?:www\\.)?([a-z0-9-]+)\\.blogspot\\.[a-z.]{2,6}");
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
    private static final Pattern POST = Pattern.compile("\\d{1,20}");
    private static final Pattern SITEMAP = Pattern.compile("[a-z0-9_-]*sitemap[a-z0-9_.-]*\\.xml(\\.gz)?");
    private static final String REST = "/wp-json/";
    private static final String BLOGGER_FEED = "/feeds/posts/";

    private SiteLinks() {}

    static Recognised of(PastedUrl url) {
        Matcher blog = BLOGSPOT.matcher(url.host());
        if (blog.matches()) {
            String home = "https://" + blog.group(1) + ".blogspot.com";
            return Recognised.exact(Connector.BLOGGER, "blog", home, home);
        }
        Recognised software = ofSoftware(url);
        if (software != null) {
            return software;
        }
        List<String> path = url.segments();
        Recognised account = path.isEmpty() ? null : account(path, url);
        if (account != null) {
            return account;
        }
        return Recognised.probe(Connector.WEB, "discover", url.address(), url.address());
    }

    private static @Nullable Recognised ofSoftware(PastedUrl url) {
        String path = url.path();
        int feed = path.indexOf(BLOGGER_FEED);
        if (feed >= 0) {
            return site(Connector.BLOGGER, "blog", url.origin() + path.substring(0, feed));
        }
        int rest = (path + "/").indexOf(REST);
        if (rest >= 0) {
            return site(Connector.WORDPRESS, "site", url.origin() + path.substring(0, rest));
        }
        String route = url.parameter("rest_route");
        if (route != null && route.startsWith("/")) {
            return site(Connector.WORDPRESS, "site", url.origin() + path.substring(0, path.lastIndexOf('/')));
        }
        String last = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return SITEMAP.matcher(last).matches() ? site(Connector.SITEMAP, "url", url.address()) : null;
    }

    private static Recognised site(Connector connector, String kind, String address) {
        return Recognised.exact(connector, kind, address, address);
    }

    /** {@code /@user}, {@code /@user@home}, {@code /users/user}: a Mastodon account, if the host says so when asked. */
    private static @Nullable Recognised account(List<String> path, PastedUrl url) {
        String first = path.getFirst();
        boolean users = first.equals("users") && path.size() == 2;
        String name = users ? path.get(1) : first.startsWith("@") ? first.substring(1) : "";
        boolean feed = !users && name.endsWith(".rss");
        String[] parts = (feed ? name.substring(0, name.length() - ".rss".length()) : name).split("@", -1);
        String home = parts.length == 1 ? url.host() + url.port() : FediverseLinks.home(parts[1]);
        if (!USER.matcher(parts[0]).matches() || parts.length > 2 || home == null) {
            return null;
        }
        String last = path.getLast();
        Recognised account = FediverseLinks.account(parts[0], home, url.scheme());
        return (feed
                        ? account
                        : new Recognised(
                                Connector.PROBE,
                                "mastodon-or-web",
                                account.key(),
                                url.uri(),
                                null,
                                Recognised.Certainty.NEEDS_PROBE,
                                null))
                .withPost(path.size() > 1 && POST.matcher(last).matches() ? last : null);
    }
}
