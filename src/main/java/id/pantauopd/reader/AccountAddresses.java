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
            case YOUTUBE -> account.kind().equals("channel") ? youTube(page, account.key()) : Stream.empty();
            case TELEGRAM -> Stream.of(parent(page) + "/s/" + account.key());
            case MASTODON -> Stream.of(page + ".rss");
            case BLUESKY -> Stream.of(page + "/rss");
            case INSTAGRAM, FACEBOOK, TIKTOK, X, THREADS -> Stream.of(withoutWww(page));
            default -> Stream.empty();
        };
        return Stream.concat(Stream.of(page), feeds).distinct().map(URI::create).toList();
    }

    private static Stream<String> youTube(String page, String id) {
        String feed = parent(parent(page)) + "/feeds/videos.xml?";
        String bare = id.substring("UC".length());
        return Stream.of(feed + "channel_id=" + id, feed + "playlist_id=UU" + bare, feed + "playlist_id=UULF" + bare);
    }

    private static String parent(String page) {
        return page.substring(0, page.lastIndexOf('/'));
    }

    private static String withoutWww(String page) {
        return page.replaceFirst("^https://www\\.", "https://");
    }
}
