package id.pantauopd.fetch;

/**
 * Fetches one URL politely and inside its bounds: the only code that opens outgoing connections.
 *
 * <p>Blocks the calling (virtual) thread, at most for the deadline plus the wait for the host's turn. Never throws for
 * anything a network or a peer can do. Thread-safe.
 */
public interface Fetcher {
    FetchResult fetch(FetchRequest request);
}
