package id.pantauopd.reader;

import id.pantauopd.reader.Discovered.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * Finds the accounts that a page names as its owner's: in links, in {@code rel=me}, in meta elements and in JSON-LD. Links to
 * posts, for sharing and to a platform's other pages are none.
 */
final class ProfileLinks {
    private static final int MOST = 40;
    private static final int MOST_LINKS = 5_000;
    private static final int DEEPEST = 12;

    private final Recogniser recogniser;
    private final URI page;
    private final Map<String, Link> found = new LinkedHashMap<>();

    private ProfileLinks(Recogniser recogniser, URI page) {
        this.recogniser = recogniser;
        this.page = page;
    }

    /** An account and how the page names it. */
    record Link(Recognised account, Source source, int mentions) {}

    /** Each account once, by platform, the most often named first. */
    static List<Link> of(Document document, URI page, Recogniser recogniser) {
        ProfileLinks links = new ProfileLinks(recogniser, page);
        links.readMeta(document);
        links.readJsonLd(document);
        document.select("a[href], area[href], link[rel~=(?i)\\bme\\b][href], iframe[src], [data-href]").stream()
                .limit(MOST_LINKS)
                .forEach(links::readLink);
        return links.found.values().stream()
                .sorted(Comparator.comparing((Link link) -> link.account().connector())
                        .thenComparing(Link::mentions, Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }

    private void readLink(Element element) {
        String attribute = element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "data-href";
        String href = element.attr(attribute).strip();
        boolean me = Set.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"))
                .contains("me");
        name(href.startsWith("//") ? "https:" + href : href, me ? Source.REL_ME : Source.LINK);
    }

    private void readMeta(Document document) {
        document.select("meta[name=twitter:site], meta[name=twitter:creator]").forEach(meta -> {
            String name = meta.attr("content").strip();
            if (name.startsWith("@")) {
                name("https://x.com/" + name.substring(1), Source.META);
            }
        });
        document.select("meta[property=article:publisher], meta[property=og:see_also]")
                .forEach(meta -> name(meta.attr("content"), Source.META));
    }

    private void readJsonLd(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            JsonTree.within(script.data()).ifPresent(tree -> readSameAs(tree, 0));
        }
    }

    private void readSameAs(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        JsonNode same = node.path("sameAs");
        List<JsonNode> addresses = new ArrayList<>();
        (same.isArray() ? same : List.of(same)).forEach(addresses::add);
        addresses.stream().filter(JsonNode::isString).forEach(address -> name(address.asString(), Source.JSON_LD));
        node.forEach(child -> {
            if (child.isContainer()) {
                readSameAs(child, depth + 1);
            }
        });
    }

    private void name(String address, Source source) {
        Recognised place = recogniser.recognise(address);
        boolean asked = place.connector() == Connector.PROBE && (source == Source.REL_ME || isElsewhere(place));
        if (place.postId() != null || !(asked || place.isAccount())) {
            return;
        }
        found.merge(
                place.connector() + " " + place.key(),
                new Link(place, source, 1),
                (before, now) -> new Link(
                        before.account(),
                        before.source().compareTo(now.source()) <= 0 ? before.source() : now.source(),
                        before.mentions() + 1));
    }

    private boolean isElsewhere(Recognised place) {
        URI url = place.url();
        return url != null && !DiscoveryPage.isSameSite(url, page);
    }
}
