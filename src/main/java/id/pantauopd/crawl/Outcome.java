package id.pantauopd.crawl;

import id.pantauopd.post.PostLedger.Ledger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an attempt to read a channel came to; each has a word under the message key {@code outcome.<name>}. */
public enum Outcome {
    OK(Ledger.OBSERVED),
    NOT_MODIFIED(Ledger.OBSERVED),
    EMPTY_VERIFIED(Ledger.OBSERVED),
    PARTIAL(Ledger.OBSERVED),
    BLOCKED(Ledger.BLOCKED),
    LOGIN_WALL(Ledger.BLOCKED),
    CHALLENGE(Ledger.BLOCKED),
    PRIVATE(Ledger.BLOCKED),
    RATE_LIMITED(Ledger.BLOCKED),
    ROBOTS(Ledger.BLOCKED),
    NOT_FOUND(Ledger.FAILED),
    GONE(Ledger.FAILED),
    MOVED(Ledger.FAILED),
    NOT_A_FEED(Ledger.FAILED),
    PARSE_ERROR(Ledger.FAILED),
    TOO_LARGE(Ledger.FAILED),
    REFUSED(Ledger.FAILED),
    TLS_ERROR(Ledger.FAILED),
    DNS_ERROR(Ledger.FAILED),
    CONNECT_ERROR(Ledger.FAILED),
    TIMEOUT(Ledger.FAILED),
    SERVER_ERROR(Ledger.FAILED),
    /** Nothing was asked, because the operator has not filled in what the platform demands. */
    NOT_CONFIGURED(null),
    STORE_ERROR(null);

    private final @Nullable Ledger ledger;

    Outcome(@Nullable Ledger ledger) {
        this.ledger = ledger;
    }

    /** How the day stands in the ledger after this outcome alone; empty when it says nothing of the channel. */
    public Optional<Ledger> ledger() {
        return Optional.ofNullable(ledger);
    }

    public boolean good() {
        return ledger == Ledger.OBSERVED;
    }
}
