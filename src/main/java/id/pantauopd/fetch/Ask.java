package id.pantauopd.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Asks one server for one URL: one hop of a fetch.
 *
 * @param etag sent verbatim as {@code If-None-Match}, or null
 * @param lastModified sent verbatim as {@code If-Modified-Since}, or null
 * @param limit the most bytes taken, after decoding
 * @param cut whether a longer body is cut at the limit instead of refused
 * @param call what an interface for programs needs beyond the address
 */
record Ask(
        URI url,
        @Nullable String etag,
        @Nullable String lastModified,
        boolean keepAlive,
        int limit,
        boolean cut,
        ApiCall call) {

    Ask(URI url, @Nullable String etag, @Nullable String lastModified, boolean keepAlive, int limit, boolean cut) {
        this(url, etag, lastModified, keepAlive, limit, cut, ApiCall.NONE);
    }

    static Ask of(FetchRequest request, URI url, int limit) {
        return new Ask(
                url,
                AnswerHeaders.validator(request.etag()),
                AnswerHeaders.validator(request.lastModified()),
                request.keepAlive(),
                limit,
                false,
                request.call());
    }

    /** The same question to another address; what proves who asks never goes to another server. */
    Ask to(URI next) {
        boolean sameServer = next.getScheme().equals(url.getScheme())
                && next.getRawAuthority().equals(url.getRawAuthority());
        ApiCall kept = new ApiCall(sameServer ? call.credential() : null, null, call.gap(), call.explained());
        return new Ask(next, etag, lastModified, keepAlive, limit, cut, kept);
    }

    boolean conditional() {
        return etag != null || lastModified != null;
    }
}
