package id.pantauopd.intake;

import id.pantauopd.agency.Platform;
import id.pantauopd.crawl.ChannelScout;
import id.pantauopd.crawl.CrawlHealth.Trial;
import id.pantauopd.reader.Discovered;
import id.pantauopd.reader.Discovered.FoundFeed;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs the checks of one batch: a trial of each channel, or a look for the feed of a site that names none. */
@Component
class IntakeCheckRun {
    /** One less than the scout tries at once, so that a person who tries one address out never waits for a batch. */
    static final int AT_ONCE = 3;

    private static final Logger log = LoggerFactory.getLogger(IntakeCheckRun.class);
    private static final int PAGE = 50;

    private final IntakeBatches batches;
    private final IntakeCheckRows rows;
    private final IntakeJudging judging;
    private final ChannelScout scout;
    private final TransactionTemplate transaction;

    IntakeCheckRun(
            IntakeBatches batches,
            IntakeCheckRows rows,
            IntakeJudging judging,
            ChannelScout scout,
            TransactionTemplate transaction) {
        this.batches = batches;
        this.rows = rows;
        this.judging = judging;
        this.scout = scout;
        this.transaction = transaction;
    }

    /** Whether it came to the end; else it was stopped. */
    boolean check(long batchId) throws InterruptedException {
        Semaphore places = new Semaphore(AT_ONCE);
        int line = 0;
        List<IntakeCheckRows.Due> due = rows.due(batchId, line, PAGE);
        while (!due.isEmpty()) {
            for (IntakeCheckRows.Due row : due) {
                places.acquire();
                if (!batches.beat(batchId)) {
                    return false;
                }
                var _ = begin(batchId, row).whenComplete((done, failure) -> {
                    places.release();
                    if (failure != null) {
                        log.warn("Row {} of batch {} could not be checked", row.line(), batchId, failure);
                    }
                });
                line = row.line();
            }
            due = rows.due(batchId, line, PAGE);
        }
        places.acquire(AT_ONCE);
        transaction.executeWithoutResult(status -> {
            batches.locked(batchId);
            judging.judge(batchId);
        });
        return true;
    }

    private CompletableFuture<Void> begin(long batchId, IntakeCheckRows.Due row) {
        Optional<URI> page = address(row.cells().get("url"));
        Optional<URI> feed = address(row.cells().get("feed_url"));
        Optional<Platform> platform = platform(row.cells().get("platform"));
        if (platform.isEmpty() || page.isEmpty()) {
            keep(batchId, row.line(), RowJudge.NO_CHANNEL, null, null);
            return CompletableFuture.completedFuture(null);
        }
        boolean toFind = feed.isEmpty() && platform.get() == Platform.WEBSITE;
        CompletableFuture<Void> work = toFind
                ? scout.look(page.get().toString(), asked -> {}).thenAccept(found -> found(batchId, row, found))
                : scout.tryOut(platform.get(), feed.orElse(page.get()), Map.of())
                        .thenAccept(trial -> tried(batchId, row.line(), trial));
        return work.whenComplete((done, failure) -> {
            if (failure != null) {
                keep(batchId, row.line(), RowJudge.NOT_CHECKED, null, null);
            }
        });
    }

    private void tried(long batchId, int line, Trial trial) {
        boolean good = trial.outcome().good();
        keep(batchId, line, trial.outcome().name(), trial.title(), good ? trial.posts() : null);
    }

    private void found(long batchId, IntakeCheckRows.Due row, Discovered found) {
        Optional<FoundFeed> best = found.feeds().stream()
                .filter(feed ->
                        feed.isFresh() && feed.items() > 0 && !feed.format().equals("sitemap"))
                .findFirst();
        if (best.isEmpty()) {
            keep(batchId, row.line(), RowJudge.NO_FEED, null, null);
            return;
        }
        FoundFeed feed = best.get();
        row.cells().put("feed_url", feed.url().toString());
        rows.keepFeed(batchId, row.line(), row.cells().list());
        keep(batchId, row.line(), RowJudge.FEED_FOUND, feed.title(), feed.items());
    }

    private void keep(long batchId, int line, String outcome, @Nullable String note, @Nullable Integer posts) {
        rows.keep(batchId, line, outcome, note, posts);
        if (!RowJudge.isFine(outcome)) {
            rows.doubt(batchId, line, RowJudge.key(outcome));
        }
    }

    private static Optional<URI> address(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(URI.create(text));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<Platform> platform(String word) {
        for (Platform platform : Platform.values()) {
            if (platform.name().equalsIgnoreCase(word)) {
                return Optional.of(platform);
            }
        }
        return Optional.empty();
    }
}
