package id.pantauopd.ranking;

/**
 * Draws numbers that are a function of a seed and of what they are drawn for, never of who drew before: the same on every
 * machine, in every order and on any number of threads.
 *
 * <p>The steps are those of SplitMix64 (Steele, Lea and Flood, 2014, https://doi.org/10.1145/2714064.2660195), written out
 * here so that no release of the JDK can change an edition.
 */
final class SeededNumbers {
    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    private SeededNumbers(long state) {
        this.state = state;
    }

    static SeededNumbers of(long seed, long purpose) {
        return new SeededNumbers(mix(seed ^ mix(purpose)));
    }

    /** A number for a text, the same everywhere: FNV-1a over its characters, mixed. */
    static long keyOf(String text) {
        long hash = 0xCBF2_9CE4_8422_2325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x0000_0100_0000_01B3L;
        }
        return mix(hash);
    }

    static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ mixed >>> 31;
    }

    long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** Other numbers, which depend on how many were drawn here and on nothing that is drawn from them. */
    SeededNumbers branch() {
        return new SeededNumbers(next());
    }

    /** In [0, 1). */
    double unit() {
        return (next() >>> 11) * UNIT;
    }

    double between(double low, double high) {
        return low + unit() * (high - low);
    }

    /** One of 0 to {@code bound} − 1. */
    int below(int bound) {
        return (int) (unit() * bound);
    }
}
