package id.pantauopd.crawl;

import java.util.Map;

/**
 * What a pass came to.
 *
 * @param outcomes how many channels each
 * @param postsSeen posts in the answers that were read; an unchanged feed is not read
 * @param bytes from the network
 * @param whole false when the pass was stopped before its end
 */
public record PassReport(
        int channels,
        Map<Outcome, Integer> outcomes,
        long postsNew,
        long postsSeen,
        long bytes,
        double seconds,
        boolean whole) {}
