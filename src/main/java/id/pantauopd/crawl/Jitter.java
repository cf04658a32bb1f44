package id.pantauopd.crawl;

import java.time.Duration;

/** Spreads times that would fall together, the same way each time for the same channel and round. */
final class Jitter {
    private static final int PERCENT = 20;

    private Jitter() {}

    /** The duration, up to a fifth more or less. */
    static Duration of(Duration duration, long channelId, long round) {
        long hash = mixed(channelId * 31 + round);
        double share = (hash >>> 11) * 0x1.0p-53; // [0, 1)
        double factor = 1 + PERCENT / 100.0 * (2 * share - 1);
        return Duration.ofMillis(Math.round(duration.toMillis() * factor));
    }

    /** The finaliser of SplitMix64. */
    private static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
