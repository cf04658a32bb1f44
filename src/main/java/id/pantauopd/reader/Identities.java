package id.pantauopd.reader;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Gives each item of one document its identity: the guid unless the document gives it to different posts, else its own
 * address, else a hash of title (or text, where there is none) and date.
 */
final class Identities {
    private static final int LONGEST = 1_000;

    private final Set<String> ambiguousGuids = new HashSet<>();
    private final Map<String, Set<String>> holders = new HashMap<>();
    private final Set<String> pages;

    /**
     * @param pages addresses that belong to the channel rather than to a post, as aliases
     */
    Identities(List<Draft> drafts, Set<String> pages) {
        this.pages = pages;
        Map<String, String> posts = new HashMap<>();
        for (Draft draft : drafts) {
            draft.guid().ifPresent(guid -> {
                String other = posts.putIfAbsent(guid, post(draft));
                if (other != null && !other.equals(post(draft))) {
                    ambiguousGuids.add(guid);
                }
            });
        }
        drafts.forEach(draft -> names(draft)
                .forEach(name ->
                        holders.computeIfAbsent(name, key -> new HashSet<>()).add(post(draft))));
    }

    String id(Draft draft) {
        return ownGuid(draft).or(() -> ownPage(draft)).map(Identities::bounded).orElseGet(() -> derived(draft));
    }

    boolean isDerived(Draft draft) {
        return ownGuid(draft).isEmpty() && ownPage(draft).isEmpty();
    }

    boolean hasAmbiguousGuid(Draft draft) {
        return draft.guid().filter(ambiguousGuids::contains).isPresent();
    }

    /** Other names of this post, less those that another post of the document bears too. */
    List<String> aliases(Draft draft) {
        Set<String> aliases = new TreeSet<>();
        names(draft).filter(name -> isOwn(name)).map(Identities::bounded).forEach(aliases::add);
        return List.copyOf(aliases);
    }

    private Optional<String> ownGuid(Draft draft) {
        return draft.guid().filter(guid -> !ambiguousGuids.contains(guid));
    }

    private Optional<String> ownPage(Draft draft) {
        return Optional.ofNullable(draft.url()).map(CanonicalUrl::alias).filter(this::isOwn);
    }

    private boolean isOwn(String name) {
        return !pages.contains(name)
                && !ambiguousGuids.contains(name)
                && holders.getOrDefault(name, Set.of()).size() <= 1;
    }

    /** What makes two items of one document the same post: address and title, or text where there is no title. */
    private static String post(Draft draft) {
        URI url = draft.url();
        return (url == null ? draft.published().raw() : CanonicalUrl.alias(url)) + '\n' + name(draft);
    }

    private static String name(Draft draft) {
        return draft.title().isEmpty() ? draft.text() : draft.title();
    }

    private static Stream<String> names(Draft draft) {
        Stream<URI> urls = Stream.concat(Stream.ofNullable(draft.url()), draft.otherUrls().stream());
        Stream<String> guid = draft.guid().stream().map(Identities::alias);
        return Stream.concat(guid, urls.map(CanonicalUrl::alias))
                .filter(name -> !name.isBlank())
                .distinct();
    }

    private static String alias(String guid) {
        boolean address = guid.startsWith("http://") || guid.startsWith("https://");
        return address
                ? CanonicalUrl.resolve(URI.create("https://example.org/"), guid)
                        .map(CanonicalUrl::alias)
                        .orElse(guid)
                : guid;
    }

    private static String derived(Draft draft) {
        return "sha256:" + Digest.sha256(List.of(name(draft), draft.published().raw()));
    }

    private static String bounded(String id) {
        return id.length() <= LONGEST ? id : "sha256:" + Digest.sha256(List.of(id));
    }
}
