package id.pantauopd.reader;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the real target of a link that a platform wraps in its own redirect. */
final class LinkWrapper {
    private static final Pattern GOOGLE = Pattern.compile("(www\\.)?google\\.(com|[a-z]{2}|com?\\.[a-z]{2})");

    private LinkWrapper() {}

    /** The wrapped address, or empty when the link is not such a wrapper. */
    static Optional<String> target(URI link) {
        List<String> names = parameters(link.getHost().toLowerCase(Locale.ROOT), link.getRawPath());
        String query = link.getRawQuery();
        if (names.isEmpty() || query == null) {
            return Optional.empty();
        }
        for (String pair : query.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0 && names.contains(pair.substring(0, sign))) {
                return decoded(pair.substring(sign + 1));
            }
        }
        return Optional.empty();
    }

    private static List<String> parameters(String host, String path) {
        return switch (host) {
            case "l.facebook.com", "lm.facebook.com", "l.instagram.com", "l.threads.net", "l.threads.com", "l.wl.co" ->
                List.of("u");
            case "www.facebook.com", "web.facebook.com", "m.facebook.com", "facebook.com" -> ofFacebook(path);
            case "www.youtube.com", "youtube.com", "m.youtube.com" ->
                path.equals("/redirect") ? List.of("q") : List.of();
            default -> path.equals("/url") && GOOGLE.matcher(host).matches() ? List.of("q", "url") : List.of();
        };
    }

    /** The widget that sites embed names its page, and the login form where it leads. */
    private static List<String> ofFacebook(String path) {
        return switch (path) {
            case "/l.php" -> List.of("u");
            case "/plugins/page.php", "/plugins/likebox.php" -> List.of("href");
            case "/login/", "/login.php", "/login" -> List.of("next");
            default -> List.of();
        };
    }

    private static Optional<String> decoded(String value) {
        try {
            String target = URLDecoder.decode(value, StandardCharsets.UTF_8);
            return target.startsWith("http://") || target.startsWith("https://")
                    ? Optional.of(target)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
