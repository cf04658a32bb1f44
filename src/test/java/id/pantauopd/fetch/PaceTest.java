package id.pantauopd.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.FetchResult.Unreachable;
import id.pantauopd.testing.HostileServer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Many fetches at once: polite to each host, and no host in another's way. */
class PaceTest {

    @Test
    void hostIsAskedOneAtATimeWithTheGapBetween() throws Exception {
        Duration gap = Duration.ofMillis(150);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Long> arrivals = new ArrayList<>();
        try (HostileServer server = HostileServer.start(talk -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    synchronized (arrivals) {
                        arrivals.add(System.nanoTime());
                    }
                    inside.decrementAndGet();
                    talk.send(HostileServer.ok("", "x"));
                });
                GuardedFetcher fetcher = Doors.paced(gap)) {
            assertThat(together(
                            fetcher, List.of(server.url("/1"), server.url("/2"), server.url("/3"), server.url("/4"))))
                    .allMatch(Fetched.class::isInstance);
        }
        assertThat(most.get()).isEqualTo(1);
        for (int i = 1; i < arrivals.size(); i++) {
            assertThat(arrivals.get(i) - arrivals.get(i - 1)).isGreaterThanOrEqualTo(gap.toNanos());
        }
    }

    @Test
    void waitForTheTurnDoesNotCountAgainstTheDeadline() throws Exception {
        try (HostileServer server = HostileServer.answering(HostileServer.ok("", "x"));
                GuardedFetcher fetcher = Doors.open(
                        Doors.settings(Duration.ofMillis(700), Duration.ofMillis(300), List.of("127.0.0.1")))) {
            List<URI> urls =
                    List.of(server.url("/1"), server.url("/2"), server.url("/3"), server.url("/4"), server.url("/5"));
            assertThat(together(fetcher, urls)).allMatch(Fetched.class::isInstance);
        }
    }

    @Test
    void hungHostDelaysNoOther() throws Exception {
        CountDownLatch hung = new CountDownLatch(1);
        try (HostileServer bad = HostileServer.start("127.0.0.9", talk -> {
                    hung.countDown();
                    talk.hang();
                });
                HostileServer good = HostileServer.answering(HostileServer.ok("", "x"));
                GuardedFetcher fetcher = Doors.patient();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<FetchResult>> stuck = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                URI url = bad.url("/" + i);
                stuck.add(threads.submit(() -> fetcher.fetch(FetchRequest.feed(url))));
            }
            hung.await();
            for (int i = 0; i < 20; i++) {
                assertThat(fetcher.fetch(FetchRequest.feed(good.url("/" + i)))).isInstanceOf(Fetched.class);
            }
            assertThat(stuck).noneMatch(Future::isDone);
            threads.shutdownNow();
        }
    }

    @Test
    void manyLargeBodiesAtOnceAreReadInTurns() throws Exception {
        String body = "x".repeat(3 * 1024 * 1024);
        List<HostileServer> servers = new ArrayList<>();
        FetchSettings settings = new FetchSettings(
                Duration.ofSeconds(20),
                DataSize.ofMegabytes(64),
                Duration.ZERO,
                List.of("127.0.0.0/8"),
                URI.create("https://pantau.example/"),
                64);
        try (GuardedFetcher fetcher = Doors.open(settings)) {
            for (int i = 0; i < 8; i++) {
                servers.add(HostileServer.start("127.0.0." + (10 + i), talk -> talk.send(HostileServer.ok("", body))));
            }
            assertThat(together(
                            fetcher,
                            servers.stream().map(server -> server.url("/")).toList()))
                    .allMatch(result -> result instanceof Fetched fetched && fetched.body().length == body.length());
        } finally {
            for (HostileServer server : servers) {
                server.close();
            }
        }
    }

    @Test
    void interruptedFetchEndsAsAValue() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (HostileServer server = HostileServer.start(talk -> {
                    asked.countDown();
                    talk.hang();
                });
                GuardedFetcher fetcher = Doors.patient()) {
            List<FetchResult> results = new ArrayList<>();
            Thread first =
                    Thread.startVirtualThread(() -> results.add(fetcher.fetch(FetchRequest.feed(server.url("/")))));
            asked.await();
            first.interrupt();
            first.join();
            assertThat(results)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Unreachable.class, r -> assertThat(r.reason()).isEqualTo(Reason.TIMEOUT));
        }
    }

    @Test
    void turnsComeInTheOrderTheyWereAskedFor() throws Exception {
        Turns turns = new Turns(1, Duration.ZERO);
        List<Integer> order = new ArrayList<>();
        List<Thread> waiting = new ArrayList<>();
        try (var _ = turns.take("host", Duration.ZERO)) {
            for (int i = 0; i < 10; i++) {
                int number = i;
                Thread thread = Thread.startVirtualThread(() -> {
                    try (var _ = turns.take("host", Duration.ZERO)) {
                        order.add(number);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
                waiting.add(thread);
                while (thread.getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                }
            }
        }
        for (Thread thread : waiting) {
            thread.join();
        }
        assertThat(order).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void hostsAreForgottenWhenTheirGapHasPassed() throws Exception {
        Turns turns = new Turns(1, Duration.ZERO);
        for (int i = 0; i < 5_000; i++) {
            turns.take("host" + i, Duration.ZERO).close();
        }
        assertThat(turns.remembered()).isZero();
        turns.take("slow", Duration.ofHours(1)).close();
        assertThat(turns.remembered()).isEqualTo(1);
    }

    private static List<FetchResult> together(GuardedFetcher fetcher, List<URI> urls) throws Exception {
        List<FetchResult> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<FetchResult>> pending = new ArrayList<>();
            for (URI url : urls) {
                pending.add(threads.submit(() -> fetcher.fetch(FetchRequest.feed(url))));
            }
            for (Future<FetchResult> future : pending) {
                results.add(future.get());
            }
        }
        return results;
    }
}
