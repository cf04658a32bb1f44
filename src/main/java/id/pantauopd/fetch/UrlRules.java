package id.pantauopd.fetch;

import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.UrlVerdict.Accepted;
import id.pantauopd.fetch.UrlVerdict.Rejected;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges a URL as text, before any name is looked up: for a form, an import and every hop of a fetch alike.
 *
 * <p>Opens nothing and is quick. A host name that passes may still be refused when it is fetched, because its addresses
 * are known only then. Thread-safe.
 */
@Component
public final class UrlRules {

    private static final int LONGEST = 2_048;
    private static final int LONGEST_HOST = 253;
    private static final Pattern PARTS =
            Pattern.compile("(https?)://(\\[[^]/?#]*]|[^:/?#\\[\\]@\\\\]+)(?::(\\d{0,5}))?([/?][^#]*)?(?:#.*)?");
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z]{4,5}(?=://)");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}]");

    /** A last label of digits or hexadecimal makes some resolvers read the whole host as a number. */
    private static final Pattern NUMERIC = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)");

    private static final Pattern DOTTED_QUAD =
            Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

    private final AddressPolicy policy;

    /** @throws IllegalArgumentException with one sentence when an entry of the allow-list cannot be read */
    public UrlRules(FetchSettings settings) {
        policy = new AddressPolicy(settings.allowInternal());
    }

    public UrlVerdict check(String url) {
        if (url.length() > LONGEST || CONTROL.matcher(url).find()) {
            return new Rejected(Reason.BAD_URL);
        }
        String lowered =
                SCHEME.matcher(url).replaceFirst(scheme -> scheme.group().toLowerCase(Locale.ROOT));
        Matcher parts = PARTS.matcher(lowered);
        String host = parts.matches() ? asciiHost(parts.group(2)) : null;
        if (host == null) {
            return new Rejected(Reason.BAD_URL);
        }
        return judge(parts, host);
    }

    AddressPolicy policy() {
        return policy;
    }

    static int portOf(URI url) {
        return url.getPort() != -1 ? url.getPort() : defaultPort(url.getScheme());
    }

    /** Reads a host that is an address already, without a lookup. */
    static Optional<InetAddress> literal(String host) {
        boolean ipv6 = host.startsWith("[");
        if (!ipv6 && !DOTTED_QUAD.matcher(host).matches()) {
            return Optional.empty();
        }
        return Optional.of(InetAddress.ofLiteral(ipv6 ? host.substring(1, host.length() - 1) : host));
    }

    private UrlVerdict judge(Matcher parts, String host) {
        String scheme = parts.group(1);
        String portText = parts.group(3);
        int port = portText == null || portText.isEmpty() ? defaultPort(scheme) : Integer.parseInt(portText);
        if (!policy.allowsPort(port)) {
            return new Rejected(Reason.PORT_NOT_ALLOWED);
        }
        if (literal(host).filter(address -> !policy.allows(address, port)).isPresent()) {
            return new Rejected(Reason.ADDRESS_NOT_PUBLIC);
        }
        String authority = port == defaultPort(scheme) ? host : host + ":" + port;
        return written(scheme + "://" + authority + pathAndQuery(parts.group(4)));
    }

    private static UrlVerdict written(String url) {
        try {
            URI uri = new URI(new URI(url).toASCIIString());
            // A host that Java cannot read as one, such as a_b.go.id, would become a null far from here.
            return uri.getHost() == null || uri.toString().length() > LONGEST
                    ? new Rejected(Reason.BAD_URL)
                    : new Accepted(uri);
        } catch (URISyntaxException unreadable) {
            return new Rejected(Reason.BAD_URL);
        }
    }

    private static String pathAndQuery(@Nullable String rest) {
        if (rest == null) {
            return "/";
        }
        return rest.startsWith("?") ? "/" + rest : rest;
    }

    private static @Nullable String asciiHost(String host) {
        return host.startsWith("[") ? ipv6Host(host) : nameOrIpv4(host);
    }

    private static @Nullable String ipv6Host(String host) {
        try {
            // A zone (%eth0) names an interface of ours.
            return host.indexOf('%') >= 0 || literal(host).isEmpty() ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private static @Nullable String nameOrIpv4(String host) {
        String ascii = toAscii(host);
        if (ascii == null) {
            return null;
        }
        String name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        boolean oddNumber =
                NUMERIC.matcher(name).matches() && !DOTTED_QUAD.matcher(name).matches();
        return name.isEmpty() || name.length() > LONGEST_HOST || oddNumber ? null : name.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String toAscii(String host) {
        if (host.chars().allMatch(c -> c < 0x80)) {
            return host;
        }
        try {
            return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException notAName) {
            return null;
        }
    }

    private static int defaultPort(String scheme) {
        return "https".equals(scheme) ? 443 : 80;
    }
}
