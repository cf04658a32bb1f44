package id.pantauopd.crawl;

import java.net.URI;
import java.util.Locale;

/** Names the server that a feed lies on, and the shard that server belongs to. */
final class FeedHost {
    private FeedHost() {}

    /** The host in lower case, with its port when it names one. */
    static String of(URI feed) {
        String host = String.valueOf(feed.getHost()).toLowerCase(Locale.ROOT);
        return feed.getPort() < 0 ? host : host + ":" + feed.getPort();
    }

    /** The same on every node: {@link String#hashCode} is specified. */
    static int shard(String host, int shards) {
        return Math.floorMod(host.hashCode(), shards);
    }
}
