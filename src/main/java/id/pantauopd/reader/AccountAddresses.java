package id.pantauopd.reader;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Knows under which addresses one account may be registered: its page, and the feeds that platforms make of it. */
final class AccountAddresses {
    private AccountAddresses() {}

    static List<URI> of(Recognised account) {
        String page = String.valueOf(account.url());
        Stream<String> feeds = switch (account.connector()) {
            case YOUTUBE ->
                account.kind().equals("channel") ? youTube(account.key().substring(2)) : Stream.empty();
            case TELEGRAM -> Stream.of("https://t.me/s/" + account.key());
            case MASTODON -> Stream.of(page + ".rss");
            case BLUESKY -> Stream.of(page + "/rss");
            case INSTAGRAM, FACEBOOK, TIKTOK, X, THREADS -> Stream.of(withoutWww(page));
            default -> Stream.empty();
        };
        return Stream.concat(Stream.of(page), feeds).distinct().map(URI::create).toList();
    }

    private static Stream<String> youTube(String bare) {
        String feed = "https://www.youtube.com/feeds/videos.xml?";
        return Stream.of(
                feed + "channel_id=UC" + bare, feed + "playlist_id=UU" + bare, feed + "playlist_id=UULF" + bare);
    }

    private static String withoutWww(String page) {
        return page.replaceFirst("^https://www\\.", "https://");
    }
}
