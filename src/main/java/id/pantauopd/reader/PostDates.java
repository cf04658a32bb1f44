package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Stamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among the dates that an item shows. */
final class PostDates {
    private PostDates() {}

    /**
     * The first that can be read; if none can, the first as it stands.
     *
     * <p>One that lies ahead ends the search, unbelieved: what stands behind it tells of something else, such as an edit.
     */
    static Stamp first(Reading reading, List<String> candidates) {
        Stamp unreadable = Stamp.NONE;
        for (String raw : candidates) {
            Stamp stamp = DateParser.parse(
                    raw, reading.request().zone(), reading.request().now());
            if (stamp.at() != null || isAhead(reading, stamp)) {
                return stamp;
            }
            unreadable = unreadable.raw().isEmpty() ? stamp : unreadable;
        }
        return unreadable;
    }

    /** Whether a stamp has no instant only because it lies ahead. */
    static boolean isAhead(Reading reading, Stamp stamp) {
        return stamp.at() == null
                && DateParser.isAhead(
                        stamp.raw(), reading.request().zone(), reading.request().now());
    }

    /** When an item was edited, if that was after it was published. */
    static @Nullable Instant edited(Reading reading, List<String> candidates, Stamp published) {
        Instant at = first(reading, candidates).at();
        Instant since = published.at();
        return at != null && since != null && at.isAfter(since) ? at : null;
    }
}
