package id.pantauopd.reader;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of an address that names something on its platform.
 *
 * @param path from its first slash, without a closing one
 * @param query as written, or empty
 */
record PlatformPath(String path, String query) {

    /** Empty where the address is on none of these hosts and not below the base. */
    static Optional<PlatformPath> of(URI address, URI base, Set<String> hosts) {
        String root = base.toString().replaceAll("/+$", "");
        String whole = address.toString();
        if (whole.startsWith(root)
                && (whole.length() == root.length() || "/?".indexOf(whole.charAt(root.length())) >= 0)) {
            String rest = whole.substring(root.length());
            int mark = rest.indexOf('?');
            return Optional.of(mark < 0 ? of(rest, null) : of(rest.substring(0, mark), rest.substring(mark + 1)));
        }
        return hosts.contains(bareHost(address)) ? Optional.of(of(address)) : Optional.empty();
    }

    static PlatformPath of(URI address) {
        return of(address.getRawPath(), address.getRawQuery());
    }

    private static PlatformPath of(@Nullable String path, @Nullable String query) {
        String full = path == null ? "" : path.replaceAll("/+$", "");
        return new PlatformPath(full, query == null ? "" : query);
    }

    /** The first group of the pattern, which must match from the start of the path, decoded. */
    Optional<String> find(Pattern pattern) {
        Matcher matcher = pattern.matcher(path);
        return matcher.lookingAt() ? Optional.of(decoded(matcher.group(1))) : Optional.empty();
    }

    /** The value of a parameter of the query. */
    Optional<String> parameter(String name) {
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=") && pair.length() > name.length() + 1) {
                return Optional.of(decoded(pair.substring(name.length() + 1)));
            }
        }
        return Optional.empty();
    }

    private static String bareHost(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return host.replaceFirst("^(?:www|m|mobile|web|mbasic|touch)\\.", "");
    }

    private static String decoded(String raw) {
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException illegal) {
            return raw;
        }
    }
}
