package id.pantauopd.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers for all simulated hosts: a pure function of what is asked and when. */
final class SimulatedWeb {
    private static final int FEED_POSTS = 200;
    private static final int HOME_POSTS = 12;
    private static final Pattern POST_NUMBER = Pattern.compile("(?:[-/]|\\?p=)(\\d{5,9})(?:/|\\.html)?$");

    private final Regency regency;
    private final Newsroom newsroom;
    private final FaultyFeeds faults;
    private final Map<Integer, String> origins;
    private final Map<String, List<SocialLink>> profiles;

    /**
     * @param origins scheme, address and port by the number of the host
     * @param profiles the accounts that an office's home page links, by the office's slug
     */
    SimulatedWeb(
            Regency regency,
            long seed,
            Instant opened,
            Map<Integer, String> origins,
            Map<String, List<SocialLink>> profiles) {
        this.regency = regency;
        this.newsroom = new Newsroom(seed);
        this.faults = new FaultyFeeds(opened);
        this.origins = Map.copyOf(origins);
        this.profiles = Map.copyOf(profiles);
    }

    Answer answer(Ask ask, Instant now) {
        if (ask.path().equals("/robots.txt")) {
            return Answer.of(200, "text/plain; charset=UTF-8", "User-agent: *\nAllow: /\n");
        }
        if (ask.path().equals("/")) {
            return Answer.page(200, directory(ask.host()));
        }
        return regency.outletAt(ask.pathAlone())
                .map(outlet -> outlet(ask, site(outlet), now))
                .orElseGet(SimulatedWeb::notFound);
    }

    Site site(Outlet outlet) {
        return new Site(outlet, Objects.requireNonNull(origins.get(outlet.host())));
    }

    private Answer outlet(Ask ask, Site site, Instant now) {
        Outlet outlet = site.outlet();
        if (outlet.fault() == Fault.OUTAGE) {
            return FaultyFeeds.outage();
        }
        if (ask.path().equals(outlet.feedPath())) {
            return faults.instead(site, now).orElseGet(() -> feed(ask, site, now));
        }
        if (outlet.fault().moved() && ask.path().endsWith("/rss.xml")) {
            return redirect(ask, site);
        }
        if (ask.pathAlone().endsWith("/wp-login.php")) {
            return Answer.page(200, Pages.login());
        }
        if (ask.path().equals(outlet.homePath()) || ask.path().equals("/" + outlet.path())) {
            return Answer.page(200, home(site, now));
        }
        return post(ask, site, now);
    }

    private Answer feed(Ask ask, Site site, Instant now) {
        Outlet outlet = site.outlet();
        if (outlet.fault() == Fault.WEB_PAGE) {
            return Answer.page(200, home(site, now));
        }
        List<Post> posts = newsroom.posts(outlet, now, FEED_POSTS);
        Instant modified = posts.stream()
                .map(post -> post.changedBefore(now))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        String body = outlet.format().writer().write(site, posts, now);
        return FaultyFeeds.spoil(outlet, Validators.answer(ask, outlet.format().contentType(), body, modified));
    }

    /** Permanent moves come in two steps, as after two rebuilds of a site. */
    private static Answer redirect(Ask ask, Site site) {
        if (site.outlet().fault() == Fault.MOVED_FOR_NOW) {
            return Answer.redirect(302, site.feed());
        }
        boolean second = ask.path().endsWith("/berita/rss.xml");
        return Answer.redirect(301, second ? site.feed() : site.home() + "berita/rss.xml");
    }

    private Answer post(Ask ask, Site site, Instant now) {
        Matcher number = POST_NUMBER.matcher(ask.path());
        Optional<Post> found =
                number.find() ? newsroom.post(site.outlet(), Long.parseLong(number.group(1)), now) : Optional.empty();
        if (found.isEmpty() || found.get().at().isAfter(now)) {
            return notFound();
        }
        Post post = found.get();
        if (!post.visibleAt(now)) {
            return Answer.page(410, Pages.plain("Berita telah dihapus", "<p>Berita ini ditarik oleh pengelola.</p>"));
        }
        String link = site.link(post);
        return link.endsWith(ask.path()) ? Answer.page(200, Pages.post(site, post, now)) : Answer.redirect(301, link);
    }

    private String home(Site site, Instant now) {
        List<Site> others = regency.outletsOf(site.outlet().office()).stream()
                .filter(outlet -> !outlet.equals(site.outlet()))
                .map(this::site)
                .toList();
        List<SocialLink> accounts = profiles.getOrDefault(site.outlet().office().slug(), List.of());
        return Pages.home(site, newsroom.posts(site.outlet(), now, HOME_POSTS), others, accounts);
    }

    private String directory(int host) {
        String links = regency.outlets().stream()
                .filter(outlet -> outlet.host() == host)
                .map(this::site)
                .map(site -> "<li><a href=\"" + Markup.escape(site.home()) + "\">" + Markup.escape(site.title())
                        + "</a></li>")
                .collect(Collectors.joining());
        return Pages.plain("Situs pada peladen ini", "<ul>" + links + "</ul>");
    }

    private static Answer notFound() {
        return Answer.page(404, Pages.plain("Halaman tidak ditemukan", "<p>Alamat tidak dikenal.</p>"));
    }
}
