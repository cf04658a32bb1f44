package id.pantauopd.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows a site that has no feed: a list of news, the articles, and sitemaps of two kinds. */
final class NewsSiteWire implements PlatformWire {
    private static final int LISTED = 6;

    @Override
    public Optional<String> account(Question question) {
        int end = question.path().indexOf('/', 1);
        return end < 0 ? Optional.empty() : Optional.of(question.path().substring(1, end));
    }

    @Override
    public Answer answer(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        String place = question.path().substring(account.name().length() + 1);
        List<Post> newest = posts.stream().limit(LISTED).toList();
        if (place.equals("/berita")) {
            return list(newest, now);
        }
        if (place.equals("/baru")) {
            return Answer.page(200, Pages.plain("Berita", "<div class=\"kisi\">Tata letak baru</div>"));
        }
        if (place.endsWith(".xml")) {
            return sitemap(question, newest, place.contains("news"));
        }
        return newest.stream()
                .filter(post -> place.equals("/berita/" + post.id()))
                .map(post -> article(post, now))
                .findFirst()
                .orElseGet(() -> missing(question));
    }

    @Override
    public Answer missing(Question question) {
        return Answer.page(404, Pages.plain("404", "<p>Halaman tidak ditemukan.</p>"));
    }

    private static Answer list(List<Post> posts, Instant now) {
        StringBuilder items = new StringBuilder();
        for (Post post : posts) {
            LocalDate day = post.at().atZone(Regency.ZONE).toLocalDate();
            items.append("<div class=\"berita-item\"><h4><a href=\"berita/")
                    .append(post.id())
                    .append("\">")
                    .append(Markup.escape(post.title()))
                    .append("</a></h4><span class=\"tanggal\">")
                    .append(IndonesianDates.full(day))
                    .append("</span><small>Dibaca ")
                    .append(String.format(
                            Locale.of("id", "ID"),
                            "%,d",
                            1_000 + Reach.of(post, now).views()))
                    .append(" kali</small></div>\n");
        }
        return Answer.page(200, Pages.plain("Berita", items.toString()));
    }

    private static Answer article(Post post, Instant now) {
        Object about = Json.of(
                "@context",
                "https://schema.org",
                "@type",
                "NewsArticle",
                "headline",
                post.title(),
                "datePublished",
                post.at().toString(),
                "commentCount",
                post.commentsAt(now));
        return Answer.page(
                200,
                "<!DOCTYPE html><html><head><title>Berita</title><script type=\"application/ld+json\">"
                        + Json.text(about).replace("<", "\\u003c") + "</script></head><body><article>"
                        + Markup.paragraphs(post.textAt(now)) + "</article></body></html>");
    }

    private static Answer sitemap(Question question, List<Post> posts, boolean news) {
        Markup xml = new Markup()
                .declaration()
                .open(
                        "urlset",
                        "xmlns",
                        "http://www.sitemaps.org/schemas/sitemap/0.9",
                        "xmlns:news",
                        "http://www.google.com/schemas/sitemap-news/0.9");
        String folder = question.parameter("at").orElse("");
        for (Post post : posts) {
            xml.open("url")
                    .element("loc", folder + "/berita/" + post.id())
                    .element("lastmod", post.at().toString());
            if (news) {
                xml.open("news:news")
                        .element("news:publication_date", post.at().toString())
                        .element("news:title", post.title())
                        .close();
            }
            xml.close();
        }
        return Answer.of(200, "application/xml", xml.close().toString());
    }
}
