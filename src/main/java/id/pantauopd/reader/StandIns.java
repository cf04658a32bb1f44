package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Knows the addresses that the settings put in the place of platforms, as the demo does: what lies below them is recognised
 * as if it lay on the platform, and stays there.
 *
 * @param roots without a closing slash
 */
record StandIns(Map<Platform, String> roots) {
    static final StandIns NONE = new StandIns(Map.of());

    private static final String HTTPS = "https://";
    private static final Map<Platform, String> REAL = Map.of(
            Platform.TELEGRAM, "https://t.me",
            Platform.YOUTUBE, "https://www.youtube.com",
            Platform.BLUESKY, "https://bsky.app",
            Platform.FACEBOOK, "https://www.facebook.com",
            Platform.INSTAGRAM, "https://www.instagram.com",
            Platform.THREADS, "https://www.threads.com",
            Platform.TIKTOK, "https://www.tiktok.com",
            Platform.X, "https://x.com");

    static StandIns of(PlatformSettings settings) {
        Map<Platform, String> roots = new EnumMap<>(Platform.class);
        for (Platform platform : Platform.values()) {
            Stream.ofNullable(PlatformHosts.base(platform, settings))
                    .filter(base -> !isReal(platform, base))
                    .forEach(base -> roots.put(platform, base.toString().replaceAll("/+$", "")));
        }
        return new StandIns(Map.copyOf(roots));
    }

    Optional<Recognised> recognise(PastedUrl url) {
        return roots.entrySet().stream()
                .filter(root -> url.address().startsWith(root.getValue() + "/"))
                .findFirst()
                .flatMap(root -> recognise(url, String.valueOf(REAL.get(root.getKey())), root.getValue()));
    }

    private static Optional<Recognised> recognise(PastedUrl url, String real, String root) {
        String path = url.address().substring(root.length());
        return PastedUrl.of("https", real.substring(HTTPS.length()) + path)
                .flatMap(KnownHosts::recognise)
                .map(found -> found.movedTo(real, root));
    }

    private static boolean isReal(Platform platform, URI base) {
        String host = base.getHost() == null ? "" : base.getHost().toLowerCase(Locale.ROOT);
        return PlatformHosts.ALL.getOrDefault(platform, Set.of()).contains(KnownHosts.bare(host));
    }
}
