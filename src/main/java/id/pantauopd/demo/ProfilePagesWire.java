package id.pantauopd.demo;

import id.pantauopd.agency.Platform;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows the pages that platforms show to people, with the JSON that their own scripts read. */
final class ProfilePagesWire implements PlatformWire {
    private static final int FEW = 5;
    private final Platform platform;

    ProfilePagesWire(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Optional<String> account(Question question) {
        return Optional.of(question.path().replaceFirst("^/@?", "").replaceFirst("/embed/?$", ""));
    }

    @Override
    public Answer answer(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        List<Post> few = posts.stream().limit(FEW).toList();
        return switch (platform) {
            case TIKTOK -> tiktok(account, posts, few, now);
            case THREADS ->
                page(
                        "<meta name=\"description\" content=\"" + Markup.escape(account.home()) + "\">",
                        "application/json",
                        Json.text(Json.of(
                                "items",
                                few.stream()
                                        .map(post -> threads(account, post, now))
                                        .toList())));
            case INSTAGRAM -> instagram(few, now);
            default ->
                page(
                        "<meta property=\"og:title\" content=\"" + Markup.escape(account.title())
                                + "\"><link rel=\"me\" href=\"" + Markup.escape(account.home()) + "\">",
                        "application/json",
                        Json.text(Json.of(
                                "units",
                                few.stream()
                                        .limit(1)
                                        .map(ProfilePagesWire::facebook)
                                        .toList())));
        };
    }

    @Override
    public Answer missing(Question question) {
        return platform == Platform.TIKTOK ? state(Json.of("statusCode", 10_221)) : Answer.page(404, "");
    }

    private static Answer page(String head, String type, String json) {
        return Answer.page(
                200,
                "<!DOCTYPE html><html><head><title>Profil</title>" + head + "</head><body><script type=\"" + type
                        + "\">" + json.replace("<", "\\u003c") + "</script></body></html>");
    }

    private static Answer state(Object detail) {
        return Answer.page(
                200,
                "<!DOCTYPE html><html><body><script id=\"__UNIVERSAL_DATA_FOR_REHYDRATION__\" type=\"application/json\">"
                        + Json.text(Json.of("__DEFAULT_SCOPE__", detail)).replace("<", "\\u003c")
                        + "</script></body></html>");
    }

    private static Answer tiktok(PlatformAccount account, List<Post> posts, List<Post> few, Instant now) {
        Object user = Json.of(
                "user",
                Json.of("uniqueId", account.name(), "bioLink", Json.of("link", account.home())),
                "stats",
                Json.of("followerCount", 1),
                "statsV2",
                Json.of(
                        "followerCount", Integer.toString(account.followers(posts)),
                        "heartCount", "900",
                        "videoCount", Integer.toString(posts.size())));
        return state(Json.of(
                "webapp.user-detail",
                Json.of("statusCode", 0, "userInfo", user),
                "webapp.list",
                few.stream()
                        .map(post -> video(account, post, Reach.of(post, now)))
                        .toList()));
    }

    private static Object video(PlatformAccount account, Post post, Reach reach) {
        return Json.of(
                "id",
                "73" + post.id(),
                "desc",
                post.title(),
                "createTime",
                post.at().getEpochSecond(),
                "author",
                Json.of("uniqueId", account.name()),
                "statsV2",
                Json.of(
                        "diggCount", Integer.toString(reach.likes()),
                        "commentCount", Integer.toString(reach.comments()),
                        "shareCount", Integer.toString(reach.shares()),
                        "playCount", Integer.toString(reach.views())));
    }

    private static Object threads(PlatformAccount account, Post post, Instant now) {
        Reach reach = Reach.of(post, now);
        return Json.of(
                "pk",
                Long.toString(post.id()),
                "code",
                String.format(Locale.ROOT, "D%010d", post.id() % 10_000_000_000L),
                "taken_at",
                post.at().getEpochSecond(),
                "caption",
                Json.of("text", post.title()),
                "like_count",
                reach.likes(),
                "text_post_app_info",
                Json.of("direct_reply_count", reach.comments(), "repost_count", reach.shares()),
                "user",
                Json.of("username", account.name()));
    }

    private static Answer instagram(List<Post> few, Instant now) {
        Object context = Json.of(
                "context",
                Json.of(
                        "graphql_media",
                        few.stream().map(post -> embedded(post, now)).toList()));
        return page("", "text/javascript", "handle({\"contextJSON\":" + Json.text(Json.text(context)) + "})");
    }

    private static Object embedded(Post post, Instant now) {
        Reach reach = Reach.of(post, now);
        return Json.of(
                "shortcode_media",
                Json.of(
                        "id",
                        Long.toString(post.id()),
                        "shortcode",
                        "C" + Long.toString(post.id(), 36),
                        "taken_at_timestamp",
                        post.at().getEpochSecond(),
                        "edge_media_preview_like",
                        Json.of("count", reach.likes()),
                        "edge_media_to_comment",
                        Json.of("count", reach.comments()),
                        "edge_media_to_caption",
                        Json.of("edges", List.of(Json.of("node", Json.of("text", post.title()))))));
    }

    private static Object facebook(Post post) {
        return Json.of(
                "node",
                Json.of(
                        "post_id",
                        Long.toString(post.id()),
                        "story",
                        Json.of(
                                "message",
                                Json.of("text", post.title()),
                                "creation_time",
                                post.at().getEpochSecond(),
                                "wwwURL",
                                "https://www.facebook.com/1000001/posts/" + post.id())));
    }
}
