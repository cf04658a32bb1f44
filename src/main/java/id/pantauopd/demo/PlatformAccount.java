package id.pantauopd.demo;

import id.pantauopd.agency.Platform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Describes an office's account on a platform.
 *
 * @param outlet the same as a place of publishing, for the posts
 */
record PlatformAccount(Platform platform, String name, Outlet outlet) {

    static PlatformAccount fromRow(List<String> row, Map<String, Office> offices) {
        Office office = Objects.requireNonNull(offices.get(row.get(2)), row.get(2));
        Outlet outlet = new Outlet(row.get(1), office, FeedFormat.MICROBLOG, 0, Fault.NONE, Duration.parse(row.get(3)));
        return new PlatformAccount(Platform.valueOf(row.get(0)), row.get(1), outlet);
    }

    String title() {
        return outlet.office().fullName();
    }

    /** Grows a little with each post, so that two looks a day apart differ. */
    int followers(List<Post> posts) {
        return 800 + 37 * Math.floorMod(name.hashCode(), 400) + posts.size();
    }
}
