package id.pantauopd.crawl;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.CrawlTarget;
import id.pantauopd.post.StoredFacts;
import id.pantauopd.reader.Visits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reads the past of channels page by page, in a job of its own that remembers where it is. It ends only on a positive sign;
 * the ordinary visits go first.
 */
@Service
public class Backfill {
    private static final int POSTS_A_PAGE = 20;

    private final AgencyDirectory directory;
    private final Visits visits;
    private final BackfillRows rows;
    private final BackfillSteps steps;
    private final StoredFacts stored;

    Backfill(AgencyDirectory directory, Visits visits, BackfillRows rows, BackfillSteps steps, StoredFacts stored) {
        this.directory = directory;
        this.visits = visits;
        this.rows = rows;
        this.steps = steps;
        this.stored = stored;
    }

    /** What became of a wish to read a channel's past. */
    public sealed interface Start {
        record Started(BackfillProgress progress) implements Start {}

        /** The channel is not read at all: unknown, archived or without an address. */
        record NotRead() implements Start {}

        /** Its source shows only its newest posts. */
        record NoPages() implements Start {}
    }

    /** How many pages it will take, as far as the source says how many posts it has; before starting. */
    public Optional<Integer> estimate(long channelId) {
        return stored.toldPosts(channelId).map(told -> (int) Math.max(1, (told + POSTS_A_PAGE - 1) / POSTS_A_PAGE));
    }

    /**
     * Begins at the newest page, or goes on where an unfinished one stopped if it wants no more than this one.
     *
     * @param until the day to go back to, or null for the beginning
     */
    public Start start(long channelId, @Nullable LocalDate until) {
        Optional<CrawlTarget> target =
                directory.crawlTargets(List.of(channelId)).stream().findFirst();
        if (target.isEmpty()) {
            return new Start.NotRead();
        }
        if (visits.page(steps.visit(target.get()), null).isEmpty()) {
            return new Start.NoPages();
        }
        rows.begin(channelId, until, estimate(channelId).orElse(null));
        return new Start.Started(rows.progress(channelId).orElseThrow());
    }

    /** Stops it after the page at hand; false when none was running. */
    public boolean stop(long channelId) {
        return rows.stop(channelId);
    }

    public Optional<BackfillProgress> progress(long channelId) {
        return rows.progress(channelId);
    }

    /** Reads one page of a running one, blocking; its progress after that, empty when none is there. */
    Optional<BackfillProgress> step(long channelId) {
        rows.running(channelId).ifPresent(steps::step);
        return rows.progress(channelId);
    }

    /** Channels whose past is being read, the longest waiting first. */
    List<Long> running() {
        return rows.allRunning();
    }
}
