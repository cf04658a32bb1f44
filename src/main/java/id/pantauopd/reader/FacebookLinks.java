package id.pantauopd.reader;

import id.pantauopd.reader.Recognised.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads addresses of Facebook: a page by its name or its number. */
final class FacebookLinks {
    private static final String HOME = "https://www.facebook.com/";
    private static final Pattern NUMBER = Pattern.compile("\\d{5,20}");
    private static final Pattern NAME_AND_NUMBER = Pattern.compile(".*-(\\d{9,20})");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}\\p{M}._-]{2,100}");
    private static final Set<String> POSTS =
            Set.of("posts", "videos", "photos", "reel", "reels", "events", "permalink");
    private static final Set<String> RESERVED = Set.of(
            "ads",
            "about",
            "business",
            "careers",
            "dialog",
            "events",
            "gaming",
            "hashtag",
            "help",
            "home.php",
            "l.php",
            "legal",
            "login",
            "login.php",
            "marketplace",
            "media",
            "messages",
            "notifications",
            "pages",
            "permalink.php",
            "photo",
            "photo.php",
            "plugins",
            "policies",
            "policy.php",
            "privacy",
            "profile.php",
            "recover",
            "reel",
            "search",
            "settings",
            "sharer",
            "sharer.php",
            "stories",
            "story.php",
            "terms",
            "terms.php",
            "tr",
            "video.php",
            "watch");

    private FacebookLinks() {}

    static Recognised of(PastedUrl url) {
        List<String> path = url.segments();
        if (path.isEmpty()) {
            return none(url);
        }
        return switch (path.getFirst()) {
            case "groups" -> Recognised.unsupported("facebook-group", url.path(), Problem.PRIVATE_GROUP);
            case "share" -> Recognised.unsupported("facebook-share-link", url.path(), Problem.SHARE_LINK);
            case "profile.php", "story.php", "permalink.php", "photo.php" -> numbered(url);
            case "pages", "p", "people" -> path.size() > 1 ? listed(path, url) : none(url);
            case "pg" -> path.size() > 1 ? named(path.get(1), url) : none(url);
            default ->
                RESERVED.contains(path.getFirst())
                        ? none(url)
                        : named(path.getFirst(), url).withPost(post(path));
        };
    }

    /** {@code ?id=} with the number of the page; {@code story_fbid} is the post. */
    private static Recognised numbered(PastedUrl url) {
        String id = url.parameter("id");
        return id != null && NUMBER.matcher(id).matches() ? page(id).withPost(url.parameter("story_fbid")) : none(url);
    }

    /** {@code /pages/Name/ID}, {@code /people/Name/ID} and {@code /p/Name-ID}. */
    private static Recognised listed(List<String> path, PastedUrl url) {
        String last = path.getLast();
        Matcher joined = NAME_AND_NUMBER.matcher(last);
        if (joined.matches()) {
            return page(joined.group(1));
        }
        return path.size() > 2 && NUMBER.matcher(last).matches() ? page(last) : none(url);
    }

    private static Recognised named(String name, PastedUrl url) {
        Matcher joined = NAME_AND_NUMBER.matcher(name);
        if (NUMBER.matcher(name).matches() || joined.matches()) {
            return page(joined.matches() ? joined.group(1) : name);
        }
        if (!NAME.matcher(name).matches()) {
            return none(url);
        }
        return Recognised.exact(
                Connector.FACEBOOK, "page", name.toLowerCase(Locale.ROOT), HOME + UrlRepair.legalSegment(name));
    }

    private static Recognised page(String id) {
        return Recognised.exact(Connector.FACEBOOK, "page-id", id, HOME + "profile.php?id=" + id);
    }

    private static @Nullable String post(List<String> path) {
        return path.size() > 2 && POSTS.contains(path.get(1)) ? path.getLast() : null;
    }

    private static Recognised none(PastedUrl url) {
        return Recognised.unsupported("facebook", url.path(), Problem.NO_PROFILE);
    }
}
