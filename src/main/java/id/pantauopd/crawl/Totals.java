package id.pantauopd.crawl;

import java.util.EnumMap;
import java.util.Map;

/** Adds up a run; used by its storing thread and read after that has ended. */
final class Totals {
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private int channels;
    private long postsNew;
    private long postsSeen;
    private long bytes;

    void add(CrawlLog.Entry entry) {
        channels++;
        outcomes.merge(entry.attempted().outcome(), 1, Integer::sum);
        postsNew += entry.added();
        postsSeen += entry.seen();
        bytes += entry.attempted().bytes();
    }

    int channels() {
        return channels;
    }

    PassReport report(double seconds, boolean whole) {
        return new PassReport(channels, outcomes, postsNew, postsSeen, bytes, seconds, whole);
    }
}
