package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadResult.Reason;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/** Reads the few videos and the figures that a TikTok profile carries for its own scripts. Undocumented, off by default. */
final class TikTokPageReader implements ChannelReader {
    private static final String STATE = "script#__UNIVERSAL_DATA_FOR_REHYDRATION__";
    private static final int MISSING = 10_221;
    private static final int PRIVATE = 10_222;
    private static final Capabilities CAPABILITIES = Reads.kind("tiktok-page", Platform.TIKTOK)
            .ofPosts(Metric.LIKE, Metric.COMMENT, Metric.SHARE, Metric.VIEW, Metric.SAVE)
            .ofAccount(Metric.FOLLOWER, Metric.TOTAL_LIKE, Metric.POST_COUNT)
            .undocumented()
            .offByDefault()
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        return visit.platform() == Platform.TIKTOK
                && settings.tiktok().pages()
                && TikTokReader.name(visit, settings).isPresent();
    }

    @Override
    public Step next(Dialogue dialogue) {
        String name = TikTokReader.name(dialogue.visit(), dialogue.settings()).orElseThrow();
        return dialogue.size() == 0
                ? dialogue.askPage(URI.create(dialogue.settings().tiktok().base() + "/@" + name))
                : dialogue.end(TikTokPageReader::readPage);
    }

    @Override
    public ReadResult read(AnswerText answer) {
        return readPage(answer);
    }

    /** A profile that is missing or private comes with status 200 and a number of TikTok's own. */
    static ReadResult readPage(AnswerText answer) {
        Reading reading = answer.reading();
        Document page = answer.page();
        List<JsonNode> state = PageJson.in(page, STATE);
        List<JsonNode> details = PageJson.all(state, node -> node.has("statusCode"));
        for (JsonNode detail : details) {
            switch (detail.path("statusCode").asInt(0)) {
                case MISSING -> {
                    return reading.unreadable(Reason.NO_SUCH_ACCOUNT);
                }
                case PRIVATE -> {
                    return reading.unreadable(Reason.PRIVATE);
                }
                default -> {} // all is well with this part
            }
        }
        List<JsonNode> users = PageJson.all(state, node -> node.path("user").has("uniqueId") && node.has("stats"));
        List<Figure> audience = users.isEmpty() ? List.of() : audience(users.getFirst());
        List<Draft> drafts = PageJson.all(state, TikTokPageReader::isVideo).stream()
                .map(video -> draft(reading, video))
                .toList();
        boolean saysEmpty = audience.contains(Figure.exact(Metric.POST_COUNT, 0, "statsV2.videoCount"));
        return drafts.isEmpty() && !saysEmpty
                ? PageVisit.nothingKnown(answer)
                : Posts.assemble(
                        reading, new Channel("tiktok-page", null, reading.base(), null, audience, null), drafts);
    }

    private static boolean isVideo(JsonNode node) {
        return node.has("createTime")
                && node.has("desc")
                && JsonTree.first(node, "/id").isPresent();
    }

    /** Of the two sets of counts one is rounded; the other comes as texts. */
    private static JsonNode counts(JsonNode node) {
        return node.has("statsV2") ? node.path("statsV2") : node.path("stats");
    }

    private static Draft draft(Reading reading, JsonNode video) {
        String id = JsonTree.first(video, "/id").orElseThrow();
        String author = JsonTree.first(video, "/author/uniqueId", "/author").orElse("");
        JsonNode counts = counts(video);
        return JsonDrafts.of(
                reading,
                JsonTree.first(video, "/id"),
                "https://www.tiktok.com/@" + author + "/video/" + id,
                video,
                "/desc",
                "/createTime",
                JsonDrafts.media(reading, video, "/video/cover"),
                new PostFigures()
                        .add(Metric.LIKE, counts.path("diggCount"), "statsV2.diggCount")
                        .add(Metric.COMMENT, counts.path("commentCount"), "statsV2.commentCount")
                        .add(Metric.SHARE, counts.path("shareCount"), "statsV2.shareCount")
                        .add(Metric.VIEW, counts.path("playCount"), "statsV2.playCount")
                        .add(Metric.SAVE, counts.path("collectCount"), "statsV2.collectCount")
                        .list(),
                Set.of());
    }

    private static List<Figure> audience(JsonNode user) {
        JsonNode counts = counts(user);
        return new PostFigures()
                .add(Metric.FOLLOWER, counts.path("followerCount"), "statsV2.followerCount")
                .add(Metric.TOTAL_LIKE, counts.path("heartCount"), "statsV2.heartCount")
                .add(Metric.POST_COUNT, counts.path("videoCount"), "statsV2.videoCount")
                .list();
    }
}
