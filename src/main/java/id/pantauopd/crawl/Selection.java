package id.pantauopd.crawl;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which channels a pass looks at. */
public sealed interface Selection {

    /** What is due, of one shard or of all. */
    record Due(@Nullable Integer shard) implements Selection {}

    /** Every crawled channel, due or not. */
    record All() implements Selection {}

    /** These, due or not. */
    record Named(Set<Long> channelIds) implements Selection {}
}
