package id.pantauopd.demo;

import id.pantauopd.agency.Platform;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names the kinds of site, each with its feed, the addresses it uses and its media type. */
enum FeedFormat {
    WORDPRESS("/feed/", "application/rss+xml; charset=UTF-8"),
    JOOMLA("/index.php?format=feed&type=rss", "application/rss+xml; charset=utf-8"),
    OPENSID("/feed", "text/xml; charset=utf-8"),
    BLOGGER("/feeds/posts/default", "application/atom+xml; charset=UTF-8"),
    JSON_FEED("/feed.json", "application/feed+json"),
    MICROBLOG(".rss", "application/rss+xml; charset=utf-8"),
    VIDEO("/videos.xml", "text/xml; charset=UTF-8");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu/MM", Locale.ROOT);

    private final String feedPath;
    private final String contentType;

    FeedFormat(String feedPath, String contentType) {
        this.feedPath = feedPath;
        this.contentType = contentType;
    }

    String feedPath() {
        return feedPath;
    }

    String contentType() {
        return contentType;
    }

    FeedWriter writer() {
        return switch (this) {
            case WORDPRESS -> new WordPressFeed();
            case JOOMLA, MICROBLOG -> new PlainFeed(false);
            case OPENSID -> new PlainFeed(true);
            case BLOGGER -> new BloggerFeed();
            case JSON_FEED -> new JsonFeed();
            case VIDEO -> new VideoFeed();
        };
    }

    Platform platform() {
        return switch (this) {
            case MICROBLOG -> Platform.MASTODON;
            case VIDEO -> Platform.YOUTUBE;
            case WORDPRESS, JOOMLA, OPENSID, BLOGGER, JSON_FEED -> Platform.WEBSITE;
        };
    }

    /** The path of a post below its outlet; ends with the post's number. */
    String postPath(Post post) {
        LocalDate day = post.at().atZone(Regency.ZONE).toLocalDate();
        String words = IndonesianText.slug(post.title()) + "-" + post.id();
        return switch (this) {
            case WORDPRESS -> "/" + DAY.format(day) + "/" + words + "/";
            case JOOMLA -> "/index.php/berita/" + words;
            case OPENSID -> "/artikel/" + DAY.format(day) + "/" + words;
            case BLOGGER -> "/" + MONTH.format(day) + "/" + words + ".html";
            case JSON_FEED -> "/berita/" + words;
            case MICROBLOG -> "/" + post.id();
            case VIDEO -> "/watch/" + post.id();
        };
    }
}
