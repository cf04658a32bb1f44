package id.pantauopd.crawl;

import id.pantauopd.post.PostLedger.Ledger;

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
    NOT_CONFIGURED(Ledger.FAILED),
    STORE_ERROR(Ledger.FAILED);

    private final Ledger ledger;

    Outcome(Ledger ledger) {
        this.ledger = ledger;
    }

    /** How the day stands in the ledger after this outcome alone. */
    public Ledger ledger() {
        return ledger;
    }

    public boolean good() {
        return ledger == Ledger.OBSERVED;
    }
}
