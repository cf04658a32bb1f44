package id.pantauopd.crawl.ui;

import id.pantauopd.agency.ChannelAddress;
import id.pantauopd.agency.ChannelDraft;
import id.pantauopd.agency.ChannelFacts;
import id.pantauopd.agency.Platform;
import id.pantauopd.reader.Discovered.FoundFeed;
import id.pantauopd.reader.Discovered.FoundProfile;
import id.pantauopd.reader.Discovered.Saw;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A channel that could be registered.
 *
 * @param name what it calls itself
 * @param page what a person opens
 * @param address what the crawler would read
 * @param rules how it is read where its address does not say so
 * @param registeredAs the code of the channel that holds the address already, or null
 * @param advised whether nothing speaks against it
 */
record Candidate(
        Platform platform,
        @Nullable String handle,
        String name,
        URI page,
        URI address,
        Map<String, String> rules,
        @Nullable String registeredAs,
        boolean advised) {

    /** @param home the page of the site that was looked through, or null when only the feed was */
    static Candidate of(FoundFeed feed, @Nullable URI home) {
        boolean map = feed.format().equals("sitemap");
        String title = feed.title();
        return new Candidate(
                Platform.WEBSITE,
                null,
                title == null || title.isBlank() ? String.valueOf(feed.url().getAuthority()) : title,
                home == null ? feed.url().resolve("/") : home,
                feed.url(),
                map ? Map.of("reader", "sitemap") : Map.of(),
                feed.registeredAs(),
                feed.isFresh() && feed.items() > 0 && !map);
    }

    static Candidate of(FoundProfile profile) {
        URI url = profile.account().url();
        if (url == null) {
            throw new IllegalArgumentException("An account without an address is no candidate");
        }
        return new Candidate(
                profile.platform(),
                profile.name(),
                profile.name(),
                url,
                url,
                Map.of(),
                profile.registeredAs(),
                profile.registeredAs() == null && profile.evidence().saw() != Saw.NO_ACCOUNT);
    }

    ChannelDraft draft(long agencyId) {
        return new ChannelDraft(
                agencyId,
                new ChannelAddress(page.toString(), address.toString()),
                new ChannelFacts(platform, handle, null, null, null, null));
    }
}
