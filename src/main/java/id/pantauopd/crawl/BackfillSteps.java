package id.pantauopd.crawl;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.CrawlTarget;
import id.pantauopd.base.Period;
import id.pantauopd.base.TransactionRetry;
import id.pantauopd.crawl.BackfillRows.Place;
import id.pantauopd.crawl.BackfillRows.Stepped;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.post.PostLedger;
import id.pantauopd.post.Recording;
import id.pantauopd.reader.ReadPost;
import id.pantauopd.reader.ReadResult;
import id.pantauopd.reader.Refresh;
import id.pantauopd.reader.Visit;
import id.pantauopd.reader.Visits;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes one step into a channel's past: a page is asked for, and stored together with where the next one is. */
@Component
class BackfillSteps {
    private static final int MOST_FAILURES = 5;
    /** Pinned posts stand before newer ones, so that one page beyond the day is not enough. */
    private static final int PAGES_BEYOND = 2;

    private final AgencyDirectory directory;
    private final Visits visits;
    private final Asking asking;
    private final PostLedger ledger;
    private final BackfillRows rows;
    private final TransactionRetry retry;
    private final Clock clock;

    BackfillSteps(
            AgencyDirectory directory,
            Visits visits,
            Asking asking,
            PostLedger ledger,
            BackfillRows rows,
            TransactionRetry retry,
            Clock clock) {
        this.directory = directory;
        this.visits = visits;
        this.asking = asking;
        this.ledger = ledger;
        this.rows = rows;
        this.retry = retry;
        this.clock = clock;
    }

    void step(Place place) {
        Optional<CrawlTarget> target =
                directory.crawlTargets(List.of(place.channelId())).stream().findFirst();
        Optional<Refresh> page = target.flatMap(one -> visits.page(visit(one), place.cursor()));
        if (target.isEmpty() || page.isEmpty()) {
            save(place, ended(place, BackfillState.PARTIAL, "not-read"));
            return;
        }
        FetchResult result = asking.ask(target.get().platform(), page.get().question());
        if (!(result instanceof Fetched fetched)) {
            save(place, failed(place, "no-answer"));
            return;
        }
        switch (page.get().read().apply(fetched)) {
            case ReadResult.Posts posts -> store(place, target.get(), fetched, posts);
            case ReadResult.Unreadable unreadable ->
                save(place, failed(place, unreadable.reason().name()));
        }
    }

    private void store(Place place, CrawlTarget target, Fetched fetched, ReadResult.Posts posts) {
        retry.inTransaction(() -> {
            int added = posts.posts().isEmpty()
                    ? 0
                    : ledger.recordOlder(recording(target, fetched, posts)).added();
            rows.save(place.channelId(), after(place, target, posts, added));
            return added;
        });
    }

    private static Recording recording(CrawlTarget target, Fetched fetched, ReadResult.Posts posts) {
        return new Recording(
                target.channelId(),
                target.agencyId(),
                target.zone(),
                ChannelReading.evidence(fetched, posts),
                Accounts.sinceOfficial(posts.posts(), target),
                List.of(),
                null);
    }

    /** Ends on the source's own sign, on the wanted day, or where nothing moves any more. */
    private static Stepped after(Place place, CrawlTarget target, ReadResult.Posts posts, int added) {
        URI older = posts.older();
        String cursor = older == null ? null : older.getRawQuery();
        String page = posts.posts().isEmpty() ? null : keys(posts);
        int beyond = isBeyond(place.until(), target, posts) ? place.beyond() + 1 : 0;
        BackfillState state = BackfillState.RUNNING;
        String why = null;
        if (cursor == null) {
            state = BackfillState.DONE;
            why = "end";
        } else if (beyond >= PAGES_BEYOND) {
            state = BackfillState.DONE;
            why = "day";
        } else if (cursor.equals(place.cursor()) || (page != null && page.equals(place.page()))) {
            state = BackfillState.PARTIAL;
            why = "repeated";
        }
        return new Stepped(state, cursor, page, added, oldest(place.oldest(), posts), beyond, 0, why);
    }

    private static boolean isBeyond(@Nullable LocalDate until, CrawlTarget target, ReadResult.Posts posts) {
        List<Instant> times = times(posts).toList();
        return until != null
                && !times.isEmpty()
                && times.stream().allMatch(at -> Period.day(at, target.zone()).isBefore(until));
    }

    private static String keys(ReadResult.Posts posts) {
        return Sha256.hex(posts.posts().stream()
                .map(ReadPost::id)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Instant oldest(@Nullable Instant before, ReadResult.Posts posts) {
        return Stream.concat(Stream.ofNullable(before), times(posts))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<Instant> times(ReadResult.Posts posts) {
        return posts.posts().stream().map(post -> post.published().at()).filter(Objects::nonNull);
    }

    private static Stepped failed(Place place, String why) {
        int failures = place.failures() + 1;
        BackfillState state = failures >= MOST_FAILURES ? BackfillState.PARTIAL : BackfillState.RUNNING;
        return new Stepped(state, place.cursor(), place.page(), 0, place.oldest(), place.beyond(), failures, why);
    }

    private static Stepped ended(Place place, BackfillState state, String why) {
        return new Stepped(state, place.cursor(), place.page(), 0, place.oldest(), place.beyond(), 1, why);
    }

    private void save(Place place, Stepped step) {
        retry.inTransaction(() -> {
            rows.save(place.channelId(), step);
            return true;
        });
    }

    Visit visit(CrawlTarget target) {
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
