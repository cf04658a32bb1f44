package id.pantauopd.demo;

import java.util.List;

/**
 * Throws numbers that depend on its keys alone, the same on every machine and in every version of Java.
 *
 * <p>SplitMix64 (<a href="https://doi.org/10.1145/2714064.2660195">Steele, Lea and Flood, 2014</a>), started from an
 * FNV-1a hash of the keys. Not thread-safe; made for one use.
 */
final class Dice {
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    static Dice of(Object... keys) {
        long hash = FNV_START;
        for (Object key : keys) {
            String text = key + "|";
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * FNV_PRIME;
            }
        }
        return new Dice(hash);
    }

    /** A whole number from 0 to below the bound. */
    int below(int bound) {
        return (int) (unit() * bound);
    }

    /** A whole number from the first to the last, both included. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    private double unit() {
        state += 0x9e3779b97f4a7c15L;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * UNIT;
    }
}
