package id.pantauopd.post;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Stores what was read of channels, once: recording twice is the same as recording once. */
@Service
public class PostLedger {

    /** Stores one answer in the running transaction, or in one of its own. */
    public Recorded record(Recording recording) {
        throw new UnsupportedOperationException("to be written");
    }

    /** Accounts for days without a new answer; never turns an observed day into an unobserved one. */
    public void account(List<DayAccount> accounts) {
        throw new UnsupportedOperationException("to be written");
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
