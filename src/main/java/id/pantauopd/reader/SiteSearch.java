package id.pantauopd.reader;

import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.reader.Discovered.How;
import id.pantauopd.reader.FeedCandidate.Found;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tries where a site may keep its feeds: what its page declares and links, then the interface and the usual paths of its
 * software, then the site maps that robots.txt names. Guesses end with the first that is a feed.
 */
final class SiteSearch {
    private static final int MOST_NAMED = 6;
    private static final int MOST_MAPS = 2;
    private static final int LONGEST_ROBOTS = 500_000;

    private static final Pattern API = Pattern.compile("<([^<>]{1,500})>\\s*;\\s*rel=\"?https://api\\.w\\.org/\"?");

    private final Inquiry inquiry;
    private final FoundFeeds feeds;
    private List<String> maps = List.of();

    SiteSearch(Inquiry inquiry, FoundFeeds feeds) {
        this.inquiry = inquiry;
        this.feeds = feeds;
    }

    /** Tries the feeds that the page itself names. */
    void named(List<FeedCandidate> candidates) {
        candidates.stream().filter(one -> !isGuess(one)).limit(MOST_NAMED).forEach(one -> {
            boolean declared = one.found() == Found.DECLARED;
            fetch(FetchRequest.feed(one.url()), declared ? How.DECLARED : How.LINKED);
        });
    }

    /** Tries what nobody named, until something is found that holds posts. */
    void guessed(List<FeedCandidate> candidates, Document page, Fetched home) {
        rest(page, home).ifPresent(url -> fetch(FetchRequest.guess(url), How.REST));
        for (FeedCandidate one : candidates) {
            if (feeds.holdsPosts(false)) {
                return;
            }
            if (isGuess(one)) {
                How how = one.found() == Found.PLATFORM ? How.PLATFORM : How.WELL_KNOWN;
                fetch(FetchRequest.guess(one.url()), how);
            }
        }
        if (!feeds.holdsPosts(true)) {
            maps(home.exchange().answered());
        }
    }

    /** Asks what the site tells crawlers; from then on the fetcher knows it of every address there. */
    void robots(URI here) {
        inquiry.body(FetchRequest.page(here.resolve("/robots.txt"))).ifPresent(file -> maps = mapsIn(text(file)));
    }

    private void maps(URI here) {
        maps.stream()
                .flatMap(line -> CanonicalUrl.resolve(here, line).stream())
                .limit(MOST_MAPS)
                .forEach(this::map);
    }

    /** Keeps the address if it is a site map, or a feed after all. */
    void map(URI url) {
        inquiry.body(FetchRequest.feed(url))
                .ifPresent(answer -> Sitemap.of(answer)
                        .ifPresentOrElse(map -> feeds.keepSitemap(answer, map), () -> keep(answer, How.ROBOTS)));
    }

    void fetch(FetchRequest request, How how) {
        inquiry.body(request).ifPresent(answer -> keep(answer, how));
    }

    private void keep(Fetched answer, How how) {
        ReadResult.Reason wrong = feeds.take(answer, how);
        if (wrong != null) {
            inquiry.useless(wrong);
        }
    }

    /**
     * The posts of WordPress's interface, where the page or its header names it
     * (<a href="https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/">discovery</a>).
     */
    private static Optional<URI> rest(Document page, Fetched home) {
        URI here = home.exchange().answered();
        Element link = page.selectFirst("link[rel='https://api.w.org/'][href]");
        Matcher header = API.matcher(home.headers().getOrDefault("link", ""));
        String api = link != null ? link.attr("href") : header.find() ? header.group(1) : "";
        return CanonicalUrl.resolve(here, api)
                .filter(url -> DiscoveryPage.isSameSite(url, here))
                // Without readable paths it is ?rest_route=/, to which the same name is added.
                .map(url -> URI.create(url + "wp/v2/posts"));
    }

    private static List<String> mapsIn(String robots) {
        return robots.lines()
                .map(String::strip)
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("sitemap:"))
                .map(line -> line.substring("sitemap:".length()).strip())
                .toList();
    }

    private static boolean isGuess(FeedCandidate candidate) {
        return candidate.found() == Found.PLATFORM || candidate.found() == Found.WELL_KNOWN;
    }

    private static String text(Fetched file) {
        String text = new String(Inflate.plain(file.body()), StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), LONGEST_ROBOTS));
    }
}
