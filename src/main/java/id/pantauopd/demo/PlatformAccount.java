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
 * @param home the site that the account's profile names, empty where it names none
 */
record PlatformAccount(Platform platform, String name, Outlet outlet, String home) {

    static PlatformAccount fromRow(List<String> row, Map<String, Office> offices) {
        Office office = Objects.requireNonNull(offices.get(row.get(2)), row.get(2));
        Outlet outlet = new Outlet(row.get(1), office, FeedFormat.MICROBLOG, 0, Fault.NONE, Duration.parse(row.get(3)));
        return new PlatformAccount(Platform.valueOf(row.get(0)), row.get(1), outlet, "");
    }

    PlatformAccount linkingTo(String site) {
        return new PlatformAccount(platform, name, outlet, site);
    }

    /** Where people find it, below the simulated platforms. */
    String profilePath() {
        return switch (platform) {
            case TELEGRAM -> "/telegram/" + name;
            case YOUTUBE -> "/youtube/@" + name.substring(2);
            // A home server of its own stands at the root, where programs expect its interface.
            case MASTODON -> "/@" + name;
            case BLUESKY -> "/bluesky/profile/" + name;
            case WEBSITE -> "/wordpress/" + name + "/";
            case FACEBOOK -> "/facebook/" + name;
            case INSTAGRAM -> "/instagram/" + name;
            case THREADS -> "/threads/@" + name;
            case TIKTOK -> "/tiktok/@" + name;
            case X -> "/x/" + name;
        };
    }

    /** What its platform numbers it with, so that no two accounts share the ids of their posts. */
    int number() {
        return 1_000 + Math.floorMod(name.hashCode(), 9_000);
    }

    /** By its name, or by its number. */
    boolean isCalled(String asked) {
        return name.equalsIgnoreCase(asked) || asked.equals(Integer.toString(number()));
    }

    String title() {
        return outlet.office().fullName();
    }

    /** Grows a little with each post, so that two looks a day apart differ. */
    int followers(List<Post> posts) {
        return 800 + 37 * Math.floorMod(name.hashCode(), 400) + posts.size();
    }
}
