package id.pantauopd.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Answers in place of a feed, or spoils it, as the outlet's {@link Fault} says. */
final class FaultyFeeds {
    private static final Duration THROTTLED_FOR = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofSeconds(4);
    private static final long FLAKY_STRETCH = Duration.ofMinutes(10).toSeconds();

    private final Instant opened;

    /** @param opened when the simulated internet started */
    FaultyFeeds(Instant opened) {
        this.opened = opened;
    }

    /** What comes instead of the feed; empty when the feed itself comes. */
    Optional<Answer> instead(Site site, Instant now) {
        return switch (site.outlet().fault()) {
            case THROTTLED -> throttled(now);
            case FORBIDDEN -> Optional.of(Answer.page(403, Pages.plain("403 Forbidden", "<p>Akses ditolak.</p>")));
            case NOT_FOUND ->
                Optional.of(Answer.page(404, Pages.plain("Halaman tidak ditemukan", "<p>Alamat tidak dikenal.</p>")));
            case GONE ->
                Optional.of(Answer.page(410, Pages.plain("Situs ditutup", "<p>Situs ini tidak dikelola lagi.</p>")));
            case BROKEN -> Optional.of(broken());
            case FLAKY -> now.getEpochSecond() / FLAKY_STRETCH % 3 == 0 ? Optional.of(broken()) : Optional.empty();
            case OUTAGE -> Optional.of(outage());
            case BEYOND_REPAIR ->
                Optional.of(Answer.of(200, site.outlet().format().contentType(), cutOff(site)));
            case LOGIN_WALL -> Optional.of(Answer.redirect(302, site.home() + "wp-login.php?redirect_to=%2Ffeed%2F"));
            case NONE, REPAIRABLE, WEB_PAGE, MOVED_PERMANENTLY, MOVED_FOR_NOW, SLOW -> Optional.empty();
        };
    }

    /** The whole host is down since yesterday, and does not say until when. */
    static Answer outage() {
        return Answer.page(
                503, Pages.plain("503 Service Unavailable", "<p>Gangguan pada pusat data sejak kemarin.</p>"));
    }

    /** The answer with its feed, spoiled or delayed. */
    static Answer spoil(Outlet outlet, Answer good) {
        return switch (outlet.fault()) {
            case SLOW -> good.after(PAUSE);
            case REPAIRABLE -> good.status() == 200 ? Answer.of(200, "text/html", damaged(good.text())) : good;
            case NONE,
                    BEYOND_REPAIR,
                    WEB_PAGE,
                    LOGIN_WALL,
                    MOVED_PERMANENTLY,
                    MOVED_FOR_NOW,
                    THROTTLED,
                    FORBIDDEN,
                    NOT_FOUND,
                    GONE,
                    BROKEN,
                    FLAKY,
                    OUTAGE -> good;
        };
    }

    private Optional<Answer> throttled(Instant now) {
        Duration left = Duration.between(now, opened.plus(THROTTLED_FOR));
        if (!left.isPositive()) {
            return Optional.empty();
        }
        return Optional.of(Answer.page(429, Pages.plain("Terlalu banyak permintaan", "<p>Coba lagi nanti.</p>"))
                .with("Retry-After", Long.toString(left.toSeconds() + 1)));
    }

    private static Answer broken() {
        return Answer.page(
                500, Pages.plain("500 Internal Server Error", "<p>Fatal error: Allowed memory size exhausted</p>"));
    }

    /** A warning of PHP before the root, an undeclared prefix, bare ampersands, a control character, HTML's own names. */
    private static String damaged(String xml) {
        return "\n<br />\n<b>Notice</b>: Undefined index: kategori in <b>/home/situs/feed.php</b> on line <b>41</b><br />\n"
                + xml.replaceFirst(" xmlns:slash=\"[^\"]*\"", "")
                        .replaceFirst("</description>", "&nbsp;&copy; Humas & Protokol\u0008</description>");
    }

    private static String cutOff(Site site) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><title>"
                + Markup.escape(site.title()) + "</title><ite";
    }
}
