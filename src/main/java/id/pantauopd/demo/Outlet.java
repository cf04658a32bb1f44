package id.pantauopd.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Describes one place where an office publishes.
 *
 * @param path the first part of its addresses, unique over all hosts
 * @param host the number of the machine that serves it
 * @param lag how long after the first outlet the same post appears here
 */
record Outlet(String path, Office office, FeedFormat format, int host, Fault fault, Duration lag) {

    static Outlet fromRow(List<String> row, Map<String, Office> offices) {
        return new Outlet(
                row.get(0),
                Objects.requireNonNull(offices.get(row.get(1)), row.get(1)),
                FeedFormat.valueOf(row.get(2)),
                Integer.parseInt(row.get(3)),
                Fault.valueOf(row.get(4)),
                Duration.parse(row.get(5)));
    }

    /** Who speaks here: videos are not the articles over again, and come once a week. */
    Office voice() {
        return format == FeedFormat.VIDEO ? office.inVideos() : office;
    }

    /** Where the feed really is. */
    String feedPath() {
        return format == FeedFormat.MICROBLOG ? "/" + path + ".rss" : "/" + path + format.feedPath();
    }

    /** What the registry says the feed is; another address where a redirect stands before it. */
    String registeredFeedPath() {
        return fault.moved() ? "/" + path + "/rss.xml" : feedPath();
    }

    String homePath() {
        return "/" + path + "/";
    }

    boolean holds(String requested) {
        return requested.equals("/" + path)
                || requested.startsWith(homePath())
                || (format == FeedFormat.MICROBLOG && requested.equals(feedPath()));
    }
}
