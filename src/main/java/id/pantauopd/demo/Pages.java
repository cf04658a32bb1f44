package id.pantauopd.demo;

import static id.pantauopd.demo.Markup.escape;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the simulated sites' pages for people; each says on top that it is made up. */
final class Pages {
    private static final String LAYOUT = """
            <!doctype html>
            <html lang="id">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%1$s</title>
            %2$s
            <style>
            body{font:1rem/1.6 system-ui,sans-serif;margin:0;color:#1d2733;background:#f6f8fa}
            .contoh{background:#7a1f00;color:#fff;padding:.6rem 1rem;text-align:center;font-weight:600}
            main,header,footer{max-width:44rem;margin:0 auto;padding:1rem}
            header a{color:#0b5c76;font-weight:600;text-decoration:none}
            main{background:#fff;border-radius:.5rem}
            time,footer{color:#566372;font-size:.875rem}
            li{margin:.6rem 0}
            nav{display:flex;flex-wrap:wrap;gap:.75rem}
            nav a{display:inline-flex;gap:.375rem;align-items:center}
            </style>
            </head>
            <body>
            <div class="contoh" role="note">DATA CONTOH — situs rekaan untuk peragaan, bukan milik lembaga mana pun</div>
            %3$s
            </body>
            </html>
            """;

    private Pages() {}

    static String home(Site site, List<Post> posts, List<Site> others, List<SocialLink> accounts) {
        String head = "<link rel=\"alternate\" type=\"%s\" title=\"%s\" href=\"%s\">"
                        .formatted(escape(mediaType(site)), escape("Umpan " + site.title()), escape(site.feed()))
                + SocialLink.jsonLd(site, accounts);
        String list = posts.stream()
                .map(post -> "<li><a href=\"%s\">%s</a><br>%s</li>"
                        .formatted(escape(site.link(post)), escape(post.title()), time(post.at())))
                .collect(Collectors.joining("\n"));
        String body = "<h1>%s</h1>\n%s"
                .formatted(
                        escape(site.title()),
                        list.isEmpty() ? "<p>Belum ada berita.</p>" : "<ul>\n" + list + "\n</ul>");
        String social = others.stream()
                .map(other -> "<a rel=\"me\" href=\"%s\">%s</a>"
                        .formatted(escape(other.home()), escape(other.outlet().path())))
                .collect(Collectors.joining(" · "));
        return layout(site.title(), head, site, body, SocialLink.icons(accounts) + social);
    }

    static String post(Site site, Post post, Instant now) {
        String edited =
                post.editedBefore(now).map(at -> " · diperbarui " + time(at)).orElse("");
        String body = "<article>\n<h1>%s</h1>\n<p>%s · %s%s</p>\n%s\n<p>%d komentar</p>\n</article>"
                .formatted(
                        escape(post.title()),
                        time(post.at()),
                        escape(post.author()),
                        edited,
                        Markup.paragraphs(post.textAt(now)),
                        post.commentsAt(now));
        return layout(post.title(), "", site, body, "");
    }

    /** A page without a site around it. */
    static String plain(String title, String html) {
        return LAYOUT.formatted(escape(title), "", "<main><h1>" + escape(title) + "</h1>" + html + "</main>");
    }

    static String login() {
        return plain(
                "Masuk",
                "<form method=\"post\"><label>Nama pengguna <input name=\"log\"></label>"
                        + "<label>Kata sandi <input name=\"pwd\" type=\"password\"></label><button>Masuk</button></form>");
    }

    private static String layout(String title, String head, Site site, String body, String social) {
        String page = "<header><a href=\"%s\">%s</a></header>\n<main>\n%s\n</main>\n<footer>%s</footer>"
                .formatted(escape(site.home()), escape(site.title()), body, social);
        return LAYOUT.formatted(escape(title), head, page);
    }

    private static String mediaType(Site site) {
        return site.outlet().format().contentType().replaceFirst(";.*", "");
    }

    private static String time(Instant at) {
        ZonedDateTime local = at.atZone(Regency.ZONE);
        return "<time datetime=\"%s\">%s pukul %02d.%02d WIB</time>"
                .formatted(at, IndonesianDates.full(local.toLocalDate()), local.getHour(), local.getMinute());
    }
}
