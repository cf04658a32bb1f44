package id.pantauopd.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.HopAnswer.Answer;
import id.pantauopd.fetch.HopAnswer.Trouble;
import id.pantauopd.fetch.Walk.Pass;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Obeys robots.txt (<a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>) for pages, and reports it for feeds.
 *
 * <p>The file is fetched through the same guarded walk, inside the deadline of the page that needs it, and kept for a
 * day. For a feed only what is already known is used: asking would double the requests of every crawl.
 */
final class Robots {

    private static final String PRODUCT = "pantauopd";
    private static final int MOST_BYTES = 512 * 1024;
    private static final long MOST_KEPT_BYTES = 4L * 1024 * 1024;
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);

    private final Walk walk;
    private final Duration interval;
    private final Cache<String, RobotRules> known = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT_BYTES)
            .weigher((String origin, RobotRules rules) -> rules.weight())
            .expireAfter(Expiry.creating((String origin, RobotRules rules) -> rules.kept()))
            .build();

    Robots(Walk walk, Duration interval) {
        this.walk = walk;
        this.interval = interval;
    }

    /** The checkpoint of a page: obeys, and keeps the site's {@code Crawl-delay} up to a minute. */
    Pass page(URI url, Deadline deadline) {
        RobotRules rules = rulesFor(url, deadline);
        if (rules.trouble() != null) {
            return new Pass(rules.trouble(), interval);
        }
        Duration delay = rules.delay().compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : rules.delay();
        return new Pass(
                rules.rules().isAllowed(url.toString()) ? null : Reason.ROBOTS_DISALLOWED,
                delay.compareTo(interval) > 0 ? delay : interval);
    }

    /** The checkpoint of a feed: a person registered it, so only the pace binds. */
    Pass feed(URI url, Deadline deadline) {
        return new Pass(null, interval);
    }

    /** The rule known of the site that forbids this URL, as its robots.txt writes it, or null. */
    @Nullable
    String forbidding(URI url) {
        RobotRules rules = known.getIfPresent(origin(url));
        return rules == null || rules.trouble() != null ? null : rules.forbidding(url);
    }

    private RobotRules rulesFor(URI url, Deadline deadline) {
        String origin = origin(url);
        RobotRules rules = known.getIfPresent(origin);
        if (rules == null) {
            rules = fetch(URI.create(origin + "/robots.txt"), deadline);
            if (rules.trouble() == null || rules.trouble() == Reason.SERVER_ERROR) {
                known.put(origin, rules);
            }
        }
        return rules;
    }

    private RobotRules fetch(URI robots, Deadline deadline) {
        Ask ask = new Ask(robots, null, null, false, MOST_BYTES, true);
        return switch (walk.follow(new Trip(robots, deadline), ask, this::feed)) {
            case Answer answer -> read(robots, answer);
            case Trouble trouble -> unread(trouble.reason());
        };
    }

    private static RobotRules read(URI robots, Answer answer) {
        return switch (answer.status() / 100) {
            case 2 -> RobotRules.read(parse(robots, answer), answer.body().length);
            case 5 -> RobotRules.unreadable(Reason.SERVER_ERROR);
            case 4 -> answer.status() == 429 ? RobotRules.unreadable(Reason.SERVER_ERROR) : RobotRules.allowAll();
            default -> RobotRules.allowAll();
        };
    }

    /** Parses without a word: the parser's warnings would carry the site's bytes into our log. */
    private static SimpleRobotRules parse(URI robots, Answer answer) {
        return new SimpleRobotRulesParser(SimpleRobotRulesParser.DEFAULT_MAX_CRAWL_DELAY, 0)
                .parseContent(robots.toString(), answer.body(), answer.headers().contentType(), List.of(PRODUCT));
    }

    /** A site that cannot be reached is as good as closed; one that only has no usable file there is open. */
    private static RobotRules unread(Reason reason) {
        return switch (reason) {
            case DNS, CONNECT, TLS, TIMEOUT, BROKEN_HTTP -> RobotRules.unreadable(reason);
            default -> RobotRules.allowAll();
        };
    }

    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }
}
