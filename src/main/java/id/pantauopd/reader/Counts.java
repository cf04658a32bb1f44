package id.pantauopd.reader;

import java.util.Optional;

/** Reads counts as platforms print them. */
final class Counts {
    private Counts() {}

    /**
     * A count and the bounds that its printed form allows.
     */
    record Count(long value, long low, long high) {}

    static Optional<Count> parse(String text) {
        throw new UnsupportedOperationException("to be written");
    }
}
