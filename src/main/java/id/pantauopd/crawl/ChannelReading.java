package id.pantauopd.crawl;

import id.pantauopd.crawl.Attempted.Fresh;
import id.pantauopd.crawl.Attempted.Head;
import id.pantauopd.crawl.CrawlState.Validators;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.FetchResult.Exchange;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.fetch.Fetcher;
import id.pantauopd.post.Evidence;
import id.pantauopd.reader.ReadRequest;
import id.pantauopd.reader.ReadResult;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fetches and reads one channel. Opens no transaction; every path ends in an {@link Attempted}. */
@Component
class ChannelReading {
    private static final Logger log = LoggerFactory.getLogger(ChannelReading.class);
    private static final int HEAD_BYTES = 64 * 1024;

    private final Fetcher fetcher;
    private final ParserPool parsers;
    private final HostBackoff hosts;
    private final Clock clock;

    ChannelReading(Fetcher fetcher, ParserPool parsers, HostBackoff hosts, Clock clock) {
        this.fetcher = fetcher;
        this.parsers = parsers;
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
            return judge(taken, start, fetcher.fetch(taken.request(start)));
        } catch (Exception
                | StackOverflowError
                | AssertionError failed) { // the boundary of a channel: costs this one only
            log.error("Reading channel {} failed", taken.target().code(), failed);
            Instant now = clock.instant();
            return Attempted.without(
                    taken, now, Verdict.UNEXPECTED, Duration.between(start, now).toMillis(), Wishes.NONE);
        }
    }

    private Attempted judge(Taken taken, Instant start, FetchResult result) {
        return switch (result) {
            case Fetched fetched -> read(taken, start, fetched);
            case FetchResult.NotModified unchanged ->
                plain(taken, unchanged.exchange(), Verdict.NOT_MODIFIED, Wishes.NONE, moved(unchanged.exchange()));
            case FetchResult.Throttled throttled -> throttled(taken, throttled);
            case FetchResult.Refused refused -> failed(taken, refused.exchange(), Verdict.of(refused.reason()));
            case FetchResult.Failed failed -> failed(taken, failed.exchange(), Verdict.of(failed.reason()));
            case FetchResult.Gone gone -> failed(taken, gone.exchange(), Verdict.GONE);
            case FetchResult.Unreachable unreachable ->
                failed(taken, unreachable.exchange(), Verdict.of(unreachable.reason()));
        };
    }

    private Attempted throttled(Taken taken, FetchResult.Throttled throttled) {
        Wishes wishes = new Wishes(throttled.retryAfter(), null, null);
        Attempted attempted = plain(taken, throttled.exchange(), Verdict.RATE_LIMITED, wishes, null);
        hosts.pause(taken.state().host(), StateAfter.nextCheck(attempted));
        return attempted;
    }

    private Attempted read(Taken taken, Instant start, Fetched fetched) {
        String sha256 = Sha256.hex(fetched.body());
        boolean conditional = !taken.unconditional(start);
        Validators validators = new Validators(
                fetched.etag(),
                fetched.lastModified(),
                sha256,
                conditional ? taken.state().validators().unconditionalAt() : start);
        if (sha256.equals(taken.state().validators().bodySha256())) {
            Wishes wishes = new Wishes(null, fetched.maxAge(), null);
            return whole(taken, fetched, Verdict.NOT_MODIFIED, null, validators, wishes, null);
        }
        ReadResult result = parsers.read(new ReadRequest(
                fetched.body(),
                fetched.contentType(),
                fetched.exchange().answered(),
                taken.target().zone(),
                fetched.capturedAt(),
                null));
        Verdict verdict = Verdict.of(result);
        return switch (result) {
            case ReadResult.Posts posts -> {
                Wishes wishes = new Wishes(null, fetched.maxAge(), posts.pollNotBefore());
                yield whole(taken, fetched, verdict, fresh(fetched, sha256, posts), validators, wishes, null);
            }
            case ReadResult.Unreadable ignored ->
                whole(taken, fetched, verdict, null, taken.state().validators(), Wishes.NONE, head(fetched));
        };
    }

    private static Fresh fresh(Fetched fetched, String sha256, ReadResult.Posts posts) {
        Exchange exchange = fetched.exchange();
        Evidence evidence = new Evidence(
                exchange.requested(),
                exchange.answered(),
                exchange.status(),
                fetched.capturedAt(),
                sha256,
                fetched.body().length,
                posts.format());
        return new Fresh(evidence, posts);
    }

    private static Head head(Fetched fetched) {
        byte[] body = fetched.body();
        return new Head(fetched.contentType(), Arrays.copyOf(body, Math.min(body.length, HEAD_BYTES)));
    }

    private Attempted failed(Taken taken, Exchange exchange, Verdict verdict) {
        return plain(taken, exchange, verdict, Wishes.NONE, null);
    }

    private Attempted plain(Taken taken, Exchange exchange, Verdict verdict, Wishes wishes, @Nullable URI movedTo) {
        return new Attempted(
                taken,
                clock.instant(),
                verdict,
                exchange.status(),
                exchange.millis(),
                exchange.bytes(),
                null,
                taken.state().validators(),
                wishes,
                movedTo,
                null);
    }

    private Attempted whole(
            Taken taken,
            Fetched fetched,
            Verdict verdict,
            @Nullable Fresh fresh,
            Validators validators,
            Wishes wishes,
            @Nullable Head head) {
        Exchange exchange = fetched.exchange();
        return new Attempted(
                taken,
                clock.instant(),
                verdict,
                exchange.status(),
                exchange.millis(),
                exchange.bytes(),
                fresh,
                validators,
                wishes,
                verdict.outcome().good() ? moved(exchange) : null,
                head);
    }

    private static @Nullable URI moved(Exchange exchange) {
        return exchange.movedPermanently() ? exchange.answered() : null;
    }
}
