package id.pantauopd.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Derives from its newest posts how often a channel is worth a look. Pure. */
final class Rhythm {
    static final Duration SHORTEST = Duration.ofMinutes(15);
    static final Duration LONGEST = Duration.ofHours(24);
    /** Of a channel whose posts say nothing of time. */
    static final Duration UNKNOWN = Duration.ofHours(6);

    private static final int NEWEST = 20;

    private Rhythm() {}

    /**
     * Half the median gap of the newest twenty posts, the gap that lasts until now among them, within 15 minutes and a day.
     *
     * @param published in any order
     */
    static Duration of(List<Instant> published, Instant now) {
        List<Instant> newest = published.stream()
                .sorted(Comparator.reverseOrder())
                .limit(NEWEST)
                .toList();
        if (newest.isEmpty()) {
            return UNKNOWN;
        }
        List<Duration> gaps = new ArrayList<>();
        Instant later = now;
        for (Instant post : newest) {
            gaps.add(post.isAfter(later) ? Duration.ZERO : Duration.between(post, later));
            later = post;
        }
        gaps.sort(Comparator.naturalOrder());
        return within(gaps.get(gaps.size() / 2).dividedBy(2));
    }

    static Duration within(Duration interval) {
        if (interval.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return interval.compareTo(LONGEST) > 0 ? LONGEST : interval;
    }
}
