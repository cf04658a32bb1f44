package id.pantauopd.crawl;

import id.pantauopd.fetch.FetchResult;
import id.pantauopd.reader.Step;
import id.pantauopd.reader.Visit;
import id.pantauopd.reader.Visits;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/**
 * Reads answers on as many threads as there are cores, whatever number of fetches is in flight.
 *
 * <p>More parsers at once cost several times the work in caches and garbage collection (docs/performance.md). They are
 * platform threads, so that a long reading never keeps the fetches from their carriers. The caller waits, so there are never
 * more bodies in memory than fetches in flight.
 */
@Component
class ParserPool implements AutoCloseable {
    private final Visits visits;
    private final ExecutorService threads;

    ParserPool(Visits visits) {
        this.visits = visits;
        this.threads = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("crawl-parse-", 0).factory());
    }

    /** @throws IllegalStateException when the reading failed in a way that readers never should */
    Step next(Visit visit, List<FetchResult> answers) {
        if (answers.isEmpty()) {
            return visits.next(visit, answers); // nothing to read yet
        }
        Future<Step> reading = threads.submit(() -> visits.next(visit, answers));
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A reader failed", failed.getCause());
        } catch (InterruptedException stopped) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while reading", stopped);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
