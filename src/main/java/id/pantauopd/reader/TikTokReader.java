package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.Secret;
import id.pantauopd.reader.Capabilities.Auth;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadResult.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads the TikTok account that gave the token by the Display API
 * (<a href="https://developers.tiktok.com/doc/tiktok-api-v2-video-list">reference</a>), and no other: the interface knows
 * only that one.
 */
final class TikTokReader implements ChannelReader {
    private static final String VIDEO = "id,create_time,share_url,video_description,title,cover_image_url,like_count,"
            + "comment_count,share_count,view_count";
    private static final String USER = "username,display_name,follower_count,following_count,likes_count,video_count";
    private static final Pattern NAME = Pattern.compile("/(?:embed/)?@([A-Za-z0-9._]{1,30})(?=/|$)");
    private static final Capabilities CAPABILITIES = Reads.kind("tiktok", Platform.TIKTOK)
            .with(Auth.TOKEN)
            .ofPosts(Metric.LIKE, Metric.COMMENT, Metric.SHARE, Metric.VIEW)
            .ofAccount(Metric.FOLLOWER, Metric.FOLLOWING, Metric.TOTAL_LIKE, Metric.POST_COUNT)
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        boolean token = PlatformSettings.given(settings.tiktok().token()).isPresent();
        return visit.platform() == Platform.TIKTOK
                && (token || !settings.tiktok().pages())
                && name(visit, settings).isPresent();
    }

    @Override
    public Step next(Dialogue dialogue) {
        PlatformSettings.Tiktok tiktok = dialogue.settings().tiktok();
        Optional<Secret> token = PlatformSettings.given(tiktok.token());
        if (token.isEmpty()) {
            return new Step.NotAsked(Reason.NOT_CONFIGURED);
        }
        if (dialogue.size() > 0 && dialogue.body(dialogue.lastIndex()).isEmpty()) {
            return dialogue.refused(dialogue.lastIndex());
        }
        String name = name(dialogue.visit(), dialogue.settings()).orElseThrow();
        return switch (dialogue.size()) {
            case 0 ->
                dialogue.ask(
                        ApiAddress.of(tiktok.api(), "/user/info/", "fields", USER), ApiAddress.bearer(token.get()));
            case 1 ->
                belongsTo(dialogue, name)
                        ? dialogue.ask(
                                ApiAddress.of(tiktok.api(), "/video/list/", "fields", VIDEO),
                                ApiAddress.posting(token.get(), "{\"max_count\":20}"))
                        : dialogue.end(0, Reason.PERMISSION_MISSING);
            default ->
                new Step.Answered(
                        1,
                        dialogue.read(1, this::read),
                        Accounts.part(dialogue, 0, "tiktok-user", TikTokReader::audience).stream()
                                .toList());
        };
    }

    /** Whether the token is the registered account's own. */
    private static boolean belongsTo(Dialogue dialogue, String name) {
        return Accounts.json(dialogue, 0)
                .flatMap(json -> JsonTree.first(json, "/data/user/username"))
                .filter(name::equalsIgnoreCase)
                .isPresent();
    }

    @Override
    public ReadResult read(AnswerText answer) {
        if (answer.is(Shape.HTML) || answer.text().contains("__UNIVERSAL_DATA_FOR_REHYDRATION__")) {
            return TikTokPageReader.readPage(answer);
        }
        Optional<JsonNode> json = answer.json();
        if (json.isEmpty()) {
            return answer.notJson();
        }
        Optional<Reason> refusal = ApiRefusals.said(json.get());
        if (refusal.isPresent()) {
            return answer.reading().unreadable(refusal.get());
        }
        JsonNode videos = json.get().at("/data/videos");
        boolean more = json.get().at("/data/has_more").asBoolean(false);
        if (!videos.isArray() || (videos.isEmpty() && more)) {
            return answer.otherJson();
        }
        List<Draft> drafts = new ArrayList<>();
        videos.forEach(video -> drafts.add(draft(answer.reading(), video)));
        return Posts.assemble(
                answer.reading(),
                new Channel("tiktok-display", null, answer.reading().base(), null),
                drafts);
    }

    private static Draft draft(Reading reading, JsonNode video) {
        return JsonDrafts.of(
                reading,
                JsonTree.first(video, "/id"),
                JsonTree.text(video.path("share_url")),
                video,
                "/video_description",
                "/create_time",
                JsonDrafts.media(reading, video, "/cover_image_url"),
                new PostFigures()
                        .add(Metric.LIKE, video.path("like_count"), "like_count")
                        .add(Metric.COMMENT, video.path("comment_count"), "comment_count")
                        .add(Metric.SHARE, video.path("share_count"), "share_count")
                        .add(Metric.VIEW, video.path("view_count"), "view_count")
                        .list(),
                Set.of());
    }

    private static List<Figure> audience(JsonNode answer) {
        JsonNode user = answer.at("/data/user");
        return new PostFigures()
                .add(Metric.FOLLOWER, user.path("follower_count"), "follower_count")
                .add(Metric.FOLLOWING, user.path("following_count"), "following_count")
                .add(Metric.TOTAL_LIKE, user.path("likes_count"), "likes_count")
                .add(Metric.POST_COUNT, user.path("video_count"), "video_count")
                .list();
    }

    static Optional<String> name(Visit visit, PlatformSettings settings) {
        return PlatformPath.of(visit.address(), settings.tiktok().base(), PlatformHosts.TIKTOK)
                .flatMap(path -> path.find(NAME));
    }
}
