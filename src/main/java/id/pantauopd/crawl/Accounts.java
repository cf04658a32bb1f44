package id.pantauopd.crawl;

import id.pantauopd.agency.CrawlTarget;
import id.pantauopd.base.Period;
import id.pantauopd.crawl.Attempted.Fresh;
import id.pantauopd.post.PostLedger.DayAccount;
import id.pantauopd.post.Recording;
import id.pantauopd.reader.ReadPost;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns attempts into what the ledger takes: recordings of fresh answers, accounts for days without one. Pure. */
final class Accounts {
    /** A ladder of a day with its jitter may skip a day, but no more, while a channel goes on failing. */
    private static final int LONGEST_PAUSE_DAYS = 2;

    private Accounts() {}

    /** The recording of a fresh answer, or null when there is none. */
    static @Nullable Recording recording(Attempted attempted) {
        Fresh fresh = attempted.fresh();
        if (fresh == null) {
            return null;
        }
        CrawlTarget target = attempted.taken().target();
        List<ReadPost> posts = sinceOfficial(fresh.read().posts(), target);
        LocalDate first = Window.firstDay(
                fresh.read().posts(), target.zone(), attempted.taken().state().coveredTo(), StateAfter.day(attempted));
        return new Recording(
                target.channelId(),
                target.agencyId(),
                target.zone(),
                fresh.evidence(),
                posts,
                fresh.read().audience(),
                later(first, target.since()));
    }

    /** What an attempt without a fresh answer says of days that are not accounted for yet. */
    static Optional<DayAccount> days(Attempted attempted) {
        CrawlTarget target = attempted.taken().target();
        CrawlState state = attempted.taken().state();
        LocalDate day = StateAfter.day(attempted);
        if (attempted.fresh() != null
                || attempted.outcome() == Outcome.STORE_ERROR
                || !day.isAfter(or(state.coveredTo(), LocalDate.MIN))) {
            return Optional.empty();
        }
        LocalDate first;
        if (attempted.outcome().good()) {
            first = or(state.coveredTo(), day.minusDays(1)).plusDays(1);
        } else if (day.isAfter(or(state.failedTo(), LocalDate.MIN))) {
            first = firstFailed(state, day);
        } else {
            return Optional.empty();
        }
        return Optional.of(new DayAccount(
                target.channelId(),
                target.agencyId(),
                later(first, target.since()),
                day,
                attempted.outcome().ledger()));
    }

    /** While it goes on failing, a day that the ladder skipped was not observed either. */
    private static LocalDate firstFailed(CrawlState state, LocalDate day) {
        LocalDate failedTo = state.failedTo();
        if (state.trouble().failures() == 0 || failedTo == null) {
            return day;
        }
        LocalDate next = failedTo.plusDays(1);
        return next.isBefore(day.minusDays(LONGEST_PAUSE_DAYS)) ? day : next;
    }

    /** Posts from before the account was the agency's are not its posts. */
    private static List<ReadPost> sinceOfficial(List<ReadPost> posts, CrawlTarget target) {
        LocalDate since = target.since();
        if (since == null) {
            return posts;
        }
        return posts.stream()
                .filter(post -> {
                    Instant at = post.published().at();
                    return at == null || !Period.day(at, target.zone()).isBefore(since);
                })
                .toList();
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }
}
