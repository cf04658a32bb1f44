package id.pantauopd.reader;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves links and names a post's address so that its variants compare as equal. */
final class CanonicalUrl {
    private static final int LONGEST = 2_048;

    private CanonicalUrl() {}

    /**
     * The absolute http or https link, repaired where needed, or empty. Links that a platform wraps to count clicks are
     * unwrapped. There is never a fragment or a password in the result.
     */
    static Optional<URI> resolve(URI base, @Nullable String link) {
        String text = link == null ? "" : UrlRepair.clean(link);
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<URI> found = absolute(UrlRepair.complete(base, text));
        return found.map(uri -> LinkWrapper.target(uri)
                .flatMap(inner -> absolute(UrlRepair.clean(inner)))
                .orElse(uri));
    }

    /** The alias of an address: no scheme, no {@code www.}, no default port, no trailing slash, no {@code utm_*}. */
    static String alias(URI url) {
        String host = url.getHost();
        if (host == null) {
            return url.toString();
        }
        String name = host.toLowerCase(Locale.ROOT);
        StringBuilder alias = new StringBuilder(name.startsWith("www.") ? name.substring(4) : name);
        int port = url.getPort();
        if (port >= 0 && port != 80 && port != 443) {
            alias.append(':').append(port);
        }
        String path = url.getRawPath() == null ? "" : url.getRawPath();
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        alias.append(path, 0, end);
        List<String> pairs = kept(url.getRawQuery());
        return pairs.isEmpty()
                ? alias.toString()
                : alias.append('?').append(String.join("&", pairs)).toString();
    }

    private static List<String> kept(@Nullable String query) {
        List<String> kept = new ArrayList<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int sign = pair.indexOf('=');
            if (!pair.isEmpty() && !TrackingParameters.isTracking(sign < 0 ? pair : pair.substring(0, sign))) {
                kept.add(pair);
            }
        }
        kept.sort(null);
        return kept;
    }

    /** The URI of a complete http(s) address, its parts made legal one by one. */
    private static Optional<URI> absolute(String address) {
        int mark = address.indexOf("://");
        String scheme = mark < 0 ? "" : address.substring(0, mark).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        String rest = UrlRepair.withoutFragment(address.substring(mark + 3));
        int slash = UrlRepair.endOfAuthority(rest);
        Optional<String> authority = authority(rest.substring(0, slash));
        String tail = rest.substring(slash);
        return authority.flatMap(host -> uri(scheme + "://" + host + UrlRepair.legalTail(tail)));
    }

    private static Optional<URI> uri(String legal) {
        if (legal.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(legal);
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Host and port in ASCII; empty when there is a password, no host, or a name that DNS cannot hold. */
    private static Optional<String> authority(String given) {
        if (given.isEmpty() || given.indexOf('@') >= 0) {
            return Optional.empty();
        }
        int colon = given.startsWith("[") ? given.indexOf(':', given.indexOf(']') + 1) : given.indexOf(':');
        String host = colon < 0 ? given : given.substring(0, colon);
        String port = colon < 0 ? "" : given.substring(colon + 1);
        if (port.length() > 5 || !port.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        if (!port.isEmpty() && Integer.parseInt(port) > 65_535) {
            return Optional.empty();
        }
        return ascii(host).map(name -> port.isEmpty() ? name : name + ":" + port);
    }

    private static Optional<String> ascii(String host) {
        if (host.startsWith("[")) {
            return Optional.of(host);
        }
        try {
            String name = IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            String trimmed = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            return trimmed.isEmpty() ? Optional.empty() : Optional.of(trimmed);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
