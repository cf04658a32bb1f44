package id.pantauopd.reader;

import id.pantauopd.reader.FeedCandidate.Certainty;
import id.pantauopd.reader.FeedCandidate.Found;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Names the addresses where a site may keep its feed, the best first. Pure: whoever asks tries them, and must not follow
 * redirects for addresses that are guesses, since many sites send a missing page to their home page.
 */
public final class FeedDiscovery {
    private static final int MOST_DECLARED = 20;
    private static final int MOST_LINKED = 10;
    private static final int LONGEST_TITLE = 200;

    private FeedDiscovery() {}

    /**
     * All candidates of a page, each address once: what it declares, what it links to, where its software keeps feeds,
     * and the well-known paths. Comment feeds and REST addresses are left out.
     *
     * @param base where the page came from
     */
    public static List<FeedCandidate> candidates(String html, URI base) {
        Document page = DiscoveryPage.parse(html, base);
        URI here = DiscoveryPage.base(page, base);
        Map<String, FeedCandidate> found = new LinkedHashMap<>();
        declared(page, here).forEach(candidate -> keep(found, candidate));
        linked(page, here).forEach(candidate -> keep(found, candidate));
        URI home = DiscoveryPage.home(page, here);
        List<URI> usual = SitePlatform.of(page, html, base)
                .map(platform -> platform.feeds(home))
                .orElse(List.of());
        for (URI url : usual) {
            keep(found, new FeedCandidate(url, null, Found.PLATFORM, Certainty.LIKELY));
        }
        for (URI url : wellKnownPaths(home)) {
            keep(found, new FeedCandidate(url, null, Found.WELL_KNOWN, Certainty.GUESS));
        }
        return List.copyOf(found.values());
    }

    /** The paths that sites commonly keep feeds at, below the home page's folder, the most frequent first. */
    public static List<URI> wellKnownPaths(URI home) {
        return SitePlatform.UNKNOWN.feeds(home);
    }

    private static List<FeedCandidate> declared(Document page, URI here) {
        List<FeedCandidate> found = new ArrayList<>();
        for (Element link : page.select("link[href][rel]")) {
            FeedType type = FeedType.of(link);
            if (type == FeedType.NONE || found.size() == MOST_DECLARED) {
                continue;
            }
            Certainty certainty = type == FeedType.FEED ? Certainty.CERTAIN : Certainty.LIKELY;
            candidate(link, here, link.attr("title"), Found.DECLARED, certainty).ifPresent(found::add);
        }
        return found;
    }

    private static List<FeedCandidate> linked(Document page, URI here) {
        List<FeedCandidate> found = new ArrayList<>();
        for (Element link : page.select("a[href]")) {
            boolean own = CanonicalUrl.resolve(here, link.attr("href"))
                    .filter(url -> here.getHost() != null && DiscoveryPage.isSameSite(url, here))
                    .filter(FeedType::looksLikeFeed)
                    .isPresent();
            if (own && found.size() < MOST_LINKED) {
                String title = link.hasAttr("title") ? link.attr("title") : link.text();
                candidate(link, here, title, Found.LINKED, Certainty.LIKELY).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<FeedCandidate> candidate(
            Element link, URI here, String title, Found found, Certainty certainty) {
        String name = PlainText.line(title, LONGEST_TITLE);
        return CanonicalUrl.resolve(here, link.attr("href"))
                .filter(url -> !FeedType.isOther(url, name))
                .map(url -> new FeedCandidate(url, orNull(name), found, certainty));
    }

    private static @Nullable String orNull(String name) {
        return name.isEmpty() ? null : name;
    }

    private static void keep(Map<String, FeedCandidate> found, FeedCandidate candidate) {
        found.putIfAbsent(CanonicalUrl.alias(candidate.url()), candidate);
    }
}
