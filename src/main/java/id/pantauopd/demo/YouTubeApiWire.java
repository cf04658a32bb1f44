package id.pantauopd.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers the way the YouTube Data API does; any video list is about the one channel that was asked for before it. */
final class YouTubeApiWire implements PlatformWire {
    private static final int MOST = 50;

    @Override
    public Optional<String> account(Question question) {
        return question.parameter(question.path().equals("/channels") ? "id" : "playlistId")
                .map(id -> "UC" + id.substring(2));
    }

    @Override
    public boolean namesPost(Question question, PlatformAccount account, Post post) {
        return question.path().equals("/videos") && question.listed("id").contains(YouTubeWire.videoId(account, post));
    }

    @Override
    public Answer answer(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        if (!TokenGate.opens(question)) {
            return wall(question);
        }
        return switch (question.path()) {
            case "/channels" -> Json.answer(Json.of("items", List.of(channel(account, posts))));
            case "/playlistItems" ->
                Json.answer(Json.of(
                        "items",
                        posts.stream()
                                .limit(MOST)
                                .map(post -> Json.of(
                                        "contentDetails", Json.of("videoId", YouTubeWire.videoId(account, post))))
                                .toList(),
                        "pageInfo",
                        Json.of("totalResults", posts.size())));
            default -> videos(question, account, posts, now);
        };
    }

    @Override
    public Answer missing(Question question) {
        return Json.answer(Json.of("items", List.of(), "pageInfo", Json.of("totalResults", 0)));
    }

    @Override
    public Answer wall(Question question) {
        return Json.answer(
                400, Json.of("error", Json.of("code", 400, "details", List.of(Json.of("reason", "API_KEY_INVALID")))));
    }

    private static Object channel(PlatformAccount account, List<Post> posts) {
        int rounded = account.followers(posts) / 100 * 100;
        return Json.of(
                "id",
                account.name(),
                "snippet",
                Json.of("title", account.title(), "description", account.home()),
                "contentDetails",
                Json.of(
                        "relatedPlaylists",
                        Json.of("uploads", "UU" + account.name().substring(2))),
                "statistics",
                Json.of(
                        "subscriberCount",
                        Integer.toString(rounded),
                        "hiddenSubscriberCount",
                        false,
                        "videoCount",
                        Integer.toString(posts.size()),
                        "viewCount",
                        "100200"));
    }

    private static Answer videos(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        Set<String> asked = Set.of(question.parameter("id").orElse("").split(","));
        List<Object> items = posts.stream()
                .filter(post -> asked.contains(YouTubeWire.videoId(account, post)))
                .map(post -> video(account, post, Reach.of(post, now)))
                .toList();
        return Json.answer(Json.of("kind", "youtube#videoListResponse", "items", items));
    }

    private static Object video(PlatformAccount account, Post post, Reach reach) {
        return Json.of(
                "id",
                YouTubeWire.videoId(account, post),
                "snippet",
                Json.of(
                        "publishedAt", post.at().toString(),
                        "channelTitle", account.title(),
                        "title", post.title(),
                        "description", String.join("\n\n", post.paragraphs())),
                "statistics",
                Json.of(
                        "viewCount", Integer.toString(reach.views()),
                        "likeCount", Integer.toString(reach.likes()),
                        "commentCount", Integer.toString(reach.comments())));
    }
}
