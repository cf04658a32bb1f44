package id.pantauopd.reader;

import id.pantauopd.reader.Recognised.Problem;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads addresses of YouTube. Handles and names are not the channel: its id is asked for. */
final class YouTubeLinks {
    private static final String HOME = "https://www.youtube.com";
    private static final Pattern CHANNEL = Pattern.compile("UC[A-Za-z0-9_-]{22}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}\\p{M}_.\\-\u00b7]{1,100}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{3,64}");
    private static final Set<String> RESERVED = Set.of(
            "about",
            "account",
            "ads",
            "api",
            "attribution_link",
            "clip",
            "creators",
            "feed",
            "feeds",
            "gaming",
            "hashtag",
            "howyoutubeworks",
            "iframe_api",
            "intl",
            "kids",
            "movies",
            "music",
            "oembed",
            "post",
            "premium",
            "redirect",
            "results",
            "s",
            "share",
            "signin",
            "source",
            "static",
            "t",
            "trending",
            "tv",
            "upload");

    private YouTubeLinks() {}

    static boolean isChannelId(String text) {
        return CHANNEL.matcher(text).matches();
    }

    static Recognised channel(String id) {
        return Recognised.exact(Connector.YOUTUBE, "channel", id, HOME + "/channel/" + id);
    }

    static Recognised of(PastedUrl url) {
        List<String> path = url.segments();
        if (path.isEmpty()) {
            return unsupported(url);
        }
        String first = path.getFirst();
        String second = path.size() > 1 ? path.get(1) : null;
        return switch (first) {
            case "channel" -> second != null && isChannelId(second) ? channel(second) : unsupported(url);
            case "user", "c" -> named(first.equals("c") ? "custom" : first, second, url);
            case "feeds" -> feed(url);
            case "playlist" -> playlist(url.parameter("list"), url);
            case "watch" ->
                url.parameter("v") == null ? playlist(url.parameter("list"), url) : video(url.parameter("v"), url);
            case "shorts", "live", "v", "e" -> video(second, url);
            case "embed" -> embedded(second, url);
            default -> first.startsWith("@") ? named("handle", first.substring(1), url) : custom(first, url);
        };
    }

    /** {@code youtu.be/ID}; also {@code youtu.be/@handle}. */
    static Recognised shortened(PastedUrl url) {
        String first = url.segments().isEmpty() ? null : url.segments().getFirst();
        return first != null && first.startsWith("@") ? named("handle", first.substring(1), url) : video(first, url);
    }

    private static Recognised custom(String name, PastedUrl url) {
        return RESERVED.contains(name) ? unsupported(url) : named("custom", name, url);
    }

    private static Recognised feed(PastedUrl url) {
        String channel = url.parameter("channel_id");
        String user = url.parameter("user");
        if (channel != null) {
            return isChannelId(channel) ? channel(channel) : unsupported(url);
        }
        return user == null ? playlist(url.parameter("playlist_id"), url) : named("user", user, url);
    }

    private static Recognised embedded(@Nullable String what, PastedUrl url) {
        if ("videoseries".equals(what)) {
            return playlist(url.parameter("list"), url);
        }
        String channel = url.parameter("channel");
        return "live_stream".equals(what)
                ? channel != null && isChannelId(channel) ? channel(channel) : unsupported(url)
                : video(what, url);
    }

    private static Recognised named(String kind, @Nullable String name, PastedUrl url) {
        if (name == null || !NAME.matcher(name).matches()) {
            return unsupported(url);
        }
        String before = switch (kind) {
            case "handle" -> "/@";
            case "user" -> "/user/";
            default -> "/c/";
        };
        return Recognised.probe(Connector.YOUTUBE, kind, name, HOME + before + UrlRepair.legalSegment(name));
    }

    private static Recognised playlist(@Nullable String id, PastedUrl url) {
        return id != null && ID.matcher(id).matches()
                ? Recognised.exact(Connector.YOUTUBE, "playlist", id, HOME + "/playlist?list=" + id)
                : unsupported(url);
    }

    private static Recognised video(@Nullable String id, PastedUrl url) {
        return id != null && ID.matcher(id).matches()
                ? Recognised.probe(Connector.YOUTUBE, "video", id, HOME + "/watch?v=" + id)
                        .withPost(id)
                        .noting(Problem.POST_WITHOUT_ACCOUNT)
                : unsupported(url);
    }

    private static Recognised unsupported(PastedUrl url) {
        return Recognised.unsupported("youtube", url.path(), Problem.NO_PROFILE);
    }
}
