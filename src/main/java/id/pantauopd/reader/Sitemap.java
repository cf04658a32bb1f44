package id.pantauopd.reader;

import id.pantauopd.base.Period;
import id.pantauopd.fetch.FetchResult.Fetched;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * How much a site map (https://www.sitemaps.org/protocol.html) lists.
 *
 * @param pages or, in an index, further maps
 * @param newest change of a page, or null when none is dated
 */
record Sitemap(int pages, @Nullable Instant newest) {
    private static final int MOST_READ = 2_000_000;
    private static final int DEEPEST = 64;

    /** Empty when the answer is no site map. */
    static Optional<Sitemap> of(Fetched fetched) {
        String text = TextDecoder.decode(Inflate.plain(fetched.body()), fetched.contentType())
                .text();
        if (Sniffed.of(text).shape() != Shape.SITEMAP) {
            return Optional.empty();
        }
        Document map = Jsoup.parse(
                text.substring(0, Math.min(text.length(), MOST_READ)),
                "",
                Parser.xmlParser().setMaxDepth(DEEPEST));
        Instant newest = map.select("lastmod").stream()
                .map(date -> DateParser.parse(date.text(), Period.JAKARTA, fetched.capturedAt())
                        .at())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        return Optional.of(new Sitemap(map.select("loc").size(), newest));
    }
}
