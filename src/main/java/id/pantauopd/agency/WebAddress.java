package id.pantauopd.agency;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** An absolute http or https address that is well formed; says nothing of whether it may be fetched. */
record WebAddress(URI uri) {
    static final int LONGEST = 2048;

    /** A reading of a text. */
    sealed interface Reading {}

    /** The text is an address. */
    record Good(WebAddress address) implements Reading {}

    /** The text is none, for the reason that {@code key} says. */
    record Bad(String key) implements Reading {}

    static Reading read(String text) {
        if (text.length() > LONGEST) {
            return new Bad("url.long");
        }
        URI uri;
        try {
            uri = new URI(new URI(text).toASCIIString());
        } catch (URISyntaxException notAnAddress) {
            return new Bad("url.syntax");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return new Bad("url.scheme");
        }
        if (uri.getRawUserInfo() != null) {
            return new Bad("url.userinfo");
        }
        if (uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > 65_535) {
            return new Bad("url.host");
        }
        return uri.toString().length() > LONGEST ? new Bad("url.long") : new Good(new WebAddress(uri));
    }

    static String host(URI uri) {
        return uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    }
}
