package id.pantauopd.reader;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the links of an item in any of the ways in which RSS, RDF, Atom and CDF write them.
 *
 * @param url the public address of the post, or null
 * @param others further addresses of the same post
 */
record XmlLinks(@Nullable URI url, List<URI> others) {

    static XmlLinks of(Node item, URI base) {
        List<URI> found = new ArrayList<>();
        URI itemBase = base(item, base);
        for (String candidate : candidates(item)) {
            CanonicalUrl.resolve(itemBase, candidate)
                    .filter(url -> !found.contains(url))
                    .ifPresent(found::add);
        }
        URI url = found.isEmpty() ? null : found.getFirst();
        return new XmlLinks(url, found.isEmpty() ? List.of() : List.copyOf(found.subList(1, found.size())));
    }

    static URI base(Node node, URI base) {
        return node.base()
                .flatMap(written -> CanonicalUrl.resolve(base, written))
                .orElse(base);
    }

    /** In order of trust: RSS link, Atom alternate, the address before a feed service's, identities that are addresses. */
    private static List<String> candidates(Node item) {
        List<String> links = new ArrayList<>(3);
        item.children().stream()
                .filter(child -> child.is("link") && child.attribute("href") == null)
                .map(Node::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .ifPresent(links::add);
        alternate(item).ifPresent(links::add);
        item.firstText("feedburner:origlink").ifPresent(links::add);
        item.child("guid")
                .filter(guid -> !guid.attribute("ispermalink", "true").equalsIgnoreCase("false"))
                .map(Node::text)
                .filter(XmlLinks::isAddress)
                .ifPresent(links::add);
        Optional.ofNullable(item.attribute("rdf:about"))
                .filter(XmlLinks::isAddress)
                .ifPresent(links::add);
        Optional.ofNullable(item.attribute("href")).ifPresent(links::add);
        return links;
    }

    private static Optional<String> alternate(Node item) {
        String first = null;
        for (Node child : item.children()) {
            String href = child.is("link") || child.is("a") ? child.attribute("href") : null;
            if (href == null || !isAlternate(child)) {
                continue;
            }
            String type = child.attribute("type", "text/html").toLowerCase(Locale.ROOT);
            if (type.contains("html")) {
                return Optional.of(href);
            }
            first = first == null ? href : first;
        }
        return Optional.ofNullable(first);
    }

    private static boolean isAlternate(Node link) {
        String rel = link.attribute("rel", "alternate").toLowerCase(Locale.ROOT);
        return rel.isEmpty() || rel.equals("alternate") || rel.endsWith("/alternate");
    }

    private static boolean isAddress(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }
}
