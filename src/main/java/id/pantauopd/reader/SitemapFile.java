package id.pantauopd.reader;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sitemap (<a href="https://www.sitemaps.org/protocol.html">protocol</a>), in the order of its last changes.
 *
 * @param index whether its entries are sitemaps themselves
 */
record SitemapFile(boolean index, List<Entry> entries) {

    /**
     * One address.
     *
     * @param changed when it changed last, or null
     * @param title of the news extension, empty without it
     * @param published of the news extension, or null
     */
    record Entry(
            URI url,
            @Nullable Instant changed,
            String title,
            @Nullable Instant published) {
        boolean isNews() {
            return !title.isBlank();
        }
    }

    /** Empty where the file is broken or cut: half a sitemap could name half an address. */
    static Optional<SitemapFile> parse(AnswerText answer) {
        if (!answer.is(Shape.SITEMAP)) {
            return Optional.empty();
        }
        try {
            SiteMapParser parser = new SiteMapParser(false, false);
            parser.enableExtension(Extension.NEWS);
            byte[] xml = Inflate.plain(answer.reading().request().body());
            AbstractSiteMap parsed =
                    parser.parseSiteMap("text/xml", xml, answer.reading().base().toURL());
            return Optional.of(parsed instanceof SiteMapIndex index ? index(index) : pages((SiteMap) parsed));
        } catch (UnknownFormatException | IOException broken) {
            return Optional.empty();
        }
    }

    private static SitemapFile index(SiteMapIndex index) {
        List<Entry> entries = new ArrayList<>();
        for (AbstractSiteMap child : index.getSitemaps()) {
            entry(child.getUrl(), child.getLastModified(), null).ifPresent(entries::add);
        }
        return sorted(true, entries);
    }

    private static SitemapFile pages(SiteMap map) {
        List<Entry> entries = new ArrayList<>();
        for (SiteMapURL page : map.getSiteMapUrls()) {
            entry(page.getUrl(), page.getLastModified(), news(page)).ifPresent(entries::add);
        }
        return sorted(false, entries);
    }

    private static @Nullable NewsAttributes news(SiteMapURL page) {
        ExtensionMetadata[] news = page.getAttributesForExtension(Extension.NEWS);
        return news != null && news.length > 0 && news[0] instanceof NewsAttributes attributes ? attributes : null;
    }

    private static Optional<Entry> entry(@Nullable URL url, @Nullable Date changed, @Nullable NewsAttributes news) {
        if (url == null) {
            return Optional.empty();
        }
        String title = news == null || news.getTitle() == null ? "" : news.getTitle();
        Date published = news == null ? null : news.getPublicationDate();
        return CanonicalUrl.resolve(URI.create("https://example.org/"), url.toString())
                .map(address -> new Entry(
                        address,
                        changed == null ? null : changed.toInstant(),
                        title,
                        published == null ? null : published.toInstant()));
    }

    private static SitemapFile sorted(boolean index, List<Entry> entries) {
        // Stable: where nothing says when, the order of the file stands.
        entries.sort(Comparator.comparing(SitemapFile::lastTouched, Comparator.reverseOrder()));
        return new SitemapFile(index, List.copyOf(entries));
    }

    private static Instant lastTouched(Entry entry) {
        Instant published = entry.published();
        Instant changed = entry.changed();
        return published != null ? published : changed != null ? changed : Instant.MIN;
    }
}
