package id.pantauopd.crawl;

import id.pantauopd.agency.CrawlTarget;
import id.pantauopd.base.Period;
import id.pantauopd.crawl.Attempted.Fresh;
import id.pantauopd.post.Evidence;
import id.pantauopd.post.PostLedger.DayAccount;
import id.pantauopd.post.PostLedger.Ledger;
import id.pantauopd.post.Recording;
import id.pantauopd.reader.ReadPost;
import id.pantauopd.reader.ReadResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns attempts into what the ledger takes: recordings of fresh answers, accounts for days without one. Pure. */
final class Accounts {
    /** A ladder of a day with its jitter may skip a day, but no more, while a channel goes on failing. */
    private static final int LONGEST_PAUSE_DAYS = 2;

    private Accounts() {}

    /** The recordings of what was read anew, the channel's main answer first; none when nothing was. */
    static List<Recording> recordings(Attempted attempted) {
        Fresh fresh = attempted.fresh();
        if (fresh == null) {
            return List.of();
        }
        CrawlTarget target = attempted.taken().target();
        LocalDate first = Window.firstDay(
                fresh.posts(), target.zone(), attempted.taken().state().coveredTo(), StateAfter.day(attempted));
        List<Recording> recordings = new ArrayList<>();
        recordings.add(recording(target, fresh.evidence(), fresh.read(), later(first, target.since())));
        fresh.further().forEach(more -> recordings.add(recording(target, more.evidence(), more.read(), null)));
        return recordings;
    }

    private static Recording recording(
            CrawlTarget target, Evidence evidence, ReadResult.Posts read, @Nullable LocalDate coveredFrom) {
        return new Recording(
                target.channelId(),
                target.agencyId(),
                target.zone(),
                evidence,
                sinceOfficial(read.posts(), target),
                read.audience(),
                coveredFrom);
    }

    /** What an attempt without a fresh answer says of days that are not accounted for yet. */
    static Optional<DayAccount> days(Attempted attempted) {
        CrawlTarget target = attempted.taken().target();
        CrawlState state = attempted.taken().state();
        LocalDate day = StateAfter.day(attempted);
        Optional<Ledger> ledger = attempted.outcome().ledger();
        if (attempted.fresh() != null || ledger.isEmpty() || !day.isAfter(or(state.coveredTo(), LocalDate.MIN))) {
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
        return Optional.of(
                new DayAccount(target.channelId(), target.agencyId(), later(first, target.since()), day, ledger.get()));
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
    static List<ReadPost> sinceOfficial(List<ReadPost> posts, CrawlTarget target) {
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
