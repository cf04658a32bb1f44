package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.ApiCall;
import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.fetch.Secret;
import id.pantauopd.reader.Capabilities.Auth;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Flag;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadResult.Reason;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads an account of X by its API, version 2, the account first, then its posts
 * (<a href="https://docs.x.com/x-api/users/get-posts">reference</a>). Every post read costs the operator credits.
 */
final class XReader implements ChannelReader {
    private static final Pattern NAME = Pattern.compile("/@?([A-Za-z0-9_]{1,15})(?=/|$)");
    private static final Set<String> RESERVED =
            Set.of("home", "search", "i", "hashtag", "intent", "share", "explore", "settings", "login");
    private static final Capabilities CAPABILITIES = Reads.kind("x", Platform.X)
            .with(Auth.TOKEN)
            .ofPosts(Metric.LIKE, Metric.COMMENT, Metric.SHARE, Metric.QUOTE, Metric.SAVE, Metric.VIEW)
            .ofAccount(Metric.FOLLOWER, Metric.FOLLOWING, Metric.POST_COUNT)
            .provesDeletion()
            .byId(100, "x-api-2")
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        return visit.platform() == Platform.X && name(visit, settings).isPresent();
    }

    @Override
    public Step next(Dialogue dialogue) {
        PlatformSettings.X x = dialogue.settings().x();
        Optional<Secret> token = PlatformSettings.given(x.token());
        if (token.isEmpty()) {
            return new Step.NotAsked(Reason.NOT_CONFIGURED);
        }
        if (dialogue.size() > 0 && dialogue.body(dialogue.lastIndex()).isEmpty()) {
            return dialogue.refused(dialogue.lastIndex());
        }
        ApiCall call = ApiAddress.bearer(token.get());
        String name = name(dialogue.visit(), dialogue.settings()).orElseThrow();
        return switch (dialogue.size()) {
            case 0 ->
                dialogue.ask(
                        ApiAddress.of(x.api(), "/users/by/username/" + name, "user.fields", "public_metrics"), call);
            case 1 ->
                Accounts.json(dialogue, 0)
                        .flatMap(json -> JsonTree.first(json, "/data/id"))
                        .filter(id -> id.matches("[0-9]{1,20}"))
                        .map(id -> dialogue.ask(posts(x, id), call))
                        .orElseGet(() -> dialogue.end(0, Reason.NO_SUCH_ACCOUNT));
            default ->
                new Step.Answered(
                        1,
                        dialogue.read(1, this::read),
                        Accounts.part(dialogue, 0, "x-user", XReader::audience).stream()
                                .toList());
        };
    }

    private static URI posts(PlatformSettings.X x, String id) {
        return ApiAddress.of(
                x.api(),
                "/users/" + id + "/tweets",
                "max_results",
                "50",
                "exclude",
                "replies,retweets",
                "tweet.fields",
                "created_at,public_metrics,referenced_tweets");
    }

    @Override
    public Optional<Probe> probe(Visit visit, PlatformSettings settings, String post, @Nullable URI page) {
        return PlatformSettings.given(settings.x().token())
                .filter(token -> post.matches("[0-9]{1,20}"))
                .map(token -> Probes.inList(
                        ApiAddress.of(settings.x().api(), "/tweets", "ids", post),
                        ApiAddress.bearer(token),
                        "data",
                        json -> json.has("data")
                                || json.at("/errors/0/title").asString("").equals("Not Found Error")));
    }

    @Override
    public Optional<FetchRequest> byIds(Visit visit, PlatformSettings settings, List<String> posts) {
        String ids = posts.stream().filter(post -> post.matches("[0-9]{1,20}")).collect(Collectors.joining(","));
        return PlatformSettings.given(settings.x().token())
                .filter(token -> !ids.isEmpty())
                .map(token -> FetchRequest.api(
                        ApiAddress.of(
                                settings.x().api(),
                                "/tweets",
                                "ids",
                                ids,
                                "tweet.fields",
                                "created_at,public_metrics,referenced_tweets"),
                        ApiAddress.bearer(token)));
    }

    @Override
    public ReadResult read(AnswerText answer) {
        Optional<JsonNode> json = answer.json();
        if (json.isEmpty()) {
            return answer.notJson();
        }
        JsonNode posts = json.get().path("data");
        boolean empty =
                posts.isMissingNode() && json.get().at("/meta/result_count").asInt(-1) == 0;
        if (!posts.isArray() && !empty) {
            return answer.otherJson();
        }
        List<Draft> drafts = new ArrayList<>();
        posts.forEach(post -> drafts.add(draft(answer.reading(), post)));
        return Posts.assemble(
                answer.reading(), new Channel("x-api-2", null, answer.reading().base(), null), drafts);
    }

    private static Draft draft(Reading reading, JsonNode post) {
        Optional<String> id = JsonTree.first(post, "/id");
        JsonNode metrics = post.path("public_metrics");
        return JsonDrafts.of(
                reading,
                id,
                id.map(number -> "https://x.com/i/status/" + number).orElse(null),
                post,
                "/text",
                "/created_at",
                List.of(),
                new PostFigures()
                        .add(Metric.LIKE, metrics.path("like_count"), "like_count")
                        .add(Metric.COMMENT, metrics.path("reply_count"), "reply_count")
                        .add(Metric.SHARE, metrics.path("retweet_count"), "retweet_count")
                        .add(Metric.QUOTE, metrics.path("quote_count"), "quote_count")
                        .add(Metric.SAVE, metrics.path("bookmark_count"), "bookmark_count")
                        .add(Metric.VIEW, metrics.path("impression_count"), "impression_count")
                        .list(),
                marks(post));
    }

    private static Set<Flag> marks(JsonNode post) {
        Set<Flag> marks = EnumSet.noneOf(Flag.class);
        for (JsonNode other : post.path("referenced_tweets")) {
            switch (other.path("type").asString("")) {
                case "retweeted" -> marks.add(Flag.SHARED_FROM_ELSEWHERE);
                case "replied_to" -> marks.add(Flag.REPLY);
                default -> {} // a quote is a post of one's own
            }
        }
        return marks;
    }

    private static List<Figure> audience(JsonNode answer) {
        JsonNode metrics = answer.at("/data/public_metrics");
        return new PostFigures()
                .add(Metric.FOLLOWER, metrics.path("followers_count"), "followers_count")
                .add(Metric.FOLLOWING, metrics.path("following_count"), "following_count")
                .add(Metric.POST_COUNT, metrics.path("tweet_count"), "tweet_count")
                .list();
    }

    private static Optional<String> name(Visit visit, PlatformSettings settings) {
        return PlatformPath.of(visit.address(), settings.x().base(), PlatformHosts.X)
                .flatMap(path -> path.find(NAME))
                .filter(name -> !RESERVED.contains(name));
    }
}
