package id.pantauopd.fetch;

import java.time.Clock;

/**
 * Fetches one URL politely and inside its bounds: the only code that opens outgoing connections.
 *
 * <p>Blocks the calling (virtual) thread, at most for the deadline plus the wait for the host's turn. Never throws for
 * anything a network or a peer can do. Thread-safe.
 */
public interface Fetcher {

    FetchResult fetch(FetchRequest request);

    /**
     * Opens a door of its own, for drivers and tests that run without the application; inside it, inject the one bean.
     * Needs no closing: it keeps daemon threads only.
     */
    static Fetcher open(FetchSettings settings, Clock clock) {
        return new GuardedFetcher(settings, new UrlRules(settings), clock);
    }
}
