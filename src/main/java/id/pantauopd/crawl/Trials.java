package id.pantauopd.crawl;

import id.pantauopd.agency.Platform;
import id.pantauopd.base.Period;
import id.pantauopd.crawl.CrawlHealth.Trial;
import id.pantauopd.crawl.CrawlHealth.TrialPost;
import id.pantauopd.crawl.Visiting.Course;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.reader.ReadPost;
import id.pantauopd.reader.ReadResult;
import id.pantauopd.reader.Step;
import id.pantauopd.reader.Visit;
import id.pantauopd.reader.Visits;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tries addresses out as a crawl would, and stores nothing. */
@Component
class Trials {
    private static final int SAMPLE = 5;

    private final Visiting visiting;
    private final Visits visits;
    private final Clock clock;

    Trials(Visiting visiting, Visits visits, Clock clock) {
        this.visiting = visiting;
        this.visits = visits;
        this.clock = clock;
    }

    Trial tryOut(URI address) {
        return tryOut(visits.platformOf(address), address, Map.of());
    }

    /**
     * @param platform for addresses that do not say it, such as those of Mastodon
     * @param rules how it is read where its address does not say so
     */
    Trial tryOut(Platform platform, URI address, Map<String, String> rules) {
        Visit visit = new Visit(platform, address, Period.JAKARTA, rules, 1, null, null, clock.instant(), null);
        Course course = visiting.run(visit, fetched -> false);
        return switch (course.end()) {
            case Step.Answered answered -> read(course, answered);
            case Step.Unanswered(int answer) -> without(failure(course.answers().get(answer)), course.millis());
            case Step.NotAsked(ReadResult.Reason reason) -> without(Verdict.of(reason), 0);
            case Step.Ask ask ->
                throw new IllegalStateException(
                        "A question is no end: " + ask.request().url());
        };
    }

    private static Verdict failure(FetchResult result) {
        return switch (result) {
            case Fetched fetched ->
                throw new IllegalStateException(
                        "Left unread: " + fetched.exchange().requested());
            case FetchResult.NotModified ignored -> Verdict.NOT_MODIFIED;
            case FetchResult.Throttled ignored -> Verdict.RATE_LIMITED;
            case FetchResult.Refused refused -> Verdict.of(refused.reason());
            case FetchResult.Failed failed -> Verdict.of(failed.reason());
            case FetchResult.Gone ignored -> Verdict.GONE;
            case FetchResult.Unreachable unreachable -> Verdict.of(unreachable.reason());
        };
    }

    private static Trial read(Course course, Step.Answered answered) {
        Verdict verdict = Verdict.of(answered.result());
        String robots =
                course.answers().get(answered.answer()) instanceof Fetched fetched ? fetched.robotsRule() : null;
        return switch (answered.result()) {
            case ReadResult.Posts posts ->
                trial(verdict, posts.format(), posts.title(), posts.posts(), posts.warnings(), robots, course.millis());
            case ReadResult.Unreadable unreadable ->
                trial(verdict, null, null, List.of(), unreadable.warnings(), robots, course.millis());
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
