package id.pantauopd.crawl;

import id.pantauopd.agency.CrawlTarget;
import id.pantauopd.crawl.CrawlState.Validators;
import id.pantauopd.reader.Visit;
import java.time.Duration;
import java.time.Instant;

/**
 * A channel under lease, to be fetched by whoever took it.
 *
 * @param takenNanos by {@link System#nanoTime}
 */
record Taken(CrawlTarget target, CrawlState state, long takenNanos) {
    private static final Duration OLD_LEASE = Duration.ofSeconds(Leases.SECONDS / 4);
    private static final int MOST_PAGES = 5;
    private static final Duration WITH_FIGURES = Duration.ofDays(1);
    private static final Duration WITHOUT_FIGURES = Duration.ofDays(7);

    /** Asks for changes only, but from time to time for all: some servers say "not modified" for ever. */
    Visit visit(Instant now) {
        boolean all = unconditional(now);
        Validators known = state.validators();
        // Posts may have been missed: then as far back as pages lead.
        boolean fillsGap = state.lastSuccessAt() == null || state.possibleGap();
        return new Visit(
                target.platform(),
                target.feedUrl(),
                target.zone(),
                target.settings(),
                fillsGap ? MOST_PAGES : 1,
                all ? null : known.etag(),
                all ? null : known.lastModified(),
                now,
                state.trouble().since());
    }

    /** Whether so much of the lease has passed in waiting that a fetch may outlast it. */
    boolean leaseGrowsOld(long nowNanos) {
        return Duration.ofNanos(nowNanos - takenNanos).compareTo(OLD_LEASE) > 0;
    }

    boolean unconditional(Instant now) {
        Instant last = state.validators().unconditionalAt();
        Duration most = state.carriesFigures() ? WITH_FIGURES : WITHOUT_FIGURES;
        return last == null || Duration.between(last, now).compareTo(most) >= 0;
    }
}
