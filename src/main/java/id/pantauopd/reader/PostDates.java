package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Stamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among the dates that an item shows. */
final class PostDates {
    private PostDates() {}

    /** The first that can be read; if none can, the first as it stands. */
    static Stamp first(Reading reading, List<String> candidates) {
        Stamp unreadable = Stamp.NONE;
        for (String raw : candidates) {
            Stamp stamp = DateParser.parse(
                    raw, reading.request().zone(), reading.request().now());
            if (stamp.at() != null) {
                return stamp;
            }
            unreadable = unreadable.raw().isEmpty() ? stamp : unreadable;
        }
        return unreadable;
    }

    /** When an item was edited, if that was after it was published. */
    static @Nullable Instant edited(Reading reading, List<String> candidates, Stamp published) {
        Instant at = first(reading, candidates).at();
        Instant since = published.at();
        return at != null && since != null && at.isAfter(since) ? at : null;
    }
}
