package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows by which hosts the platforms go, without the prefixes that name their variants for phones. */
final class PlatformHosts {
    static final Set<String> TELEGRAM = Set.of("t.me", "telegram.me", "telegram.dog");
    static final Set<String> YOUTUBE = Set.of("youtube.com", "music.youtube.com");
    static final Set<String> BLUESKY = Set.of("bsky.app", "public.api.bsky.app");
    static final Set<String> FACEBOOK = Set.of("facebook.com", "fb.com");
    static final Set<String> INSTAGRAM = Set.of("instagram.com");
    static final Set<String> THREADS = Set.of("threads.com", "threads.net");
    static final Set<String> TIKTOK = Set.of("tiktok.com");
    static final Set<String> X = Set.of("x.com", "twitter.com");

    /** Mastodon is where anybody runs it. */
    static final Map<Platform, Set<String>> ALL = new EnumMap<>(Map.of(
            Platform.TELEGRAM, TELEGRAM,
            Platform.YOUTUBE, YOUTUBE,
            Platform.BLUESKY, BLUESKY,
            Platform.FACEBOOK, FACEBOOK,
            Platform.INSTAGRAM, INSTAGRAM,
            Platform.THREADS, THREADS,
            Platform.TIKTOK, TIKTOK,
            Platform.X, X));

    private PlatformHosts() {}

    static @Nullable URI base(Platform platform, PlatformSettings settings) {
        return switch (platform) {
            case TELEGRAM -> settings.telegram().base();
            case YOUTUBE -> settings.youtube().base();
            case BLUESKY -> settings.bluesky().base();
            case FACEBOOK -> settings.facebook().base();
            case INSTAGRAM -> settings.instagram().base();
            case THREADS -> settings.threads().base();
            case TIKTOK -> settings.tiktok().base();
            case X -> settings.x().base();
            case WEBSITE, MASTODON -> null;
        };
    }
}
