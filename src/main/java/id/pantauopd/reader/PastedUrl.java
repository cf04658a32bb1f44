package id.pantauopd.reader;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a pasted http or https address, written the one way. Reads hosts that {@link URI} cannot, such as
 * {@code a_b.go.id}, because sites have them.
 *
 * @param host lower case and ASCII, without a closing dot
 * @param port with its colon, or empty when it is the scheme's own
 * @param path never empty, every character legal
 * @param query without tracking, or empty
 * @param fragment as pasted, or empty
 */
record PastedUrl(String scheme, String host, String port, String path, String query, String fragment) {
    static final int LONGEST = 2_048;
    private static final int LONGEST_HOST = 253;
    private static final Pattern HOST = Pattern.compile("[a-z0-9_-]{1,63}(?:\\.[a-z0-9_-]{1,63})*+");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}]");
    private static final Pattern PORT = Pattern.compile("|:[0-9]{1,5}");

    /** Whether somebody put a name or a password before the host. */
    static boolean hasUserInfo(String rest) {
        return authority(rest).indexOf('@') >= 0;
    }

    /** The host as pasted, for whoever has to say what is wrong with it. */
    static String pastedHost(String rest) {
        String authority = authority(rest).toLowerCase(Locale.ROOT);
        return authority.substring(0, startOfPort(authority));
    }

    /** @param rest what follows the scheme and its slashes; empty when the host or the port cannot be one */
    static Optional<PastedUrl> of(String scheme, String rest) {
        String authority = authority(rest);
        int colon = startOfPort(authority);
        String host = ascii(authority.substring(0, colon));
        String port = authority.substring(colon);
        if (host == null || !PORT.matcher(port).matches()) {
            return Optional.empty();
        }
        String all = rest.substring(authority.length());
        int hash = all.indexOf('#');
        String tail = UrlRepair.legalTail(slashed(hash < 0 ? all : all.substring(0, hash)));
        int mark = tail.indexOf('?');
        String usual = scheme.equals("https") ? ":443" : ":80";
        PastedUrl url = new PastedUrl(
                scheme,
                host,
                port.equals(usual) ? "" : port,
                mark < 0 ? tail : tail.substring(0, mark),
                mark < 0 ? "" : TrackingParameters.without(tail.substring(mark + 1), TrackingParameters::isTracking),
                hash < 0 ? "" : all.substring(hash + 1));
        return url.isWellFormed() ? Optional.of(url) : Optional.empty();
    }

    String origin() {
        return scheme + "://" + host + port;
    }

    /** The whole address without its fragment. */
    String address() {
        return origin() + path + (query.isEmpty() ? "" : "?" + query);
    }

    URI uri() {
        return URI.create(address());
    }

    PastedUrl withQuery(String other) {
        return new PastedUrl(scheme, host, port, path, other, fragment);
    }

    /** The folders and names of the path, decoded; empty ones left out. */
    List<String> segments() {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(PastedUrl::decoded)
                .toList();
    }

    /** The value of a parameter, decoded, or null. */
    @Nullable
    String parameter(String name) {
        for (String pair : query.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0 && pair.substring(0, sign).equals(name)) {
                return decoded(pair.substring(sign + 1));
            }
        }
        return null;
    }

    private boolean isWellFormed() {
        try {
            return address().length() <= LONGEST && !new URI(address()).isOpaque();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return part;
        }
    }

    private static String authority(String rest) {
        int end = 0;
        while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }

    private static int startOfPort(String authority) {
        int colon = authority.indexOf(':', authority.startsWith("[") ? Math.max(0, authority.indexOf(']')) : 0);
        return colon < 0 ? authority.length() : colon;
    }

    private static String slashed(String tail) {
        int mark = tail.indexOf('?');
        String path = (mark < 0 ? tail : tail.substring(0, mark)).replace('\\', '/');
        return path + (mark < 0 ? "" : tail.substring(mark));
    }

    private static @Nullable String ascii(String given) {
        String name = given.toLowerCase(Locale.ROOT);
        if (IPV6.matcher(name).matches()) {
            return name;
        }
        try {
            String ascii = name.chars().allMatch(c -> c < 0x80)
                    ? name
                    : IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            String host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
            return host.length() <= LONGEST_HOST && HOST.matcher(host).matches() ? host : null;
        } catch (IllegalArgumentException notAName) {
            return null;
        }
    }
}
