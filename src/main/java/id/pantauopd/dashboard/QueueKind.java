package id.pantauopd.dashboard;

/**
 * Why something needs a hand; its words are the message keys {@code queue.kind.<name>} and {@code queue.cause.<name>}.
 *
 * <p>The weight says how much of a channel is at stake: one that cannot be read is lost to the ranking, one that merely
 * answers from elsewhere is still read.
 */
public enum QueueKind {
    NO_CHANNEL(1.0),
    FAILING(1.0),
    GONE(1.0),
    OBJECTION_LATE(0.9),
    OBJECTION(0.7),
    RENAMED(0.5),
    MOVED(0.5),
    UNCONFIRMED(0.3),
    VERIFICATION_DUE(0.2);

    private final double weight;

    QueueKind(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
