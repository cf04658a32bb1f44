package id.pantauopd.reader;

import id.pantauopd.fetch.FetchResult.Fetched;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A YouTube channel as its address names it.
 *
 * @param id {@code UC…}, or null when the address holds a name instead
 * @param page the channel's own page, which holds the id
 */
record YouTubeChannel(@Nullable String id, URI page) {
    private static final Pattern ID = Pattern.compile("U[CU]([A-Za-z0-9_-]{22})");
    private static final Pattern LISTED = Pattern.compile("(?:UULF|UU|UC)([A-Za-z0-9_-]{22})");
    private static final Pattern IN_PATH = Pattern.compile("/channel/(UC[A-Za-z0-9_-]{22})");
    private static final Pattern NAME = Pattern.compile("(/@[^/?#]+|/(?:c|user)/[^/?#]+)");
    private static final List<Pattern> IN_PAGE = List.of(
            Pattern.compile("<link rel=\"canonical\" href=\"[^\"]{1,200}/channel/(UC[A-Za-z0-9_-]{22})\""),
            Pattern.compile("<meta itemprop=\"identifier\" content=\"(UC[A-Za-z0-9_-]{22})\""),
            Pattern.compile("videos\\.xml\\?channel_id=(UC[A-Za-z0-9_-]{22})"),
            Pattern.compile("\"externalId\":\"(UC[A-Za-z0-9_-]{22})\""));

    /** Empty where the address is not one of YouTube's, or names something else than a channel. */
    static Optional<YouTubeChannel> of(Visit visit, PlatformSettings settings) {
        URI base = settings.youtube().base();
        Optional<PlatformPath> path = PlatformPath.of(visit.address(), base, PlatformHosts.YOUTUBE);
        return path.flatMap(place -> {
            Optional<String> id = place.parameter("channel_id")
                    .or(() -> place.parameter("playlist_id"))
                    .or(() -> place.find(IN_PATH))
                    .map(LISTED::matcher)
                    .filter(Matcher::matches)
                    .map(matcher -> "UC" + matcher.group(1));
            Optional<String> name =
                    place.find(NAME).or(() -> place.parameter("user").map(user -> "/user/" + user));
            return id.map(known -> new YouTubeChannel(known, URI.create(base + "/channel/" + known)))
                    .or(() -> name.flatMap(known -> CanonicalUrl.resolve(base, base.getPath() + known))
                            .map(page -> new YouTubeChannel(null, page)));
        });
    }

    /** The addresses under which the feed may be had: the channel, all uploads, the long videos. */
    static List<URI> feeds(PlatformSettings settings, String id) {
        String feed = settings.youtube().base() + "/feeds/videos.xml?";
        String bare = id.substring(2);
        return List.of(
                URI.create(feed + "channel_id=" + id),
                URI.create(feed + "playlist_id=UU" + bare),
                URI.create(feed + "playlist_id=UULF" + bare));
    }

    /** The id that the channel's page names, in the first of the places that hold one. */
    static Optional<String> idIn(Fetched page) {
        String text = new String(page.body(), StandardCharsets.UTF_8);
        return IN_PAGE.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    /** The playlist of all uploads. */
    static String uploads(String id) {
        Matcher matcher = ID.matcher(id);
        return matcher.matches() ? "UU" + matcher.group(1) : id;
    }
}
