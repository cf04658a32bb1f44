package id.pantauopd.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one URL.
 *
 * @param etag the {@code ETag} of the last good answer, verbatim, or null for an unconditional request
 * @param lastModified the {@code Last-Modified} of the last good answer, verbatim, or null
 * @param purpose a {@code FEED} that a person registered is fetched whatever robots.txt says; a {@code PAGE} or
 *     a {@code GUESS} is not
 * @param keepAlive whether the host is a platform's, worth keeping the connection for within a run
 * @param call what an interface for programs needs beyond the address; {@link ApiCall#NONE} for feeds and pages
 */
public record FetchRequest(
        URI url,
        @Nullable String etag,
        @Nullable String lastModified,
        Purpose purpose,
        boolean keepAlive,
        ApiCall call) {

    public FetchRequest(
            URI url, @Nullable String etag, @Nullable String lastModified, Purpose purpose, boolean keepAlive) {
        this(url, etag, lastModified, purpose, keepAlive, ApiCall.NONE);
    }

    /** Why a URL is fetched, which decides whether robots.txt binds. */
    public enum Purpose {
        FEED,
        PAGE,
        /** An address that nobody named: robots.txt binds, and a redirect is refused, since it mostly leads home. */
        GUESS
    }

    /** An unconditional request for a registered feed. */
    public static FetchRequest feed(URI url) {
        return new FetchRequest(url, null, null, Purpose.FEED, false);
    }

    /** An unconditional request for an address that may not exist; see {@link Purpose#GUESS}. */
    public static FetchRequest guess(URI url) {
        return new FetchRequest(url, null, null, Purpose.GUESS, false);
    }

    /** An unconditional request for a page, which robots.txt may forbid. */
    public static FetchRequest page(URI url) {
        return new FetchRequest(url, null, null, Purpose.PAGE, false);
    }

    /** An unconditional request to an interface for programs, whose documentation, not robots.txt, says what may be asked. */
    public static FetchRequest api(URI url, ApiCall call) {
        return new FetchRequest(url, null, null, Purpose.FEED, true, call);
    }
}
