package id.pantauopd.export;

import id.pantauopd.base.Period;
import id.pantauopd.ranking.Methodology;
import java.time.Instant;

/** Says when a feed without entries was last changed. */
final class EmptyFeed {
    private EmptyFeed() {}

    /**
     * The day on which the rules took effect that everything here is published by: a feed must have such a time (RFC 4287,
     * section 4.1.1), and the same one however often it is asked for, or readers would see a change where there is none.
     */
    static Instant updated() {
        return Methodology.current()
                .effectiveFrom()
                .atStartOfDay(Period.JAKARTA)
                .toInstant();
    }
}
