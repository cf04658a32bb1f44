package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.reader.Capabilities.Auth;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadPost.Why;
import id.pantauopd.reader.ReadResult.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads a professional Instagram account by business discovery, profile and media in one answer
 * (<a
 * href="https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/business_discovery">reference</a>).
 */
final class InstagramReader implements ChannelReader {
    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9._]{1,30})(?=/|$)");
    private static final Set<String> NO_NAMES = Set.of("p", "reel", "tv", "stories", "explore", "accounts");
    private static final String FIELDS = "{id,username,name,followers_count,follows_count,media_count,media.limit(50)"
            + "{id,caption,like_count,comments_count,media_type,permalink,timestamp,media_url}}";
    private static final Capabilities CAPABILITIES = Reads.kind("instagram", Platform.INSTAGRAM)
            .with(Auth.TOKEN)
            .ofPosts(Metric.LIKE, Metric.COMMENT)
            .ofAccount(Metric.FOLLOWER, Metric.FOLLOWING, Metric.POST_COUNT)
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        boolean token = PlatformSettings.given(settings.instagram().token()).isPresent();
        return visit.platform() == Platform.INSTAGRAM
                && (token || !settings.instagram().pages())
                && name(visit, settings).isPresent();
    }

    @Override
    public Step next(Dialogue dialogue) {
        PlatformSettings.Instagram instagram = dialogue.settings().instagram();
        if (instagram.account().isBlank()) {
            return new Step.NotAsked(Reason.NOT_CONFIGURED);
        }
        String name = name(dialogue.visit(), dialogue.settings()).orElseThrow();
        return TokenCall.single(
                dialogue,
                instagram.token(),
                call -> dialogue.ask(
                        ApiAddress.of(
                                instagram.api(),
                                "/" + instagram.account(),
                                "fields",
                                "business_discovery.username(" + name + ")" + FIELDS),
                        call),
                this::read);
    }

    @Override
    public ReadResult read(AnswerText answer) {
        if (answer.is(Shape.HTML)) {
            return InstagramPageReader.readPage(answer);
        }
        Optional<JsonNode> json = answer.json();
        if (json.isEmpty()) {
            return answer.notJson();
        }
        JsonNode account = json.get().path("business_discovery");
        JsonNode media = account.at("/media/data");
        boolean empty = media.isMissingNode() && account.path("media_count").asInt(-1) == 0;
        if (!media.isArray() && !empty) {
            return answer.otherJson();
        }
        List<Draft> drafts = new ArrayList<>();
        media.forEach(post -> drafts.add(draft(answer.reading(), post)));
        Channel channel = new Channel(
                "instagram-graph",
                JsonTree.first(account, "/name", "/username").orElse(null),
                answer.reading().base(),
                null,
                audience(account),
                null);
        return Posts.assemble(answer.reading(), channel, drafts);
    }

    private static Draft draft(Reading reading, JsonNode post) {
        PostFigures figures = new PostFigures()
                .add(Metric.LIKE, post.path("like_count"), "like_count")
                .add(Metric.COMMENT, post.path("comments_count"), "comments_count");
        if (figures.lacks(Metric.LIKE)) {
            figures.unknown(Metric.LIKE, Why.HIDDEN, "like_count");
        }
        return JsonDrafts.of(
                reading,
                JsonTree.first(post, "/id"),
                JsonTree.text(post.path("permalink")),
                post,
                "/caption",
                "/timestamp",
                JsonDrafts.media(reading, post, "/media_url"),
                figures.list(),
                Set.of());
    }

    private static List<Figure> audience(JsonNode account) {
        return new PostFigures()
                .add(Metric.FOLLOWER, account.path("followers_count"), "followers_count")
                .add(Metric.FOLLOWING, account.path("follows_count"), "follows_count")
                .add(Metric.POST_COUNT, account.path("media_count"), "media_count")
                .list();
    }

    static Optional<String> name(Visit visit, PlatformSettings settings) {
        return PlatformPath.of(visit.address(), settings.instagram().base(), PlatformHosts.INSTAGRAM)
                .flatMap(path -> path.find(NAME))
                .filter(name -> !NO_NAMES.contains(name));
    }
}
