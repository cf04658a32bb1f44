package id.pantauopd.demo;

import id.pantauopd.agency.Platform;
import java.util.Map;

/** Says below which path each platform is simulated. */
final class PlatformWires {
    private PlatformWires() {}

    static Map<String, PlatformWire> byPath() {
        return Map.ofEntries(
                Map.entry("/telegram", new TelegramWire()),
                Map.entry("/youtube", new YouTubeWire()),
                Map.entry("/mastodon", new MastodonWire()),
                Map.entry("/bluesky", new BlueskyWire()),
                Map.entry("/wordpress", new WordPressWire()),
                Map.entry("/youtube-api", new YouTubeApiWire()),
                Map.entry("/facebook-api", new FacebookWire()),
                Map.entry("/instagram-api", new InstagramWire()),
                Map.entry("/threads-api", new ThreadsWire()),
                Map.entry("/tiktok-api", new TikTokWire()),
                Map.entry("/x-api", new XWire()),
                Map.entry("/facebook", new ProfilePagesWire(Platform.FACEBOOK)),
                Map.entry("/instagram", new ProfilePagesWire(Platform.INSTAGRAM)),
                Map.entry("/threads", new ProfilePagesWire(Platform.THREADS)),
                Map.entry("/tiktok", new ProfilePagesWire(Platform.TIKTOK)),
                Map.entry("/situs", new NewsSiteWire()),
                Map.entry("/rsshub", new BridgeWire()),
                Map.entry("/rssbridge", new BridgeWire()));
    }

    static Platform platform(String path) {
        return switch (path.replace("-api", "")) {
            case "/telegram", "/rsshub", "/rssbridge" -> Platform.TELEGRAM;
            case "/youtube" -> Platform.YOUTUBE;
            case "/mastodon" -> Platform.MASTODON;
            case "/bluesky" -> Platform.BLUESKY;
            case "/facebook" -> Platform.FACEBOOK;
            case "/instagram" -> Platform.INSTAGRAM;
            case "/threads" -> Platform.THREADS;
            case "/tiktok" -> Platform.TIKTOK;
            case "/x" -> Platform.X;
            default -> Platform.WEBSITE;
        };
    }
}
