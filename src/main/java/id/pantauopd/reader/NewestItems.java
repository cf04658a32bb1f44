package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Stamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Keeps the newest items of a feed that carries its whole archive, in the order of the document. */
final class NewestItems {
    static final int MOST = 500;

    private NewestItems() {}

    static <T> List<T> of(Reading reading, List<T> items, Function<T, Stamp> date) {
        if (items.size() <= MOST) {
            return items;
        }
        reading.warn(Warning.ITEMS_BEYOND_LIMIT);
        List<Instant> dates = items.stream()
                .map(date)
                .map(stamp -> Optional.ofNullable(stamp.at()).orElse(Instant.MIN))
                .toList();
        // Stable: without dates the order of the document decides, in which the newest come first.
        return IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.comparing(dates::get, Comparator.reverseOrder()))
                .limit(MOST)
                .sorted()
                .map(items::get)
                .toList();
    }
}
