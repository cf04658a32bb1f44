package id.pantauopd.crawl;

import id.pantauopd.agency.CrawlTarget;
import id.pantauopd.crawl.Visiting.Course;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.post.PostLedger;
import id.pantauopd.post.Recording;
import id.pantauopd.post.RefreshAppointments.Due;
import id.pantauopd.post.RefreshAppointments.Moved;
import id.pantauopd.reader.ReadPost;
import id.pantauopd.reader.ReadResult;
import id.pantauopd.reader.Refresh;
import id.pantauopd.reader.Step;
import id.pantauopd.reader.Visit;
import id.pantauopd.reader.Visits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads the figures of some posts of one channel, and stores them. */
@Component
class RefreshReading {
    /** From so many single questions on, the list is asked first: it shows some twenty posts at once. */
    private static final int LIST_SAVES = 3;

    private final Visits visits;
    private final Visiting visiting;
    private final Asking asking;
    private final HostBackoff hosts;
    private final PostLedger ledger;
    private final Clock clock;

    RefreshReading(Visits visits, Visiting visiting, Asking asking, HostBackoff hosts, PostLedger ledger, Clock clock) {
        this.visits = visits;
        this.visiting = visiting;
        this.asking = asking;
        this.hosts = hosts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** How many questions one platform may still be asked in this run. */
    static final class Budget {
        private static final int QUESTIONS = 300;
        private int left = QUESTIONS;

        void spend(int questions) {
            left -= questions;
        }

        boolean isSpent() {
            return left <= 0;
        }
    }

    /** Gives the next appointments of the posts that were asked about; the others keep theirs. */
    List<Moved> read(CrawlTarget target, List<Due> due, Budget budget) {
        String host = FeedHost.of(target.feedUrl());
        Instant free = hosts.freeAt(host);
        if (free != null && free.isAfter(clock.instant())) {
            return tried(due, Set.of());
        }
        Visit visit = visit(target);
        int batch = visits.refreshBatch(visit);
        Set<String> read = new HashSet<>();
        if (batch == 0 || (batch == 1 && due.size() >= LIST_SAVES)) {
            read.addAll(list(target, visit, budget));
        }
        List<Due> left =
                due.stream().filter(post -> !read.contains(post.name())).toList();
        List<Due> asked = new ArrayList<>(due);
        for (int from = 0; batch > 0 && from < left.size(); from += batch) {
            List<Due> some = left.subList(from, Math.min(left.size(), from + batch));
            if (budget.isSpent() || !byIds(target, visit, some, read, budget, host)) {
                asked.removeAll(left.subList(from, left.size()));
                break;
            }
        }
        return tried(asked, read);
    }

    private List<Moved> tried(List<Due> due, Set<String> read) {
        Instant now = clock.instant();
        return due.stream()
                .map(post -> post.asked(now, read.contains(post.name())))
                .toList();
    }

    /** False when the host wants to be left alone. */
    private boolean byIds(
            CrawlTarget target, Visit visit, List<Due> some, Set<String> read, Budget budget, String host) {
        Optional<Refresh> refresh =
                visits.refresh(visit, some.stream().map(Due::name).toList());
        if (refresh.isEmpty()) {
            return true;
        }
        budget.spend(1);
        FetchResult result = asking.ask(target.platform(), refresh.get().question());
        if (result instanceof FetchResult.Throttled throttled) {
            Duration wait = throttled.retryAfter();
            hosts.pause(host, clock.instant().plus(wait == null ? Duration.ofMinutes(15) : wait));
            return false;
        }
        if (result instanceof Fetched fetched
                && refresh.get().read().apply(fetched) instanceof ReadResult.Posts posts) {
            keep(target, fetched, posts, read);
        }
        return true;
    }

    private Set<String> list(CrawlTarget target, Visit visit, Budget budget) {
        Set<String> read = new HashSet<>();
        Course course = visiting.run(visit, fetched -> false);
        budget.spend(course.answers().size());
        if (course.end() instanceof Step.Answered answered
                && answered.result() instanceof ReadResult.Posts posts
                && course.answers().get(answered.answer()) instanceof Fetched fetched) {
            keep(target, fetched, posts, read);
        }
        return read;
    }

    private void keep(CrawlTarget target, Fetched fetched, ReadResult.Posts posts, Set<String> read) {
        ledger.renewFigures(new Recording(
                target.channelId(),
                target.agencyId(),
                target.zone(),
                ChannelReading.evidence(fetched, posts),
                posts.posts(),
                List.of(),
                null));
        posts.posts().stream().map(ReadPost::id).forEach(read::add);
    }

    private Visit visit(CrawlTarget target) {
        return new Visit(
                target.platform(),
                target.feedUrl(),
                target.zone(),
                target.settings(),
                1,
                null,
                null,
                clock.instant(),
                null);
    }
}
