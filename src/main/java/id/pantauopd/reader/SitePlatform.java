package id.pantauopd.reader;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Knows where the software of agencies' sites keeps its feeds and what gives that software away.
 *
 * @param generator its name in the page's generator element
 * @param marks addresses and words that only its pages hold
 * @param paths of its feeds, the likeliest first
 */
record SitePlatform(String generator, List<String> marks, List<String> paths) {
    private static final SitePlatform BLOGGER = new SitePlatform(
            "blogger", List.of("www.blogger.com/static", ".blogspot.com/feeds"), List.of("feeds/posts/default"));
    private static final List<SitePlatform> ALL = List.of(
            new SitePlatform(
                    "wordpress", List.of("/wp-content/", "/wp-includes/", "api.w.org"), List.of("feed/", "?feed=rss2")),
            BLOGGER,
            new SitePlatform(
                    "joomla",
                    List.of("/media/jui/", "/media/system/js/", "option=com_content"),
                    List.of("index.php?format=feed&type=rss", "?format=feed&type=rss")),
            new SitePlatform(
                    "drupal",
                    List.of("drupal-settings-json", "drupal.settings", "/sites/default/files/"),
                    List.of("rss.xml")),
            new SitePlatform("opensid", List.of("opensid", "/desa/themes/"), List.of("feed", "first/rss", "rss")));

    /** Any other site: what is tried where nothing is known. */
    static final SitePlatform UNKNOWN = new SitePlatform(
            "",
            List.of(),
            List.of(
                    "feed/",
                    "?feed=rss2",
                    "rss",
                    "rss.xml",
                    "feed.xml",
                    "atom.xml",
                    "index.xml",
                    "first/rss",
                    "feeds/posts/default",
                    "index.php?format=feed&type=rss"));

    private static final int MOST_READ = 500_000;

    /** The software by the page's generator, by the host, or else by addresses that only it uses. */
    static Optional<SitePlatform> of(Document page, String html, URI base) {
        Element meta = page.selectFirst("meta[name=generator][content]");
        String named = meta == null ? "" : meta.attr("content").toLowerCase(Locale.ROOT);
        String host = base.getHost() == null ? "" : base.getHost();
        if (host.contains(".blogspot.")) {
            return Optional.of(BLOGGER);
        }
        String text = html.substring(0, Math.min(html.length(), MOST_READ)).toLowerCase(Locale.ROOT);
        return first(platform -> named.contains(platform.generator))
                .or(() -> first(platform -> platform.marks.stream().anyMatch(text::contains)));
    }

    /** Its feeds below the folder of {@code home}, the likeliest first. */
    List<URI> feeds(URI home) {
        return paths.stream()
                .map(path -> CanonicalUrl.resolve(home, path.startsWith("?") ? "./" + path : path))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SitePlatform> first(Predicate<SitePlatform> gives) {
        return ALL.stream().filter(gives).findFirst();
    }
}
