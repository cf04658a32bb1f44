package id.pantauopd.demo;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes bare RSS 2.0 as home-grown systems do.
 *
 * <p>One habit is a date in Indonesian words with "WIB". The other, of village sites, leaves out the XML declaration,
 * escapes titles twice and cuts the text.
 */
final class PlainFeed implements FeedWriter {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss Z", Locale.ENGLISH);
    private static final int CUT = 260;

    private final boolean villageHabit;

    PlainFeed(boolean villageHabit) {
        this.villageHabit = villageHabit;
    }

    @Override
    public String write(Site site, List<Post> posts, Instant now) {
        Markup xml = villageHabit ? new Markup() : new Markup().declaration();
        xml.open("rss", "version", "2.0")
                .open("channel")
                .element("title", site.title())
                .element("link", site.home())
                .element("description", site.description())
                .element("language", "id-ID");
        posts.forEach(post -> item(xml, site, post, now));
        return xml.close().close().toString();
    }

    private void item(Markup xml, Site site, Post post, Instant now) {
        String link = site.link(post);
        String html = Markup.paragraphs(post.textAt(now));
        xml.open("item")
                .element("title", villageHabit ? Markup.escape(post.title()) : post.title())
                .element("link", link)
                .element("guid", link, "isPermaLink", "true");
        if (villageHabit) {
            xml.cdata("category", "  Berita  ").cdata("description", "  " + cut(html) + "  ");
        } else {
            xml.element("category", "Berita").cdata("description", html);
        }
        xml.element("pubDate", date(post.at().atZone(Regency.ZONE))).close();
    }

    private String date(ZonedDateTime at) {
        return villageHabit
                ? RFC_822.format(at)
                : IndonesianDates.full(at.toLocalDate()) + " " + CLOCK.format(at) + " WIB";
    }

    private static String cut(String html) {
        return html.length() <= CUT ? html : html.substring(0, CUT) + "[...]";
    }
}
