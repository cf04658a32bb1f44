package id.pantauopd.fetch;

import id.pantauopd.fetch.FetchRequest.Purpose;
import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.HopAnswer.Answer;
import id.pantauopd.fetch.HopAnswer.Trouble;
import id.pantauopd.fetch.UrlVerdict.Accepted;
import id.pantauopd.fetch.UrlVerdict.Rejected;
import id.pantauopd.fetch.Walk.Checkpoint;
import id.pantauopd.fetch.Walk.Pass;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fetches behind the guard; one instance serves the whole application. */
@Component
final class GuardedFetcher implements Fetcher, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedFetcher.class);
    private static final Duration TIDY_EVERY = Duration.ofSeconds(30);

    private final Clock clock;
    private final UrlRules rules;
    private final Duration allowed;
    private final int limit;
    private final ScheduledThreadPoolExecutor timer;
    private final Door door;
    private final Walk walk;
    private final Robots robots;

    /** @throws IllegalStateException when the JVM is told to use a proxy, which would lead around the guard */
    GuardedFetcher(FetchSettings settings, UrlRules rules, Clock clock) {
        ProxySettings.refuse();
        this.clock = clock;
        this.rules = rules;
        allowed = settings.deadline();
        limit = (int) settings.maxBody().toBytes();
        door = new Door(settings, rules.policy(), UserAgent.of(settings.contact()));
        walk = new Walk(door, rules);
        robots = new Robots(walk, settings.hostInterval());
        timer = timer();
        var _ = timer.scheduleWithFixedDelay(
                () -> Thread.startVirtualThread(door::tidy),
                TIDY_EVERY.toSeconds(),
                TIDY_EVERY.toSeconds(),
                TimeUnit.SECONDS);
    }

    @Override
    public FetchResult fetch(FetchRequest request) {
        Trip trip = new Trip(request.url(), new Deadline(timer, allowed));
        try {
            return switch (rules.check(request.url().toString())) {
                case Rejected(Reason reason) -> Outcomes.of(trip.exchange(), reason);
                case Accepted(URI url) -> walk(trip, request, Ask.of(request, url, limit));
            };
        } catch (RuntimeException e) {
            // A boundary: whatever one peer provokes must cost its own channel only.
            LOG.error("A fetch failed inside the fetcher", e);
            return Outcomes.of(trip.exchange(), Reason.BROKEN_HTTP);
        }
    }

    int hostsRemembered() {
        return door.hostsRemembered();
    }

    @Override
    public void close() {
        timer.shutdownNow();
        door.close();
    }

    private FetchResult walk(Trip trip, FetchRequest request, Ask ask) {
        boolean feed = request.purpose() == Purpose.FEED;
        return switch (walk.follow(trip, ask, checkpoint(request.purpose(), ask.url()))) {
            case Trouble trouble -> Outcomes.of(trip.exchange(), trouble.reason());
            case Answer answer ->
                Outcomes.of(
                        trip.exchange(),
                        answer,
                        ask.conditional(),
                        clock.instant(),
                        feed ? robots.forbidding(trip.exchange().answered()) : null);
        };
    }

    private Checkpoint checkpoint(Purpose purpose, URI first) {
        return switch (purpose) {
            case FEED -> robots::feed;
            case PAGE -> robots::page;
            case GUESS ->
                (url, deadline) -> url.equals(first)
                        ? robots.page(url, deadline)
                        : new Pass(Reason.TOO_MANY_REDIRECTS, Duration.ZERO);
        };
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("fetch-deadline").factory());
        // Nearly every alarm is called off; without this each would lie in the queue until its time.
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }
}
