package id.pantauopd.crawl;

import id.pantauopd.base.Period;
import id.pantauopd.crawl.Attempted.Fresh;
import id.pantauopd.crawl.CrawlState.Move;
import id.pantauopd.crawl.CrawlState.Trouble;
import id.pantauopd.post.Recorded;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Derives what to remember of a channel after an attempt. Pure. */
final class StateAfter {
    private StateAfter() {}

    /** @param recorded what the attempt's posts changed, null when none were recorded */
    static CrawlState of(Attempted attempted, @Nullable Recorded recorded) {
        CrawlState before = attempted.taken().state();
        boolean good = attempted.outcome().good();
        LocalDate day = day(attempted);
        return new CrawlState(
                before.channelId(),
                before.host(),
                before.platform(),
                before.leaseToken(),
                rhythm(attempted),
                attempted.validators(),
                carriesFigures(attempted),
                good ? attempted.at() : before.lastSuccessAt(),
                trouble(attempted),
                good ? later(before.coveredTo(), day) : before.coveredTo(),
                good || attempted.outcome().ledger().isEmpty() ? before.failedTo() : later(before.failedTo(), day),
                move(attempted),
                gap(attempted, recorded));
    }

    static Instant nextCheck(Attempted attempted) {
        Trouble trouble = trouble(attempted);
        NextCheck.History history = new NextCheck.History(attempted.channelId(), trouble.failures(), rhythm(attempted));
        return NextCheck.at(attempted.outcome(), history, attempted.wishes(), attempted.at());
    }

    /** The local day that an attempt accounts for. */
    static LocalDate day(Attempted attempted) {
        Fresh fresh = attempted.fresh();
        Instant at = fresh == null ? attempted.at() : fresh.evidence().capturedAt();
        return Period.day(at, attempted.taken().target().zone());
    }

    private static Trouble trouble(Attempted attempted) {
        Trouble before = attempted.taken().state().trouble();
        if (attempted.outcome().good()) {
            return Trouble.NONE;
        }
        // A fault of our own store is not the channel's; nor is a pause that another channel of its host brought about.
        // And what was not asked for want of a token has not failed.
        boolean innocent = attempted.outcome() == Outcome.STORE_ERROR
                || attempted.outcome() == Outcome.NOT_CONFIGURED
                || attempted.verdict().equals(Verdict.HOST_WAITS);
        return innocent ? before : before.more(attempted.at());
    }

    private static Duration rhythm(Attempted attempted) {
        Fresh fresh = attempted.fresh();
        if (fresh == null) {
            return attempted.taken().state().rhythm();
        }
        List<Instant> published = fresh.posts().stream()
                .map(post -> post.published().at())
                .filter(Objects::nonNull)
                .toList();
        return Rhythm.of(published, attempted.at());
    }

    private static boolean carriesFigures(Attempted attempted) {
        Fresh fresh = attempted.fresh();
        return fresh == null ? attempted.taken().state().carriesFigures() : fresh.showsFigures();
    }

    private static @Nullable Move move(Attempted attempted) {
        Move before = attempted.taken().state().move();
        URI to = attempted.movedTo();
        if (to == null) {
            return attempted.outcome().good() ? null : before;
        }
        return Move.next(before, to, attempted.at());
    }

    private static boolean gap(Attempted attempted, @Nullable Recorded recorded) {
        CrawlState before = attempted.taken().state();
        Fresh fresh = attempted.fresh();
        if (recorded == null || fresh == null) {
            return before.possibleGap();
        }
        boolean first = before.lastSuccessAt() == null;
        boolean gap = !first && Window.full(fresh.posts()) && !recorded.sharesAPost();
        return gap || (before.possibleGap() && !fresh.readsBack()); // it stays until the past is read again
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}
