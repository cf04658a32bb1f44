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
        for (Link link : candidates(item)) {
            CanonicalUrl.resolve(link.place().base().orElse(base), link.written())
                    .filter(url -> !found.contains(url))
                    .ifPresent(found::add);
        }
        URI url = found.isEmpty() ? null : found.getFirst();
        return new XmlLinks(url, found.isEmpty() ? List.of() : List.copyOf(found.subList(1, found.size())));
    }

    /**
     * A link as written.
     *
     * @param place the element whose {@code xml:base} is in force for it
     */
    private record Link(Node place, String written) {}

    /** In order of trust: RSS link, Atom alternate, the address before a feed service's, identities that are addresses. */
    private static List<Link> candidates(Node item) {
        List<Link> links = new ArrayList<>(3);
        item.children().stream()
                .filter(child -> child.is("link") && child.attribute("href") == null)
                .map(child -> new Link(child, child.text()))
                .filter(link -> !link.written().isEmpty())
                .findFirst()
                .ifPresent(links::add);
        alternate(item).ifPresent(links::add);
        item.firstText("feedburner:origlink").ifPresent(text -> links.add(new Link(item, text)));
        item.child("guid")
                .filter(guid -> !guid.attribute("ispermalink", "true").equalsIgnoreCase("false"))
                .map(guid -> new Link(guid, guid.text()))
                .filter(link -> isAddress(link.written()))
                .ifPresent(links::add);
        item.child("id")
                .map(id -> new Link(id, id.text()))
                .filter(link -> isAddress(link.written()))
                .ifPresent(links::add);
        addAttribute(item, "rdf:about", links);
        addAttribute(item, "href", links);
        return links;
    }

    private static void addAttribute(Node item, String name, List<Link> links) {
        String value = item.attribute(name, "");
        if (isAddress(value) || (name.equals("href") && !value.isEmpty())) {
            links.add(new Link(item, value));
        }
    }

    private static Optional<Link> alternate(Node item) {
        Link first = null;
        for (Node child : item.children()) {
            String href = child.is("link") || child.is("a") ? child.attribute("href") : null;
            if (href == null || !isAlternate(child)) {
                continue;
            }
            Link link = new Link(child, href);
            if (child.attribute("type", "text/html").toLowerCase(Locale.ROOT).contains("html")) {
                return Optional.of(link);
            }
            first = first == null ? link : first;
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
