package id.pantauopd.crawl;

import id.pantauopd.fetch.FetchResult;
import id.pantauopd.reader.ReadResult;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An outcome with its reason.
 *
 * @param reason message key, null when the outcome says it all
 */
record Verdict(Outcome outcome, @Nullable String reason) {
    static final Verdict NOT_MODIFIED = new Verdict(Outcome.NOT_MODIFIED, null);
    static final Verdict GONE = new Verdict(Outcome.GONE, null);
    static final Verdict RATE_LIMITED = new Verdict(Outcome.RATE_LIMITED, null);
    /** Not asked, because the host asked for a pause. */
    static final Verdict HOST_WAITS = new Verdict(Outcome.RATE_LIMITED, "reason.HOST_WAITS");
    /** A fault of ours while it was fetched or read; the log has the cause. */
    static final Verdict UNEXPECTED = new Verdict(Outcome.PARSE_ERROR, "reason.UNEXPECTED");

    static final Verdict NOT_STORED = new Verdict(Outcome.STORE_ERROR, "reason.NOT_STORED");

    /** Warnings of the readers that say that posts are missing from what was read. */
    private static final Set<String> INCOMPLETE = Set.of("TRUNCATED", "BRIDGE_ERROR_ITEMS");

    static Verdict of(FetchResult.Reason reason) {
        Outcome outcome = switch (reason) {
            case BAD_URL, ADDRESS_NOT_PUBLIC, PORT_NOT_ALLOWED -> Outcome.REFUSED;
            case ROBOTS_DISALLOWED -> Outcome.ROBOTS;
            case TOO_LARGE -> Outcome.TOO_LARGE;
            case REDIRECT_TO_HTTP -> Outcome.MOVED;
            case UNAUTHORISED -> Outcome.LOGIN_WALL;
            case FORBIDDEN, CLIENT_ERROR -> Outcome.BLOCKED;
            case NOT_FOUND -> Outcome.NOT_FOUND;
            case TOO_MANY_REDIRECTS,
                    BAD_REDIRECT,
                    UNKNOWN_ENCODING,
                    BROKEN_ENCODING,
                    SERVER_ERROR,
                    UNEXPECTED_NOT_MODIFIED,
                    BROKEN_HTTP -> Outcome.SERVER_ERROR;
            case DNS -> Outcome.DNS_ERROR;
            case CONNECT -> Outcome.CONNECT_ERROR;
            case TLS -> Outcome.TLS_ERROR;
            case TIMEOUT -> Outcome.TIMEOUT;
        };
        return new Verdict(outcome, "reason." + reason.name());
    }

    static Verdict of(ReadResult result) {
        return switch (result) {
            case ReadResult.Posts posts -> {
                if (posts.posts().isEmpty()) {
                    yield new Verdict(Outcome.EMPTY_VERIFIED, null);
                }
                boolean incomplete = posts.warnings().stream().anyMatch(INCOMPLETE::contains);
                yield new Verdict(incomplete ? Outcome.PARTIAL : Outcome.OK, null);
            }
            case ReadResult.Unreadable unreadable -> of(unreadable.reason());
        };
    }

    static Verdict of(ReadResult.Reason reason) {
        return new Verdict(outcome(reason), "unreadable." + reason.name());
    }

    private static Outcome outcome(ReadResult.Reason reason) {
        return switch (reason) {
            case LOGIN_WALL -> Outcome.LOGIN_WALL;
            case CHALLENGE -> Outcome.CHALLENGE;
            case SERVER_ERROR_PAGE, BRIDGE_ERROR, FEED_WITHHELD -> Outcome.SERVER_ERROR;
            case EMPTY_ANSWER, NOT_A_FEED, NOT_A_CHANNEL -> Outcome.NOT_A_FEED;
            case MALFORMED, LAYOUT_CHANGED -> Outcome.PARSE_ERROR;
            case NOT_CONFIGURED -> Outcome.NOT_CONFIGURED;
            case TOKEN_REFUSED, PERMISSION_MISSING, PREVIEW_WITHHELD -> Outcome.BLOCKED;
            case RATE_LIMITED, QUOTA_SPENT -> Outcome.RATE_LIMITED;
            case PRIVATE -> Outcome.PRIVATE;
            case NO_SUCH_ACCOUNT -> Outcome.NOT_FOUND;
            case ADDRESS_NOT_UNDERSTOOD -> Outcome.REFUSED;
            case TOO_DEEP_OR_LARGE -> Outcome.TOO_LARGE;
        };
    }
}
