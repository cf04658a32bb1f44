package id.pantauopd.crawl;

import id.pantauopd.base.Period;
import id.pantauopd.crawl.CrawlHealth.Trial;
import id.pantauopd.crawl.CrawlHealth.TrialPost;
import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.fetch.Fetcher;
import id.pantauopd.reader.ReadPost;
import id.pantauopd.reader.ReadRequest;
import id.pantauopd.reader.ReadResult;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tries addresses out as a crawl would, and stores nothing. */
@Component
class Trials {
    private static final int SAMPLE = 5;

    private final Fetcher fetcher;
    private final ParserPool parsers;

    Trials(Fetcher fetcher, ParserPool parsers) {
        this.fetcher = fetcher;
        this.parsers = parsers;
    }

    Trial tryOut(URI feedUrl) {
        FetchResult result = fetcher.fetch(FetchRequest.feed(feedUrl));
        long millis = result.exchange().millis();
        return switch (result) {
            case Fetched fetched -> read(fetched);
            case FetchResult.NotModified ignored -> without(Verdict.NOT_MODIFIED, millis);
            case FetchResult.Throttled ignored -> without(Verdict.RATE_LIMITED, millis);
            case FetchResult.Refused refused -> without(Verdict.of(refused.reason()), millis);
            case FetchResult.Failed failed -> without(Verdict.of(failed.reason()), millis);
            case FetchResult.Gone ignored -> without(Verdict.GONE, millis);
            case FetchResult.Unreachable unreachable -> without(Verdict.of(unreachable.reason()), millis);
        };
    }

    private Trial read(Fetched fetched) {
        ReadResult result = parsers.read(new ReadRequest(
                fetched.body(),
                fetched.contentType(),
                fetched.exchange().answered(),
                Period.JAKARTA,
                fetched.capturedAt(),
                null));
        Verdict verdict = Verdict.of(result);
        return switch (result) {
            case ReadResult.Posts posts ->
                trial(
                        verdict,
                        posts.format(),
                        posts.title(),
                        posts.posts(),
                        posts.warnings(),
                        fetched.robotsRule(),
                        fetched.exchange().millis());
            case ReadResult.Unreadable unreadable ->
                trial(
                        verdict,
                        null,
                        null,
                        List.of(),
                        unreadable.warnings(),
                        fetched.robotsRule(),
                        fetched.exchange().millis());
        };
    }

    private static Trial without(Verdict verdict, long millis) {
        return trial(verdict, null, null, List.of(), List.of(), null, millis);
    }

    private static Trial trial(
            Verdict verdict,
            @Nullable String format,
            @Nullable String title,
            List<ReadPost> posts,
            List<String> warnings,
            @Nullable String robotsRule,
            long millis) {
        List<TrialPost> sample = posts.stream()
                .limit(SAMPLE)
                .map(post -> new TrialPost(
                        post.title(),
                        post.url(),
                        post.published().at(),
                        post.published().raw()))
                .toList();
        return new Trial(
                verdict.outcome(), verdict.reason(), format, title, posts.size(), sample, warnings, robotsRule, millis);
    }
}
