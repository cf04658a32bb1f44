package id.pantauopd.reader;

import id.pantauopd.reader.Recognised.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Knows by their exact hosts the platforms and services whose addresses have a shape of their own. */
final class KnownHosts {
    /** What platforms put before their host for phones, languages and old browsers. */
    private static final Pattern PREFIX =
            Pattern.compile("(www|m|mobile|touch|mbasic|web|basic|free|[a-z]{2}-[a-z]{2})\\.(?=.+\\.)");

    private static final Set<String> SHORTENERS = Set.of(
            "bit.ly",
            "bitly.com",
            "buff.ly",
            "cutt.ly",
            "dlvr.it",
            "fb.me",
            "fb.watch",
            "goo.gl",
            "ift.tt",
            "is.gd",
            "lnkd.in",
            "n9.cl",
            "ow.ly",
            "rb.gy",
            "rebrand.ly",
            "s.id",
            "shorturl.at",
            "t.co",
            "t.ly",
            "tiny.cc",
            "tinyurl.com",
            "v.gd");

    private static final Set<String> LINK_PAGES = Set.of(
            "beacons.ai",
            "bio.link",
            "bio.site",
            "campsite.bio",
            "heylink.me",
            "linkr.bio",
            "linktr.ee",
            "lnk.bio",
            "lynk.id",
            "msha.ke",
            "solo.to",
            "taplink.cc");

    private static final Map<String, String> NOT_READ = Map.ofEntries(
            Map.entry("wa.me", "whatsapp"),
            Map.entry("whatsapp.com", "whatsapp"),
            Map.entry("api.whatsapp.com", "whatsapp"),
            Map.entry("chat.whatsapp.com", "whatsapp"),
            Map.entry("linkedin.com", "linkedin"),
            Map.entry("pinterest.com", "pinterest"),
            Map.entry("discord.gg", "discord"),
            Map.entry("discord.com", "discord"),
            Map.entry("line.me", "line"),
            Map.entry("open.spotify.com", "spotify"),
            Map.entry("play.google.com", "google-play"),
            Map.entry("apps.apple.com", "app-store"),
            Map.entry("maps.app.goo.gl", "google-maps"));

    private static final Map<String, Function<PastedUrl, Recognised>> EXACT = exact();

    private KnownHosts() {}

    /** The place on a known platform, or empty when the host is none of them. */
    static Optional<Recognised> recognise(PastedUrl url) {
        Function<PastedUrl, Recognised> own = EXACT.get(url.host());
        if (own == null) {
            own = EXACT.get(bare(url.host()));
        }
        return own == null ? ofSubdomain(url) : Optional.of(own.apply(url));
    }

    /** The host without the prefixes that make no difference on platforms. */
    static String bare(String host) {
        String bare = host;
        for (var prefix = PREFIX.matcher(bare); prefix.lookingAt(); prefix = PREFIX.matcher(bare)) {
            bare = bare.substring(prefix.end());
        }
        return bare;
    }

    private static Optional<Recognised> ofSubdomain(PastedUrl url) {
        String host = bare(url.host());
        if (host.endsWith(".t.me")) {
            return Optional.of(TelegramLinks.ofSubdomain(url));
        }
        return host.endsWith(".bsky.social") ? Optional.of(BlueskyLinks.ofSubdomain(url)) : Optional.empty();
    }

    private static Map<String, Function<PastedUrl, Recognised>> exact() {
        Map<String, Function<PastedUrl, Recognised>> hosts = new HashMap<>();
        put(hosts, YouTubeLinks::of, "youtube.com", "music.youtube.com", "youtube-nocookie.com", "studio.youtube.com");
        put(hosts, YouTubeLinks::shortened, "youtu.be");
        put(hosts, TelegramLinks::of, "t.me", "telegram.me", "telegram.dog");
        put(hosts, TelegramLinks::ofWebClient, "web.telegram.org");
        put(hosts, BlueskyLinks::of, "bsky.app");
        put(hosts, FacebookLinks::of, "facebook.com", "fb.com");
        put(hosts, InstagramLinks::of, "instagram.com", "instagr.am");
        put(hosts, InstagramLinks::ofThreads, "threads.net", "threads.com");
        put(hosts, TikTokLinks::of, "tiktok.com");
        put(hosts, TikTokLinks::shortened, "vm.tiktok.com", "vt.tiktok.com");
        put(hosts, XLinks::of, "x.com", "twitter.com");
        SHORTENERS.forEach(host -> hosts.put(host, KnownHosts::shortener));
        LINK_PAGES.forEach(
                host -> hosts.put(host, url -> Recognised.unsupported("shortener", url.address(), Problem.LINK_PAGE)));
        NOT_READ.forEach((host, name) ->
                hosts.put(host, url -> Recognised.unsupported(name, url.path(), Problem.PLATFORM_NOT_READ)));
        return hosts;
    }

    private static void put(
            Map<String, Function<PastedUrl, Recognised>> hosts,
            Function<PastedUrl, Recognised> links,
            String... names) {
        List.of(names).forEach(name -> hosts.put(name.toLowerCase(Locale.ROOT), links));
    }

    private static Recognised shortener(PastedUrl url) {
        return url.segments().isEmpty()
                ? Recognised.unsupported("shortener", url.address(), Problem.NO_PROFILE)
                : Recognised.probe(Connector.NEEDS_REDIRECT, "shortener", url.address(), url.address());
    }
}
