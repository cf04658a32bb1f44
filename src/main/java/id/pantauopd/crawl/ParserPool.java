package id.pantauopd.crawl;

import id.pantauopd.reader.ReadRequest;
import id.pantauopd.reader.ReadResult;
import id.pantauopd.reader.Readers;
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
    private final Readers readers;
    private final ExecutorService threads;

    ParserPool(Readers readers) {
        this.readers = readers;
        this.threads = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("crawl-parse-", 0).factory());
    }

    /** @throws IllegalStateException when the reading failed in a way that readers never should */
    ReadResult read(ReadRequest request) {
        Future<ReadResult> reading = threads.submit(() -> readers.read(request));
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
