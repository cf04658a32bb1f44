package id.pantauopd.fetch;

import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.UrlVerdict.Accepted;
import id.pantauopd.fetch.UrlVerdict.Rejected;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out where a redirect leads, and whether it may be followed. */
final class Redirects {

    static final int MOST = 5;

    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);
    private static final String NEVER_IN_A_URL = " \"<>\\^`{|}";
    private static final int LONGEST = 4_096;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final UrlRules rules;

    Redirects(UrlRules rules) {
        this.rules = rules;
    }

    static boolean isRedirect(int status) {
        return STATUSES.contains(status);
    }

    UrlVerdict next(URI from, List<String> locations) {
        URI target = locations.size() == 1 ? resolve(from, locations.getFirst().strip()) : null;
        if (target == null) {
            return new Rejected(Reason.BAD_REDIRECT);
        }
        if ("https".equals(from.getScheme()) && "http".equalsIgnoreCase(target.getScheme())) {
            return new Rejected(Reason.REDIRECT_TO_HTTP);
        }
        return switch (rules.check(target.toString())) {
            case Rejected(Reason reason) when reason == Reason.BAD_URL -> new Rejected(Reason.BAD_REDIRECT);
            case Rejected rejected -> rejected;
            case Accepted accepted -> accepted;
        };
    }

    private static @Nullable URI resolve(URI from, String location) {
        if (location.isEmpty() || location.length() > LONGEST) {
            return null;
        }
        try {
            int fragment = location.indexOf('#');
            String target = encode(fragment < 0 ? location : location.substring(0, fragment));
            if (target.isEmpty()) {
                return from;
            }
            // URI.resolve drops the last segment of the path for a bare query, against RFC 3986, section 5.4.1.
            return target.startsWith("?") ? at(from, target) : from.resolve(new URI(target));
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    private static URI at(URI from, String query) throws URISyntaxException {
        return new URI(from.getScheme() + "://" + from.getRawAuthority() + from.getRawPath() + query);
    }

    /** Percent-encodes what servers send raw: blanks, bars, and bytes above ASCII, which arrive one character each. */
    private static String encode(String location) {
        StringBuilder encoded = new StringBuilder(location.length() + 16);
        for (int i = 0; i < location.length(); i++) {
            char c = location.charAt(i);
            if (c == '%' ? !escapeAt(location, i) : c < 0x20 || c > 0x7e || NEVER_IN_A_URL.indexOf(c) >= 0) {
                encoded.append('%').append(HEX.toHexDigits((byte) c));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    private static boolean escapeAt(String text, int percent) {
        return percent + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(percent + 1))
                && HexFormat.isHexDigit(text.charAt(percent + 2));
    }
}
