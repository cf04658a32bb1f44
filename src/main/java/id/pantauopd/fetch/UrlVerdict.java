package id.pantauopd.fetch;

import id.pantauopd.fetch.FetchResult.Reason;
import java.net.URI;

/** Tells whether a URL may be asked for. */
public sealed interface UrlVerdict {

    /**
     * It may, written in its one normal form: lower-case scheme and host, ASCII throughout, no fragment, no default port,
     * no final dot, {@code /} for an empty path. Two spellings of one address give equal URLs.
     */
    record Accepted(URI url) implements UrlVerdict {}

    /** It may not: {@code BAD_URL}, {@code PORT_NOT_ALLOWED} or {@code ADDRESS_NOT_PUBLIC}. */
    record Rejected(Reason reason) implements UrlVerdict {}
}
