package id.pantauopd.reader;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves links and names a post's address so that its variants compare as equal. */
final class CanonicalUrl {
    private CanonicalUrl() {}

    /** The absolute http or https link, repaired where needed, or empty. */
    static Optional<URI> resolve(URI base, @Nullable String link) {
        throw new UnsupportedOperationException("to be written");
    }

    /** The alias of an address: no scheme, no {@code www.}, no default port, no trailing slash, no {@code utm_*}. */
    static String alias(URI url) {
        throw new UnsupportedOperationException("to be written");
    }
}
