package id.pantauopd.reader;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An address where a site may keep its feed.
 *
 * @param title what the site calls it, plain text, or null
 * @param found what led to the address
 */
public record FeedCandidate(URI url, @Nullable String title, Found found, Certainty certainty) {

    /** What led to an address; each has a sentence under the message key {@code found.<name>}. */
    public enum Found {
        /** A {@code link} element of the page declares it. */
        DECLARED,
        /** The page links to it as a reader would follow it. */
        LINKED,
        /** The software that the page names keeps its feed there. */
        PLATFORM,
        /** Many sites keep a feed there. */
        WELL_KNOWN
    }

    /** How far to trust an address before it is tried. */
    public enum Certainty {
        CERTAIN,
        LIKELY,
        GUESS
    }
}
