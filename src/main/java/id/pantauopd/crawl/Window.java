package id.pantauopd.crawl;

import id.pantauopd.base.Period;
import id.pantauopd.reader.ReadPost;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says which days an answer accounts for. Pure. */
final class Window {
    /** A page this long may well be cut off at its end; the usual windows show 10, 15 or 20 posts. */
    private static final int FULL_PAGE = 10;

    private Window() {}

    static boolean full(List<ReadPost> posts) {
        return posts.size() >= FULL_PAGE;
    }

    /**
     * The first day accounted for.
     *
     * <p>That is the day of the oldest post, or the day after the last account when the answer cannot have been cut off in
     * between. A post pinned out of order reaches no further than itself.
     *
     * @param coveredTo the last day accounted for so far, null before the first answer
     * @param last the day of the answer
     */
    static LocalDate firstDay(List<ReadPost> posts, ZoneId zone, @Nullable LocalDate coveredTo, LocalDate last) {
        LocalDate oldest = oldest(posts, zone, last);
        if (coveredTo == null || !oldest.isAfter(coveredTo) || full(posts)) {
            return oldest;
        }
        LocalDate next = coveredTo.plusDays(1);
        return next.isBefore(oldest) ? next : oldest;
    }

    private static LocalDate oldest(List<ReadPost> posts, ZoneId zone, LocalDate last) {
        List<Instant> times = posts.stream()
                .map(post -> post.published().at())
                .filter(Objects::nonNull)
                .toList();
        if (times.isEmpty()) {
            return last;
        }
        int rises = 0;
        for (int i = 1; i < times.size(); i++) {
            rises += Integer.signum(times.get(i).compareTo(times.get(i - 1)));
        }
        LocalDate end = Period.day(rises > 0 ? times.getFirst() : times.getLast(), zone);
        return end.isAfter(last) ? last : end;
    }
}
