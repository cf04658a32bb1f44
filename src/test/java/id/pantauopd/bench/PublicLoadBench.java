package id.pantauopd.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a running product for one public address: as fast as it answers on 16 connections, then 200 times a second.
 *
 * <p>Usage: {@code PublicLoadBench URL [SECONDS [ETAG]]}; with an ETag each request is conditional. The client runs on the same
 * machine and takes its share of the cores.
 */
public final class PublicLoadBench {
    private static final int CONNECTIONS = 16;
    private static final int STEADY_RATE = 200;
    private static final long SECOND = 1_000_000_000L;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest request;
    private final AtomicInteger refused = new AtomicInteger();

    private PublicLoadBench(URI address, String etag) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip");
        this.request = (etag.isEmpty() ? builder : builder.header("If-None-Match", etag)).build();
    }

    /** Prints two lines. */
    public static void main(String[] args) throws InterruptedException {
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        PublicLoadBench bench = new PublicLoadBench(URI.create(args[0]), args.length > 2 ? args[2] : "");
        PrintStream out = System.out;
        bench.run(seconds, 0, 0); // warms both sides
        out.println(bench.run(seconds, 0, 0));
        out.println(bench.run(seconds, STEADY_RATE, SECOND / STEADY_RATE));
    }

    /** @param pause nanoseconds from one request to the next over all connections; 0 for none */
    private String run(int seconds, int rate, long pause) throws InterruptedException {
        refused.set(0);
        long start = System.nanoTime();
        long end = start + seconds * SECOND;
        AtomicLong turn = new AtomicLong();
        Samples samples = new Samples();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < CONNECTIONS; i++) {
                threads.execute(() -> {
                    while (System.nanoTime() < end) {
                        // Measured from when it was due, so that a slow answer also counts for those that wait behind
                        // it.
                        long due = pause == 0 ? System.nanoTime() : start + turn.getAndIncrement() * pause;
                        LockSupport.parkNanos(due - System.nanoTime());
                        ask();
                        samples.add(System.nanoTime() - due);
                    }
                });
            }
        }
        return samples.line(rate == 0 ? "as fast as it answers" : rate + " a second", seconds, refused.get());
    }

    private void ask() {
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200 && status != 304) {
                refused.incrementAndGet();
            }
        } catch (IOException failed) {
            refused.incrementAndGet();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Collects times in nanoseconds. */
    private static final class Samples {
        private long[] nanos = new long[1024];
        private int size;

        synchronized void add(long nano) {
            if (size == nanos.length) {
                nanos = Arrays.copyOf(nanos, size * 2);
            }
            nanos[size++] = nano;
        }

        synchronized String line(String how, int seconds, int refused) {
            long[] sorted = Arrays.copyOf(nanos, size);
            Arrays.sort(sorted);
            return String.format(
                    Locale.ROOT,
                    "%s: %d requests a second, median %.1f ms, p99 %.1f ms, %d not answered with 200 or 304",
                    how,
                    size / seconds,
                    sorted[size / 2] / 1e6,
                    sorted[(int) (size * 0.99)] / 1e6,
                    refused);
        }
    }
}
