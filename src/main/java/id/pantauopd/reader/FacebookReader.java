package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.reader.Capabilities.Auth;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a Facebook Page by the Graph API, page and posts in one answer
 * (<a href="https://developers.facebook.com/docs/graph-api/reference/page/published_posts/">reference</a>).
 */
final class FacebookReader implements ChannelReader {
    private static final String POST_FIELDS =
            "id,message,created_time,permalink_url,full_picture,shares,reactions.limit(0).summary(total_count),"
                    + "reactions.type(LIKE).limit(0).summary(total_count).as(reaction_like),"
                    + "comments.limit(0).summary(total_count)";
    private static final String FIELDS =
            "name,followers_count,fan_count,published_posts.limit(50){" + POST_FIELDS + "}";
    private static final Pattern NUMBERED = Pattern.compile("/(?:p|pages|people)/(?:[^/]*[-/])?([0-9]{5,20})(?=/|$)");
    private static final Pattern NAMED = Pattern.compile("/([A-Za-z0-9.]{2,80})(?=/|$)");
    private static final Set<String> NO_PAGES =
            Set.of("groups", "share", "profile.php", "story.php", "watch", "events");
    private static final Capabilities CAPABILITIES = Reads.kind("facebook", Platform.FACEBOOK)
            .with(Auth.TOKEN)
            .ofPosts(Metric.REACTION, Metric.LIKE, Metric.COMMENT, Metric.SHARE)
            .ofAccount(Metric.FOLLOWER, Metric.TOTAL_LIKE)
            .provesDeletion()
            .byId(50, "facebook-graph")
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        boolean token = PlatformSettings.given(settings.facebook().token()).isPresent();
        return visit.platform() == Platform.FACEBOOK
                && (token || !settings.facebook().pages())
                && page(visit, settings).isPresent();
    }

    @Override
    public Step next(Dialogue dialogue) {
        PlatformSettings.Facebook facebook = dialogue.settings().facebook();
        String page = page(dialogue.visit(), dialogue.settings()).orElseThrow();
        return TokenCall.single(
                dialogue,
                facebook.token(),
                call -> dialogue.ask(ApiAddress.of(facebook.api(), "/" + page, "fields", FIELDS), call),
                this::read);
    }

    @Override
    public Optional<Probe> probe(Visit visit, PlatformSettings settings, String post, @Nullable URI page) {
        return PlatformSettings.given(settings.facebook().token())
                .filter(token -> post.matches("[0-9]{3,30}_[0-9]{3,30}"))
                .map(token -> Probes.byAddress(
                        ApiAddress.of(settings.facebook().api(), "/" + post, "fields", "id"),
                        ApiAddress.bearer(token)));
    }

    /** https://developers.facebook.com/docs/graph-api/overview: {@code ids} asks for many objects at once. */
    @Override
    public Optional<FetchRequest> byIds(Visit visit, PlatformSettings settings, List<String> posts) {
        String ids = posts.stream()
                .filter(post -> post.matches("[0-9]{3,30}_[0-9]{3,30}"))
                .collect(Collectors.joining(","));
        return PlatformSettings.given(settings.facebook().token())
                .filter(token -> !ids.isEmpty())
                .map(token -> FetchRequest.api(
                        ApiAddress.of(settings.facebook().api(), "/", "ids", ids, "fields", POST_FIELDS),
                        ApiAddress.bearer(token)));
    }

    @Override
    public ReadResult readByIds(AnswerText answer) {
        Optional<JsonNode> json = answer.json().filter(JsonNode::isObject);
        if (json.isEmpty() || json.get().has("error")) {
            return answer.otherJson();
        }
        List<Draft> drafts = new ArrayList<>();
        json.get().forEach(post -> drafts.add(draft(answer.reading(), post)));
        Channel channel = new Channel("facebook-graph", null, answer.reading().base(), null);
        return Posts.assemble(answer.reading(), channel, drafts);
    }

    /** A page without posts has no list of them; what the page says of itself is there all the same. */
    @Override
    public ReadResult read(AnswerText answer) {
        if (answer.is(Shape.HTML)) {
            return FacebookPageReader.readPage(answer);
        }
        Optional<JsonNode> json = answer.json();
        if (json.isEmpty()) {
            return answer.notJson();
        }
        JsonNode page = json.get();
        JsonNode posts = page.path("data").isArray() ? page.path("data") : page.at("/published_posts/data");
        if (!posts.isArray() && (JsonTree.first(page, "/id").isEmpty() || !page.has("name"))) {
            return answer.otherJson();
        }
        List<Draft> drafts = new ArrayList<>();
        posts.forEach(post -> drafts.add(draft(answer.reading(), post)));
        List<Figure> audience = new PostFigures()
                .add(Metric.FOLLOWER, page.path("followers_count"), "followers_count")
                .add(Metric.TOTAL_LIKE, page.path("fan_count"), "fan_count")
                .list();
        Channel channel = new Channel(
                "facebook-graph",
                JsonTree.first(page, "/name").orElse(null),
                answer.reading().base(),
                null,
                audience,
                null);
        return Posts.assemble(answer.reading(), channel, drafts);
    }

    private static Draft draft(Reading reading, JsonNode post) {
        PostFigures figures = new PostFigures()
                .add(Metric.REACTION, post.at("/reactions/summary/total_count"), "reactions.summary")
                .add(Metric.LIKE, post.at("/reaction_like/summary/total_count"), "reactions.type(LIKE)")
                .add(Metric.COMMENT, post.at("/comments/summary/total_count"), "comments.summary");
        // The one interface that leaves out a figure when it is zero, and says so.
        figures.note(
                post.has("shares")
                        ? new PostFigures()
                                .add(Metric.SHARE, post.at("/shares/count"), "shares.count").list().stream()
                                        .findFirst()
                                        .orElseGet(() ->
                                                Figure.unknown(Metric.SHARE, ReadPost.Why.UNREADABLE, "shares.count"))
                        : Figure.exact(Metric.SHARE, 0, "shares.count"));
        return JsonDrafts.of(
                reading,
                JsonTree.first(post, "/id"),
                JsonTree.text(post.path("permalink_url")),
                post,
                "/message",
                "/created_time",
                JsonDrafts.media(reading, post, "/full_picture"),
                figures.list(),
                Set.of());
    }

    /** The page's number, else its name. */
    static Optional<String> page(Visit visit, PlatformSettings settings) {
        return PlatformPath.of(visit.address(), settings.facebook().base(), PlatformHosts.FACEBOOK)
                .flatMap(path -> path.parameter("id")
                        .filter(id -> id.matches("[0-9]{5,20}"))
                        .or(() -> path.find(NUMBERED))
                        .or(() -> path.find(NAMED).filter(name -> !NO_PAGES.contains(name))));
    }
}
