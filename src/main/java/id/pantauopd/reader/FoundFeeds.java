package id.pantauopd.reader;

import id.pantauopd.base.Period;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.reader.Discovered.FoundFeed;
import id.pantauopd.reader.Discovered.How;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what is read on the way, and sees when two addresses carry the same posts. Of one discovery. */
final class FoundFeeds {
    private final Readers readers;
    private final KnownAddresses known;
    private final List<FoundFeed> feeds = new ArrayList<>();
    private final Map<URI, Set<String>> posts = new LinkedHashMap<>();

    FoundFeeds(Readers readers, KnownAddresses known) {
        this.readers = readers;
        this.known = known;
    }

    /** Reads an answer; null when it was a feed and is kept, else what was wrong with it. */
    ReadResult.@Nullable Reason take(Fetched fetched, How how) {
        URI answered = fetched.exchange().answered();
        ReadResult result = readers.read(new ReadRequest(
                fetched.body(), fetched.contentType(), answered, Period.JAKARTA, fetched.capturedAt(), null));
        return switch (result) {
            case ReadResult.Posts read -> {
                keep(fetched, how, read);
                yield null;
            }
            case ReadResult.Unreadable unreadable -> unreadable.reason();
        };
    }

    void keepSitemap(Fetched fetched, Sitemap map) {
        URI url = fetched.exchange().answered();
        feeds.add(new FoundFeed(
                url,
                How.ROBOTS,
                "sitemap",
                null,
                map.pages(),
                map.newest(),
                List.of(),
                fetched.robotsRule(),
                null,
                known.holderOf(url).orElse(null),
                false));
    }

    List<FoundFeed> all() {
        return List.copyOf(feeds);
    }

    /** @param restToo whether posts of WordPress's interface count, which is often closed later */
    boolean holdsPosts(boolean restToo) {
        return feeds.stream().anyMatch(feed -> feed.items() > 0 && (restToo || feed.how() != How.REST));
    }

    private void keep(Fetched fetched, How how, ReadResult.Posts read) {
        URI url = fetched.exchange().answered();
        if (posts.containsKey(url)) {
            return;
        }
        Set<String> names = new HashSet<>();
        read.posts().forEach(post -> names.add(name(post)));
        feeds.add(new FoundFeed(
                url,
                how,
                read.format(),
                read.title(),
                read.posts().size(),
                newest(read.posts()),
                read.warnings(),
                fetched.robotsRule(),
                withTheSame(names),
                known.holderOf(url).orElse(null),
                isElsewhere(url, read.posts())));
        posts.put(url, names);
    }

    /** The first feed that shares at least half of the posts of the smaller of the two. */
    private @Nullable URI withTheSame(Set<String> names) {
        return posts.entrySet().stream()
                .filter(earlier -> {
                    Set<String> shared = new HashSet<>(earlier.getValue());
                    shared.retainAll(names);
                    int smaller = Math.min(names.size(), earlier.getValue().size());
                    return smaller > 0 && shared.size() * 2 >= smaller;
                })
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static String name(ReadPost post) {
        URI url = post.url();
        return url == null ? post.title() : CanonicalUrl.alias(url);
    }

    private static @Nullable Instant newest(List<ReadPost> posts) {
        return posts.stream()
                .map(post -> post.published().at())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private static boolean isElsewhere(URI feed, List<ReadPost> posts) {
        List<URI> urls =
                posts.stream().flatMap(post -> Stream.ofNullable(post.url())).toList();
        return !urls.isEmpty() && urls.stream().noneMatch(url -> DiscoveryPage.isSameSite(url, feed));
    }
}
