package id.pantauopd.fetch;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks host names up, for no longer than the caller can wait.
 *
 * <p>The system's resolver is a native call that holds its thread, and a virtual thread's carrier with it. So it runs on a
 * few threads of its own: a name server that hangs costs its callers their patience, and nobody else a carrier. An answer
 * is kept for half a minute, a failure not at all.
 */
final class Names implements AutoCloseable {

    private static final int RESOLVERS = 32;
    private static final int MOST_NAMES = 10_000;
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Lookup lookup;
    private final ExecutorService resolvers = resolvers();
    private final AsyncCache<String, List<InetAddress>> answers = Caffeine.newBuilder()
            .maximumSize(MOST_NAMES)
            .expireAfterWrite(KEPT)
            .executor(resolvers)
            .buildAsync();

    /** @param lookup the system's resolver, save in tests */
    Names(Lookup lookup) {
        this.lookup = lookup;
    }

    List<InetAddress> find(String host, long nanos) throws UnknownHostException, InterruptedException {
        try {
            return answers.get(host, this::ask).get(nanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            UnknownHostException unknown = new UnknownHostException("no address for the name");
            unknown.initCause(e);
            throw unknown;
        }
    }

    @Override
    public void close() {
        resolvers.shutdownNow();
    }

    private List<InetAddress> ask(String host) {
        try {
            return List.of(lookup.allOf(host));
        } catch (UnknownHostException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    /** Finds every address of a name. */
    interface Lookup {
        InetAddress[] allOf(String host) throws UnknownHostException;
    }

    private static ExecutorService resolvers() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                RESOLVERS,
                RESOLVERS,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("fetch-names-", 1).factory());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
