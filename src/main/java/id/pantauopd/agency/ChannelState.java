package id.pantauopd.agency;

/** Whether a channel is crawled. */
public enum ChannelState {
    /** Confirmed and crawled. */
    ACTIVE,
    /** Not crawled until a person resumes it. */
    PAUSED,
    /** Its owner removed it; kept for its past. */
    GONE,
    /** Crawled, but nobody has confirmed that it is the agency's. */
    UNCONFIRMED;

    public boolean crawled() {
        return this == ACTIVE || this == UNCONFIRMED;
    }
}
