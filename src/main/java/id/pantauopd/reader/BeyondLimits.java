package id.pantauopd.reader;

/** Stops a reading whose input is deeper or larger than any honest feed. */
final class BeyondLimits extends RuntimeException {
    private BeyondLimits(String message) {
        // No stack trace: hostile input must not be able to buy thousands of expensive ones.
        super(message, null, false, false);
    }

    static BeyondLimits of(String what, long limit) {
        return new BeyondLimits("more than " + limit + " " + what);
    }
}
