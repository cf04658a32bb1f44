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
 */
record Ask(URI url, @Nullable String etag, @Nullable String lastModified, boolean keepAlive, int limit, boolean cut) {

    static Ask of(FetchRequest request, URI url, int limit) {
        return new Ask(
                url,
                AnswerHeaders.validator(request.etag()),
                AnswerHeaders.validator(request.lastModified()),
                request.keepAlive(),
                limit,
                false);
    }

    Ask to(URI next) {
        return new Ask(next, etag, lastModified, keepAlive, limit, cut);
    }

    boolean conditional() {
        return etag != null || lastModified != null;
    }
}
