package id.pantauopd.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a fetch. Ordinary answers of the network are values; only broken assumptions are exceptions.
 *
 * <p>Every case carries the {@link Exchange}: what was asked, which hops were taken, how many bytes and how long.
 */
public sealed interface FetchResult {

    /** What was asked and how it went, whatever came of it. */
    Exchange exchange();

    /**
     * A 200 with a body, decoded from its content-encoding.
     *
     * @param body at most {@code pantau.fetch.max-body} bytes
     * @param contentType the header as sent, or null
     * @param etag kept only if at most 512 visible ASCII characters, else null
     * @param lastModified likewise
     * @param maxAge of {@code Cache-Control}, the least time to wait before asking again, or null
     * @param capturedAt arrival time less the {@code Age} header
     * @param robotsRule the line of robots.txt that would forbid this feed, or null
     * @param headers the few others that readers use, by their names in lower case: totals, links to further pages
     */
    record Fetched(
            Exchange exchange,
            byte[] body,
            @Nullable String contentType,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable Duration maxAge,
            Instant capturedAt,
            @Nullable String robotsRule,
            Map<String, String> headers)
            implements FetchResult {}

    /** A 304 to a conditional request. */
    record NotModified(Exchange exchange) implements FetchResult {}

    /**
     * A 429, or a 503 that names a time.
     *
     * @param retryAfter clamped to [60 s, 24 h], or null when the server named no readable time
     */
    record Throttled(Exchange exchange, @Nullable Duration retryAfter) implements FetchResult {}

    /** We did not ask, or did not follow: the reason is ours (policy, robots, size, redirects). */
    record Refused(Exchange exchange, Reason reason) implements FetchResult {}

    /**
     * The server answered with an error status that is not one of the above: 401, 403, 404, 5xx and the rest.
     *
     * @param explanation the body, empty unless {@link ApiCall#explained} asked for it
     */
    record Failed(Exchange exchange, Reason reason, byte[] explanation) implements FetchResult {}

    /** A 410. */
    record Gone(Exchange exchange) implements FetchResult {}

    /** No answer: name, connection, TLS, deadline or a broken HTTP message. */
    record Unreachable(Exchange exchange, Reason reason) implements FetchResult {}

    /**
     * @param requested the URL asked for
     * @param answered the URL that gave the last answer, after redirects
     * @param status the last HTTP status, or 0 when there was none
     * @param hops every redirect that was followed, in order
     * @param bytes bytes read from the network for the bodies
     * @param millis over all hops
     */
    record Exchange(URI requested, URI answered, int status, List<Hop> hops, long bytes, long millis) {
        public boolean movedPermanently() {
            return !hops.isEmpty() && hops.stream().allMatch(hop -> hop.status() == 301 || hop.status() == 308);
        }
    }

    /** One redirect that was followed. */
    record Hop(int status, URI to) {}

    /** Why there is no body; each has a sentence under the message key {@code reason.<name>}. */
    enum Reason {
        BAD_URL,
        ADDRESS_NOT_PUBLIC,
        PORT_NOT_ALLOWED,
        ROBOTS_DISALLOWED,
        TOO_LARGE,
        TOO_MANY_REDIRECTS,
        BAD_REDIRECT,
        REDIRECT_TO_HTTP,
        UNKNOWN_ENCODING,
        BROKEN_ENCODING,
        UNAUTHORISED,
        FORBIDDEN,
        NOT_FOUND,
        CLIENT_ERROR,
        SERVER_ERROR,
        UNEXPECTED_NOT_MODIFIED,
        DNS,
        CONNECT,
        TLS,
        TIMEOUT,
        BROKEN_HTTP
    }
}
