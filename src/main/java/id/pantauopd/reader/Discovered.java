package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pasted text led to.
 *
 * @param pasted what the text itself means
 * @param site what the address answered when it was asked, or null when there was nothing to ask
 * @param feeds that could be read, the best first
 * @param profiles that the text or the page names, each once
 * @param asked every question to the network, in order
 * @param complete whether every question could be asked within the bounds
 */
public record Discovered(
        Recognised pasted,
        @Nullable Asked site,
        List<FoundFeed> feeds,
        List<FoundProfile> profiles,
        List<Asked> asked,
        boolean complete) {

    public boolean foundNothing() {
        return feeds.isEmpty() && profiles.isEmpty();
    }

    /** Whether the site of this address was asked what it tells crawlers. */
    public boolean askedRobots(URI address) {
        return asked.stream()
                .map(Asked::url)
                .anyMatch(url -> "/robots.txt".equals(url.getPath())
                        && String.valueOf(url.getAuthority()).equals(address.getAuthority()));
    }

    /**
     * A question to the network and what came of it.
     *
     * @param reason the message key of the sentence that says why the answer is of no use; null when it is of use
     */
    public record Asked(URI url, int status, @Nullable String reason) {}

    /**
     * A feed that was fetched and read.
     *
     * @param format as readers name it, or {@code sitemap}
     * @param items in the answer
     * @param newest date of an item, or null when none is dated
     * @param warnings of the reading, each with a sentence under {@code warning.<name>}
     * @param robotsRule the line of robots.txt that forbids the address to crawlers, or null
     * @param sameAs an earlier candidate with the same posts, or null
     * @param registeredAs who holds the address already, in the caller's words, or null
     * @param elsewhere whether all its items lie on another site
     */
    public record FoundFeed(
            URI url,
            How how,
            String format,
            @Nullable String title,
            int items,
            @Nullable Instant newest,
            List<String> warnings,
            @Nullable String robotsRule,
            @Nullable URI sameAs,
            @Nullable String registeredAs,
            boolean elsewhere) {

        /** Whether there is nothing to say against registering it. */
        public boolean isFresh() {
            return sameAs == null && registeredAs == null && !elsewhere;
        }
    }

    /** What led to a feed; each has a sentence under the message key {@code found.<name>}. */
    public enum How {
        PASTED,
        DECLARED,
        LINKED,
        PLATFORM,
        WELL_KNOWN,
        REST,
        ROBOTS
    }

    /**
     * An account on a platform.
     *
     * @param account as recognised, with its stable id where the platform told it
     * @param name that people use: the handle where there is one, else the key
     * @param source where its name was read
     * @param mentions how often the page names it
     * @param evidence what the platform said when it was asked
     * @param registeredAs who holds the address already, in the caller's words, or null
     */
    public record FoundProfile(
            Recognised account,
            Platform platform,
            String name,
            Source source,
            int mentions,
            Evidence evidence,
            @Nullable String registeredAs) {}

    /** Where an account was named; each has a sentence under the message key {@code source.<name>}. */
    public enum Source {
        PASTED,
        /** A link that says that it is the same owner's ({@code rel=me}). */
        REL_ME,
        JSON_LD,
        META,
        LINK
    }

    /** What the platform said, and where. */
    public record Evidence(Saw saw, @Nullable URI asked, int status) {
        static final Evidence NOT_ASKED = new Evidence(Saw.NOT_ASKED, null, 0);
    }

    /** What was seen; each has a sentence under the message key {@code saw.<name>}. */
    public enum Saw {
        /** The address alone says it. */
        NOT_ASKED,
        CHANNEL_ID,
        MASTODON_ACCOUNT,
        /** The platform's answer holds no account. */
        NO_ACCOUNT,
        NO_ANSWER
    }
}
