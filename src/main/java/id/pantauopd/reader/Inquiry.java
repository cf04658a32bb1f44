package id.pantauopd.reader;

import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.FetchResult.Failed;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.fetch.FetchResult.Gone;
import id.pantauopd.fetch.FetchResult.NotModified;
import id.pantauopd.fetch.FetchResult.Refused;
import id.pantauopd.fetch.FetchResult.Throttled;
import id.pantauopd.fetch.FetchResult.Unreachable;
import id.pantauopd.fetch.Fetcher;
import id.pantauopd.reader.Discovered.Asked;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks the network on behalf of one discovery: so many questions, so long, and every one is written down. Of one thread. */
final class Inquiry {
    private final Fetcher fetcher;
    private final Consumer<URI> progress;
    private final int most;
    private final long until;
    private final List<Asked> asked = new ArrayList<>();
    private boolean complete = true;

    Inquiry(Fetcher fetcher, int most, Duration longest, Consumer<URI> progress) {
        this.fetcher = fetcher;
        this.progress = progress;
        this.most = most;
        this.until = System.nanoTime() + longest.toNanos();
    }

    /** The answer, whatever it is; empty when there is no question or no time left. */
    Optional<FetchResult> ask(FetchRequest request) {
        if (asked.size() >= most
                || System.nanoTime() - until > 0
                || Thread.currentThread().isInterrupted()) {
            complete = false;
            return Optional.empty();
        }
        progress.accept(request.url());
        FetchResult result = fetcher.fetch(request);
        asked.add(new Asked(request.url(), result.exchange().status(), reason(result)));
        return Optional.of(result);
    }

    /** The answer, if it holds a body. */
    Optional<Fetched> body(FetchRequest request) {
        return ask(request).filter(Fetched.class::isInstance).map(Fetched.class::cast);
    }

    /** Says of the last answer that its body was of no use. */
    void useless(ReadResult.Reason reason) {
        Asked last = asked.removeLast();
        asked.add(new Asked(last.url(), last.status(), "unreadable." + reason));
    }

    @Nullable
    Asked last() {
        return asked.isEmpty() ? null : asked.getLast();
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    boolean complete() {
        return complete;
    }

    private static @Nullable String reason(FetchResult result) {
        return switch (result) {
            case Fetched ignored -> null;
            case NotModified ignored -> key(FetchResult.Reason.UNEXPECTED_NOT_MODIFIED);
            case Throttled ignored -> "outcome.RATE_LIMITED";
            case Gone ignored -> "outcome.GONE";
            case Refused refused -> key(refused.reason());
            case Failed failed -> key(failed.reason());
            case Unreachable unreachable -> key(unreachable.reason());
        };
    }

    private static String key(FetchResult.Reason reason) {
        return "reason." + reason;
    }
}
