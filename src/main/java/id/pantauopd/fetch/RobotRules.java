package id.pantauopd.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRule;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import id.pantauopd.fetch.FetchResult.Reason;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what one site's robots.txt said, or why it could not be read.
 *
 * @param trouble why nothing of the site may be asked for now, or null
 * @param kept how long this holds
 * @param weight of the rules in bytes, for the cache
 */
record RobotRules(SimpleRobotRules rules, @Nullable Reason trouble, Duration kept, int weight) {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SOON = Duration.ofMinutes(5);
    private static final int OVERHEAD = 256;
    private static final int LONGEST_SHOWN = 200;

    static RobotRules read(SimpleRobotRules rules, int bytes) {
        return new RobotRules(rules, null, DAY, bytes + OVERHEAD);
    }

    static RobotRules allowAll() {
        return read(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), 0);
    }

    /** RFC 9309, section 2.3.1.4: a site whose robots.txt fails allows nothing for the while. */
    static RobotRules unreadable(Reason trouble) {
        return new RobotRules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), trouble, SOON, OVERHEAD);
    }

    /** The line that forbids this URL, or null where it is allowed. */
    @Nullable
    String forbidding(URI url) {
        if (rules.isAllowed(url.toString())) {
            return null;
        }
        // The parser keeps its rules longest first, and the longest match decides (RFC 9309, section 2.2.2).
        String path = rules.getRobotRules().stream()
                .filter(rule -> !rule.isAllow())
                .map(RobotRule::getPrefix)
                .filter(prefix -> forbids(prefix, url))
                .findFirst()
                .orElse("/");
        return "Disallow: " + path.substring(0, Math.min(path.length(), LONGEST_SHOWN));
    }

    private static boolean forbids(String prefix, URI url) {
        SimpleRobotRules alone = new SimpleRobotRules(RobotRulesMode.ALLOW_SOME);
        alone.addRule(prefix, false);
        return !alone.isAllowed(url.toString());
    }

    /** The site's {@code Crawl-delay}, or zero. */
    Duration delay() {
        return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    }
}
