package id.pantauopd.crawl;

import id.pantauopd.crawl.Attempted.Fresh;
import id.pantauopd.crawl.Attempted.Further;
import id.pantauopd.crawl.Attempted.Head;
import id.pantauopd.crawl.CrawlState.Validators;
import id.pantauopd.crawl.Visiting.Course;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.FetchResult.Exchange;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.post.Evidence;
import id.pantauopd.reader.ReadResult;
import id.pantauopd.reader.Step;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fetches and reads one channel. Opens no transaction; every path ends in an {@link Attempted}. */
@Component
class ChannelReading {
    private static final Logger log = LoggerFactory.getLogger(ChannelReading.class);
    private static final int HEAD_BYTES = 64 * 1024;

    private final Visiting visiting;
    private final HostBackoff hosts;
    private final Clock clock;

    ChannelReading(Visiting visiting, HostBackoff hosts, Clock clock) {
        this.visiting = visiting;
        this.hosts = hosts;
        this.clock = clock;
    }

    Attempted attempt(Taken taken) {
        Instant start = clock.instant();
        Instant free = hosts.freeAt(taken.state().host());
        if (free != null && free.isAfter(start)) {
            Wishes wait = new Wishes(Duration.between(start, free), null, null);
            return Attempted.without(taken, start, Verdict.HOST_WAITS, 0, wait);
        }
        try {
            Attempted attempted = visit(taken, start);
            if (attempted.outcome() == Outcome.RATE_LIMITED) {
                hosts.pause(taken.state().host(), StateAfter.nextCheck(attempted));
            }
            return attempted;
        } catch (Exception
                | StackOverflowError
                | AssertionError failed) { // the boundary of a channel: costs this one only
            log.error("Reading channel {} failed", taken.target().code(), failed);
            Instant now = clock.instant();
            return Attempted.without(
                    taken, now, Verdict.UNEXPECTED, Duration.between(start, now).toMillis(), Wishes.NONE);
        }
    }

    private Attempted visit(Taken taken, Instant start) {
        String known = taken.state().validators().bodySha256();
        Course course = visiting.run(
                taken.visit(start), fetched -> Sha256.hex(fetched.body()).equals(known));
        return switch (course.end()) {
            case Step.Answered answered -> answered(taken, start, course, answered);
            case Step.Unanswered unanswered -> unanswered(taken, start, course, unanswered.answer());
            case Step.NotAsked notAsked ->
                Attempted.without(taken, start, Verdict.of(notAsked.reason()), 0, Wishes.NONE);
            case Step.Ask ask ->
                throw new IllegalStateException(
                        "A question is no end: " + ask.request().url());
        };
    }

    private Attempted unanswered(Taken taken, Instant start, Course course, int answer) {
        FetchResult result = course.answers().get(answer);
        return switch (result) {
            case Fetched fetched -> {
                Validators validators = validators(taken, start, fetched);
                Wishes wishes = new Wishes(null, fetched.maxAge(), null);
                yield attempted(taken, course, fetched.exchange(), Verdict.NOT_MODIFIED, validators, wishes);
            }
            case FetchResult.NotModified unchanged ->
                plain(taken, course, unchanged.exchange(), Verdict.NOT_MODIFIED, Wishes.NONE);
            case FetchResult.Throttled throttled ->
                plain(
                        taken,
                        course,
                        throttled.exchange(),
                        Verdict.RATE_LIMITED,
                        new Wishes(throttled.retryAfter(), null, null));
            case FetchResult.Refused refused -> failed(taken, course, refused.exchange(), Verdict.of(refused.reason()));
            case FetchResult.Failed failed -> failed(taken, course, failed.exchange(), Verdict.of(failed.reason()));
            case FetchResult.Gone gone -> failed(taken, course, gone.exchange(), Verdict.GONE);
            case FetchResult.Unreachable unreachable ->
                failed(taken, course, unreachable.exchange(), Verdict.of(unreachable.reason()));
        };
    }

    private Attempted answered(Taken taken, Instant start, Course course, Step.Answered answered) {
        FetchResult result = course.answers().get(answered.answer());
        Verdict verdict = Verdict.of(answered.result());
        if (!(answered.result() instanceof ReadResult.Posts posts) || !(result instanceof Fetched fetched)) {
            return failed(taken, course, result.exchange(), verdict).withHead(head(result));
        }
        // Of a visit of several questions no single answer says that nothing is new.
        Validators validators =
                course.answers().size() == 1 ? validators(taken, start, fetched) : Validators.since(start);
        Wishes wishes = new Wishes(waitAskedFor(course), fetched.maxAge(), posts.pollNotBefore());
        return attempted(taken, course, fetched.exchange(), verdict, validators, wishes)
                .withFresh(fresh(course, fetched, posts, answered.more()));
    }

    private static Validators validators(Taken taken, Instant start, Fetched fetched) {
        return new Validators(
                fetched.etag(),
                fetched.lastModified(),
                Sha256.hex(fetched.body()),
                taken.unconditional(start) ? start : taken.state().validators().unconditionalAt());
    }

    /** A platform that answers the first question may ask for patience at the second. */
    private static @Nullable Duration waitAskedFor(Course course) {
        return course.answers().stream()
                .map(answer -> answer instanceof FetchResult.Throttled throttled ? throttled.retryAfter() : null)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Fresh fresh(Course course, Fetched main, ReadResult.Posts posts, List<Step.Part> more) {
        return new Fresh(
                evidence(main, posts),
                posts,
                more.stream()
                        .map(part -> new Further(
                                evidence((Fetched) course.answers().get(part.answer()), part.posts()), part.posts()))
                        .toList());
    }

    static Evidence evidence(Fetched fetched, ReadResult.Posts posts) {
        Exchange exchange = fetched.exchange();
        return new Evidence(
                exchange.requested(),
                exchange.answered(),
                exchange.status(),
                fetched.capturedAt(),
                Sha256.hex(fetched.body()),
                fetched.body().length,
                posts.format());
    }

    private static @Nullable Head head(FetchResult result) {
        return switch (result) {
            case Fetched fetched -> head(fetched.contentType(), fetched.body());
            case FetchResult.Failed failed -> head(null, failed.explanation());
            default -> null;
        };
    }

    private static Head head(@Nullable String contentType, byte[] body) {
        return new Head(contentType, Arrays.copyOf(body, Math.min(body.length, HEAD_BYTES)));
    }

    private Attempted failed(Taken taken, Course course, Exchange exchange, Verdict verdict) {
        return plain(taken, course, exchange, verdict, Wishes.NONE);
    }

    private Attempted plain(Taken taken, Course course, Exchange exchange, Verdict verdict, Wishes wishes) {
        return attempted(taken, course, exchange, verdict, taken.state().validators(), wishes);
    }

    private Attempted attempted(
            Taken taken, Course course, Exchange exchange, Verdict verdict, Validators validators, Wishes wishes) {
        return new Attempted(
                taken,
                clock.instant(),
                verdict,
                exchange.status(),
                course.millis(),
                course.bytes(),
                null,
                validators,
                wishes,
                verdict.outcome().good() ? moved(taken, exchange) : null,
                null);
    }

    /** Where the registered address leads for good; what a reader asked instead of it is no move of the channel. */
    private static @Nullable URI moved(Taken taken, Exchange exchange) {
        return exchange.movedPermanently()
                        && exchange.requested().equals(taken.target().feedUrl())
                ? exchange.answered()
                : null;
    }
}
