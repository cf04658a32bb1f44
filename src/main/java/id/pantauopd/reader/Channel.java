package id.pantauopd.reader;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of the channel itself.
 *
 * @param home the channel's own page, which is no post's address, or the address that was read
 * @param pollNotBefore how long the channel asks to be left alone, or null
 * @param audience figures of the channel itself
 * @param older where the page before this one is, or null
 */
record Channel(
        String format,
        @Nullable String title,
        URI home,
        @Nullable Duration pollNotBefore,
        List<ReadPost.Figure> audience,
        @Nullable URI older) {

    Channel(String format, @Nullable String title, URI home, @Nullable Duration pollNotBefore) {
        this(format, title, home, pollNotBefore, List.of(), null);
    }
}
