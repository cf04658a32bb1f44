package id.pantauopd.reader;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads from a home page what its links are relative to and where the site begins. */
final class DiscoveryPage {
    private static final int MOST_READ = 4_000_000;
    private static final int DEEPEST = 256;
    private static final String REST = "/wp-json/";

    private DiscoveryPage() {}

    static Document parse(String html, URI base) {
        String read = html.substring(0, Math.min(html.length(), MOST_READ));
        return Jsoup.parse(read, base.toString(), Parser.htmlParser().setMaxDepth(DEEPEST));
    }

    /** What relative links of the page resolve against. */
    static URI base(Document page, URI url) {
        Element base = page.selectFirst("base[href]");
        return base == null ? url : CanonicalUrl.resolve(url, base.attr("href")).orElse(url);
    }

    /** The folder of the site's home page: where WordPress says it lives, else the root of the host. */
    static URI home(Document page, URI here) {
        Element api = page.selectFirst("link[rel='https://api.w.org/'][href]");
        String rest = api == null ? "" : api.attr("href");
        int end = rest.indexOf(REST);
        String folder = end < 0 ? "/" : rest.substring(0, end + 1);
        return CanonicalUrl.resolve(here, folder)
                .filter(home -> isSameSite(home, here))
                .orElse(here);
    }

    static boolean isSameSite(URI one, URI other) {
        return host(one).equals(host(other));
    }

    private static String host(URI url) {
        String host = url.getHost() == null ? "" : url.getHost();
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
