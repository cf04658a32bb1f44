package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.ApiCall;
import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.fetch.FetchResult.Failed;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadResult.Reason;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a Bluesky account from the public view of the network
 * (<a href="https://docs.bsky.app/docs/api/app-bsky-feed-get-author-feed">reference</a>), its feed first, then its profile.
 */
final class BlueskyReader implements ChannelReader {
    private static final ApiCall CALL = new ApiCall(null, null, Duration.ZERO, true);
    private static final Pattern PROFILE = Pattern.compile("/profile/([^/?#]{3,300})");
    private static final Pattern ACTOR =
            Pattern.compile("did:[a-z]{2,10}:[A-Za-z0-9._:-]{3,250}|[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})++");
    private static final Capabilities CAPABILITIES = Reads.kind("bluesky", Platform.BLUESKY)
            .ofPosts(Metric.LIKE, Metric.COMMENT, Metric.SHARE, Metric.QUOTE, Metric.SAVE)
            .ofAccount(Metric.FOLLOWER, Metric.FOLLOWING, Metric.POST_COUNT)
            .provesDeletion()
            .byId(25, "bluesky-author-feed")
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        return visit.platform() == Platform.BLUESKY && actor(visit, settings).isPresent();
    }

    @Override
    public Step next(Dialogue dialogue) {
        String actor = actor(dialogue.visit(), dialogue.settings())
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8))
                .orElseThrow();
        String api = dialogue.settings().bluesky().base() + "/xrpc/";
        if (dialogue.size() == 0) {
            String feed = "app.bsky.feed.getAuthorFeed?limit=50&filter=posts_no_replies&actor=";
            return dialogue.ask(URI.create(api + feed + actor), CALL);
        }
        if (dialogue.body(0).isEmpty()) {
            return refusal(dialogue);
        }
        if (dialogue.size() == 1) {
            return dialogue.ask(URI.create(api + "app.bsky.actor.getProfile?actor=" + actor), CALL);
        }
        return new Step.Answered(
                0,
                dialogue.read(0, this::read),
                Accounts.part(dialogue, 1, "bluesky-profile", BlueskyReader::audience).stream()
                        .toList());
    }

    /** The network says 400 of accounts that it does not know or that are switched off. */
    private static Step refusal(Dialogue dialogue) {
        String said = dialogue.last() instanceof Failed failed
                ? new String(failed.explanation(), StandardCharsets.UTF_8)
                : "";
        boolean unknown = said.contains("Profile not found")
                || said.contains("AccountTakedown")
                || said.contains("AccountDeactivated")
                || said.contains("Unable to resolve handle");
        return unknown ? dialogue.end(0, Reason.NO_SUCH_ACCOUNT) : new Step.Unanswered(0);
    }

    @Override
    public Optional<Probe> probe(Visit visit, PlatformSettings settings, String post, @Nullable URI page) {
        return post.startsWith("at://")
                ? Optional.of(Probes.inList(
                        ApiAddress.of(settings.bluesky().base(), "/xrpc/app.bsky.feed.getPosts", "uris", post),
                        CALL,
                        "posts",
                        json -> json.path("posts").isArray()))
                : Optional.empty();
    }

    @Override
    public Optional<FetchRequest> page(Visit visit, PlatformSettings settings, @Nullable String cursor) {
        return actor(visit, settings)
                .map(name -> FetchRequest.api(
                        URI.create(settings.bluesky().base()
                                + "/xrpc/app.bsky.feed.getAuthorFeed?limit=50&filter=posts_no_replies&actor="
                                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                                + (cursor == null ? "" : "&" + cursor)),
                        CALL));
    }

    @Override
    public ReadResult readPage(AnswerText answer, @Nullable String cursor) {
        String next =
                answer.json().map(json -> JsonTree.text(json.path("cursor"))).orElse(null);
        return read(answer) instanceof ReadResult.Posts posts
                ? posts.before(
                        next == null ? null : URI.create("?cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8)))
                : read(answer);
    }

    /** https://docs.bsky.app/docs/api/app-bsky-feed-get-posts */
    @Override
    public Optional<FetchRequest> byIds(Visit visit, PlatformSettings settings, List<String> posts) {
        String uris = posts.stream()
                .filter(post -> post.startsWith("at://"))
                .map(post -> "uris=" + URLEncoder.encode(post, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Optional.of(uris)
                .filter(asked -> !asked.isEmpty())
                .map(asked -> FetchRequest.api(
                        URI.create(settings.bluesky().base() + "/xrpc/app.bsky.feed.getPosts?" + asked), CALL));
    }

    @Override
    public ReadResult readByIds(AnswerText answer) {
        return answer.json()
                .filter(json -> json.path("posts").isArray())
                .map(json -> BlueskyFeed.readPosts(answer.reading(), json))
                .orElseGet(answer::otherJson);
    }

    @Override
    public ReadResult read(AnswerText answer) {
        if (answer.is(Shape.FEED)) {
            return FeedReaders.sniffed(answer);
        }
        Optional<JsonNode> json = answer.json();
        if (json.isEmpty()) {
            return answer.notJson();
        }
        return json.get().path("feed").isArray() ? BlueskyFeed.read(answer.reading(), json.get()) : answer.otherJson();
    }

    private static List<Figure> audience(JsonNode profile) {
        return new PostFigures()
                .add(Metric.FOLLOWER, profile.path("followersCount"), "followersCount")
                .add(Metric.FOLLOWING, profile.path("followsCount"), "followsCount")
                .add(Metric.POST_COUNT, profile.path("postsCount"), "postsCount")
                .list();
    }

    /** The account that any of the usual addresses names: profile, its feed, or a question to the view. */
    private static Optional<String> actor(Visit visit, PlatformSettings settings) {
        return PlatformPath.of(visit.address(), settings.bluesky().base(), PlatformHosts.BLUESKY)
                .flatMap(path -> path.parameter("actor").or(() -> path.find(PROFILE)))
                .filter(name -> ACTOR.matcher(name).matches());
    }
}
