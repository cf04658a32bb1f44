package id.pantauopd.fetch;

import id.pantauopd.fetch.Content.NotTaken;
import id.pantauopd.fetch.Content.Taken;
import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.HopAnswer.Answer;
import id.pantauopd.fetch.HopAnswer.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes one request when its turn has come: one at a time to a host, two to a server that holds several hosts, and no
 * more in all than there are connections.
 *
 * <p>Whatever the peer does is a {@link HopAnswer}. Waiting for the turn does not count against the deadline.
 */
final class Door implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private static final byte[] NOTHING = {};
    private static final int AT_ONCE_PER_SERVER = 2;
    private static final Duration HOST_MEMORY = Duration.ofSeconds(2);
    private static final Set<Integer> WITH_BODY = Set.of(200, 203);

    private final Guard guard;
    private final GuardedClient client;
    private final Turns hosts = new Turns(1, HOST_MEMORY);
    private final Turns servers = new Turns(AT_ONCE_PER_SERVER, Duration.ZERO);
    private final Semaphore connections;
    private final Semaphore rooms;

    Door(FetchSettings settings, AddressPolicy policy, String userAgent) {
        guard = new Guard(policy, new Names(InetAddress::getAllByName));
        client = new GuardedClient(guard, settings, userAgent);
        connections = new Semaphore(settings.connections(), true);
        rooms = new Semaphore(roomsFor(settings.maxBody().toBytes()), true);
    }

    HopAnswer get(Ask ask, Duration gap, Deadline deadline) {
        if (deadline.passed()) {
            return new Trouble(0, Reason.TIMEOUT, 0);
        }
        try {
            HttpHost target = targetOf(ask.url());
            String server = serverOf(target, deadline);
            try (var _ = hosts.take(target.getHostName(), gap);
                    var _ = servers.take(server, Duration.ZERO)) {
                connections.acquire();
                try {
                    return send(target, ask, deadline);
                } finally {
                    connections.release();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Trouble(0, Reason.TIMEOUT, 0);
        } catch (IOException e) {
            return new Trouble(0, Failures.reasonOf(e), 0);
        }
    }

    int hostsRemembered() {
        return hosts.remembered();
    }

    void tidy() {
        client.tidy();
    }

    @Override
    public void close() {
        client.close();
        guard.close();
    }

    private String serverOf(HttpHost target, Deadline deadline) throws IOException, InterruptedException {
        try (var _ = deadline.leg()) {
            return guard.serverOf(target.getHostName(), target.getPort(), deadline.nanosLeft());
        }
    }

    private HopAnswer send(HttpHost target, Ask ask, Deadline deadline) {
        HttpUriRequestBase request = Requests.of(ask);
        int[] status = {0};
        try (BodyReader reader = new BodyReader(ask.limit(), ask.cut(), rooms, deadline)) {
            try (var _ = deadline.leg(request::cancel)) {
                return exchange(target, request, ask, reader, status);
            } catch (IOException | CancellationException e) {
                // A cancelled request fails in many ways, depending on what it was doing.
                boolean cancelled = deadline.passed() || Thread.currentThread().isInterrupted();
                Reason reason = cancelled ? Reason.TIMEOUT : Failures.reasonOf(e);
                return new Trouble(status[0], reason, reader.bytes());
            } catch (RuntimeException e) {
                // The message may hold the peer's bytes, so only its kind is logged.
                LOG.warn(
                        "The HTTP client stumbled over an answer: {}",
                        e.getClass().getName());
                return new Trouble(status[0], Reason.BROKEN_HTTP, reader.bytes());
            }
        }
    }

    /**
     * Leaves the answer by cancelling unless it has ended: an orderly close would first read all that the peer still wants
     * to send. A message that has ended has given its connection back already.
     */
    private HopAnswer exchange(HttpHost target, HttpUriRequestBase request, Ask ask, BodyReader reader, int[] status)
            throws IOException {
        boolean ended = false;
        try {
            ClassicHttpResponse response = client.open(target, request, ask.keepAlive());
            status[0] = response.getCode();
            AnswerHeaders headers = new AnswerHeaders(response);
            HttpEntity entity = response.getEntity();
            if (entity == null || !worthReading(status[0], ask)) {
                ended = entity == null;
                return new Answer(status[0], headers, NOTHING, 0);
            }
            Content content = reader.read(entity, headers.encodings());
            ended = content instanceof Taken taken && taken.ended();
            return switch (content) {
                case Taken taken -> new Answer(status[0], headers, taken.bytes(), reader.bytes());
                case NotTaken not -> new Trouble(status[0], not.reason(), reader.bytes());
            };
        } finally {
            if (!ended) {
                request.cancel();
            }
        }
    }

    /** Large bodies under way may fill an eighth of the heap. */
    private static int roomsFor(long largestBody) {
        return Math.clamp(Runtime.getRuntime().maxMemory() / 8 / largestBody, 4, 64);
    }

    private static HttpHost targetOf(URI url) {
        String host = url.getHost();
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return new HttpHost(url.getScheme(), name, UrlRules.portOf(url));
    }

    private static boolean worthReading(int status, Ask ask) {
        return WITH_BODY.contains(status) || (ask.call().explained() && status >= 400);
    }
}
