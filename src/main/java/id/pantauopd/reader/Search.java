package id.pantauopd.reader;

import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.FetchResult.Unreachable;
import id.pantauopd.reader.Discovered.Asked;
import id.pantauopd.reader.Discovered.How;
import id.pantauopd.reader.Discovered.Source;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** One discovery under way: goes from what was recognised to what is there. */
final class Search {
    private static final String HTTPS = "https://";

    private final Recogniser recogniser;
    private final Inquiry inquiry;
    private final FoundFeeds feeds;
    private final FoundProfiles profiles;
    private final SiteSearch site;
    private @Nullable Asked first;

    Search(Recogniser recogniser, Inquiry inquiry, FoundFeeds feeds, FoundProfiles profiles) {
        this.recogniser = recogniser;
        this.inquiry = inquiry;
        this.feeds = feeds;
        this.profiles = profiles;
        this.site = new SiteSearch(inquiry, feeds);
    }

    Discovered run(Recognised pasted, boolean schemeGuessed) {
        Recognised place = pasted.connector() == Connector.NEEDS_REDIRECT ? behind(pasted) : pasted;
        URI url = place.url();
        if (url != null && place.isUsable()) {
            look(place, url, schemeGuessed);
        }
        return new Discovered(place, first, feeds.all(), profiles.all(), inquiry.asked(), inquiry.complete());
    }

    private void look(Recognised place, URI url, boolean schemeGuessed) {
        switch (place.connector()) {
            case WEB -> page(url, schemeGuessed);
            case PROBE -> {
                if (!profiles.take(place, Source.PASTED, 1)) {
                    page(url, schemeGuessed);
                }
            }
            case BLOGGER -> within(url, "/feeds/posts/default");
            case WORDPRESS -> within(url, "/feed/");
            case SITEMAP -> site.map(url);
            case RSSHUB, RSSBRIDGE -> site.fetch(FetchRequest.feed(url), How.PASTED);
            case YOUTUBE, TELEGRAM, MASTODON, BLUESKY, FACEBOOK, INSTAGRAM, THREADS, TIKTOK, X ->
                profiles.take(place, Source.PASTED, 1);
            case NEEDS_REDIRECT, AMBIGUOUS, UNSUPPORTED, REJECTED, NONE -> {}
        }
        if (first == null && !inquiry.asked().isEmpty()) {
            first = inquiry.asked().getFirst();
        }
    }

    /** Where the software of the site keeps its feed, and then the site's home page. */
    private void within(URI home, String path) {
        site.fetch(FetchRequest.feed(URI.create(home + path)), How.PLATFORM);
        page(URI.create(home + "/"), false);
    }

    /** Where a shortened address leads, or the same place when that was not told. */
    private Recognised behind(Recognised place) {
        URI url = place.url();
        Optional<FetchResult> answer = url == null ? Optional.empty() : inquiry.ask(FetchRequest.page(url));
        first = inquiry.last();
        return answer.map(result -> result.exchange().answered())
                .map(there -> recogniser.recognise(there.toString()))
                .filter(there -> there.connector() != Connector.NEEDS_REDIRECT)
                .orElse(place);
    }

    private void page(URI url, boolean schemeGuessed) {
        Optional<FetchResult> answer = inquiry.ask(FetchRequest.feed(url));
        // Nobody named a scheme: an old site may have no door for https.
        if (schemeGuessed
                && answer.orElse(null) instanceof Unreachable unreachable
                && unreachable.reason() == Reason.CONNECT) {
            URI plain = URI.create("http://" + url.toString().substring(HTTPS.length()));
            answer = inquiry.ask(FetchRequest.feed(plain));
        }
        first = inquiry.last();
        if (answer.orElse(null) instanceof Fetched fetched) {
            read(fetched);
        }
    }

    private void read(Fetched fetched) {
        ReadResult.Reason notAFeed = feeds.take(fetched, How.PASTED);
        if (notAFeed == null) {
            return;
        }
        if (notAFeed != ReadResult.Reason.NOT_A_FEED && notAFeed != ReadResult.Reason.LOGIN_WALL) {
            inquiry.useless(notAFeed);
            first = inquiry.last();
            return;
        }
        URI here = fetched.exchange().answered();
        String html = TextDecoder.decode(Inflate.plain(fetched.body()), fetched.contentType())
                .text();
        Document page = DiscoveryPage.parse(html, here);
        site.robots(here);
        List<FeedCandidate> candidates = FeedDiscovery.candidates(html, here);
        site.named(candidates);
        ProfileLinks.of(page, here, recogniser)
                .forEach(link -> profiles.take(link.account(), link.source(), link.mentions()));
        site.guessed(candidates, page, fetched);
    }
}
