package id.pantauopd.post;

import id.pantauopd.base.TransactionRetry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Stores what was read of channels, once: recording twice is the same as recording once. */
@Service
public class PostLedger {
    private static final int ACCOUNTS_AT_ONCE = 500;

    private final TransactionRetry retry;
    private final PostRecorder recorder;
    private final DayAccounts dayAccounts;
    private final Probes probes;

    PostLedger(TransactionRetry retry, PostRecorder recorder, DayAccounts dayAccounts, Probes probes) {
        this.retry = retry;
        this.recorder = recorder;
        this.dayAccounts = dayAccounts;
        this.probes = probes;
    }

    /** Stores one answer in the running transaction, or in one of its own. */
    public Recorded record(Recording recording) {
        return recordAll(List.of(recording)).getFirst();
    }

    /**
     * Stores a small batch of answers in the running transaction, or in one of its own; all or none.
     *
     * @return what each changed, in the order of the answers
     */
    public List<Recorded> recordAll(List<Recording> recordings) {
        return retry.inTransaction(() -> {
            List<Recorded> all = new ArrayList<>(recordings.size());
            rounds(recordings).forEach(round -> all.addAll(recorder.record(round)));
            return all;
        });
    }

    /** Stores a page of a channel's past, in the running transaction or in one of its own; it says nothing of today. */
    public Recorded recordOlder(Recording recording) {
        return retry.inTransaction(() -> recorder.recordOlder(recording));
    }

    /** Takes the figures of known posts from an answer about these posts alone: not a reading of the channel. */
    public void renewFigures(Recording recording) {
        retry.inTransaction(() -> {
            recorder.renew(recording);
            return true;
        });
    }

    /** Accounts for days without a new answer; never turns an observed day into an unobserved one. */
    public void account(List<DayAccount> accounts) {
        for (int from = 0; from < accounts.size(); from += ACCOUNTS_AT_ONCE) {
            List<DayAccount> some = accounts.subList(from, Math.min(accounts.size(), from + ACCOUNTS_AT_ONCE));
            retry.inTransaction(() -> dayAccounts.account(some));
        }
    }

    /** Notes what a look at one post by its own address showed; deleted is only what was absent twice, a day apart. */
    public void probed(long postId, Presence presence, Instant at) {
        retry.inTransaction(() -> probes.note(postId, presence, at));
    }

    /** Answers of one channel follow each other; those of different channels go together. */
    private static List<List<Recording>> rounds(List<Recording> recordings) {
        List<List<Recording>> rounds = new ArrayList<>();
        List<Recording> round = new ArrayList<>();
        Set<Long> channels = new HashSet<>();
        for (Recording recording : recordings) {
            if (!channels.add(recording.channelId())) {
                rounds.add(round);
                round = new ArrayList<>();
                channels.clear();
                channels.add(recording.channelId());
            }
            round.add(recording);
        }
        if (!round.isEmpty()) {
            rounds.add(round);
        }
        return rounds;
    }

    /** How a day of a channel stands in the ledger of METHODOLOGY; no row means that it was not due. */
    public enum Ledger {
        OBSERVED,
        EMPTY,
        BLOCKED,
        FAILED
    }

    /**
     * Days of one channel, both included, and how they were: {@code OBSERVED} here means that the channel was read and
     * nothing is new (a 304); whether a day is observed or empty then follows from its posts.
     */
    public record DayAccount(long channelId, long agencyId, LocalDate from, LocalDate to, Ledger ledger) {}
}
