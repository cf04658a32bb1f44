package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.ApiCall;
import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a Mastodon account at its home server, whose counts alone are whole
 * (<a href="https://docs.joinmastodon.org/methods/accounts/#statuses">reference</a>); where the server keeps its API closed,
 * the account's feed, which has no figures.
 */
final class MastodonReader implements ChannelReader {
    private static final Pattern ACCOUNT =
            Pattern.compile("(https?://[^?#]*?)/(?:@|users/)([A-Za-z0-9_.-]{1,60}?)(?:\\.rss)?/?(?:[?#].*)?");
    private static final Capabilities CAPABILITIES = Reads.kind("mastodon", Platform.MASTODON)
            .ofPosts(Metric.LIKE, Metric.COMMENT, Metric.SHARE, Metric.QUOTE)
            .ofAccount(Metric.FOLLOWER, Metric.FOLLOWING, Metric.POST_COUNT)
            .provesDeletion()
            .byId(1, "mastodon-statuses")
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        return visit.platform() == Platform.MASTODON
                && ACCOUNT.matcher(visit.address().toString()).matches();
    }

    @Override
    public Step next(Dialogue dialogue) {
        Matcher account = ACCOUNT.matcher(dialogue.visit().address().toString());
        if (!account.matches()) {
            throw new IllegalStateException("Only addresses of accounts are taken");
        }
        String server = account.group(1);
        return switch (dialogue.size()) {
            case 0 ->
                dialogue.ask(URI.create(server + "/api/v1/accounts/lookup?acct="
                        + URLEncoder.encode(account.group(2), StandardCharsets.UTF_8)));
            case 1 ->
                Accounts.json(dialogue, 0)
                        .flatMap(json -> JsonTree.first(json, "/id"))
                        .filter(id -> id.matches("[A-Za-z0-9_-]{1,60}"))
                        .map(id -> dialogue.ask(URI.create(server + "/api/v1/accounts/" + id
                                + "/statuses?limit=40&exclude_replies=true&exclude_reblogs=true")))
                        .orElseGet(() -> feedOrEnd(dialogue, account));
            default -> posts(dialogue, account);
        };
    }

    private Step posts(Dialogue dialogue, Matcher account) {
        if (dialogue.body(0).isEmpty() || dialogue.size() > 2) {
            return dialogue.end(FeedReaders::sniffed);
        }
        if (dialogue.body(1).isEmpty()) {
            return feedOrEnd(dialogue, account);
        }
        List<Step.Part> about = Accounts.part(dialogue, 0, "mastodon-account", MastodonReader::audience).stream()
                .toList();
        return new Step.Answered(1, dialogue.read(1, this::read), about);
    }

    /** A refusal may be of the API only; anything else, such as an outage, is what the visit came to. */
    private static Step feedOrEnd(Dialogue dialogue, Matcher account) {
        boolean refused =
                dialogue.lastIsRefused() || dialogue.body(dialogue.lastIndex()).isPresent();
        return refused
                ? dialogue.askFeed(URI.create(account.group(1) + "/@" + account.group(2) + ".rss"))
                : new Step.Unanswered(dialogue.lastIndex());
    }

    @Override
    public Optional<Probe> probe(Visit visit, PlatformSettings settings, String post, @Nullable URI page) {
        Matcher account = ACCOUNT.matcher(visit.address().toString());
        String id = post.substring(post.lastIndexOf('/') + 1);
        return account.matches() && id.matches("[A-Za-z0-9_-]{1,60}")
                ? Optional.of(Probes.byAddress(URI.create(account.group(1) + "/api/v1/statuses/" + id), ApiCall.NONE))
                : Optional.empty();
    }

    /** The first question is for the account, whose number the others need; the cursor carries it. */
    @Override
    public Optional<FetchRequest> page(Visit visit, PlatformSettings settings, @Nullable String cursor) {
        Matcher account = ACCOUNT.matcher(visit.address().toString());
        if (!account.matches()) {
            return Optional.empty();
        }
        String[] id = cursor == null ? new String[0] : cursor.split("&", 2);
        String path = cursor == null
                ? "lookup?acct=" + URLEncoder.encode(account.group(2), StandardCharsets.UTF_8)
                : id[0].replaceFirst("^account=", "") + "/statuses?limit=40&exclude_replies=true&exclude_reblogs=true"
                        + (id.length > 1 ? "&" + id[1] : "");
        return Optional.of(FetchRequest.api(URI.create(account.group(1) + "/api/v1/accounts/" + path), ApiCall.NONE));
    }

    @Override
    public ReadResult readPage(AnswerText answer, @Nullable String cursor) {
        if (cursor == null) {
            return answer.json()
                    .flatMap(json -> JsonTree.first(json, "/id"))
                    .filter(id -> id.matches("[A-Za-z0-9_-]{1,60}"))
                    .<ReadResult>map(
                            id -> new ReadResult.Posts("mastodon-account", null, List.of(), List.of(), null, List.of())
                                    .before(URI.create("?account=" + id)))
                    .orElseGet(answer::otherJson);
        }
        Optional<String> last = answer.json()
                .filter(json -> json.isArray() && !json.isEmpty())
                .flatMap(json -> JsonTree.first(json.path(json.size() - 1), "/id"))
                .filter(id -> id.matches("[A-Za-z0-9_-]{1,60}"));
        return read(answer) instanceof ReadResult.Posts posts
                ? posts.before(last.map(id -> URI.create("?" + cursor.split("&", 2)[0] + "&max_id=" + id))
                        .orElse(null))
                : read(answer);
    }

    /** https://docs.joinmastodon.org/methods/statuses/#get */
    @Override
    public Optional<FetchRequest> byIds(Visit visit, PlatformSettings settings, List<String> posts) {
        return posts.stream()
                .findFirst()
                .flatMap(post -> probe(visit, settings, post, null))
                .map(Probe::question);
    }

    @Override
    public ReadResult readByIds(AnswerText answer) {
        return answer.json()
                .filter(json -> json.has("uri"))
                .map(json -> MastodonStatuses.read(answer.reading(), JsonTree.list(json)))
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
        boolean statuses = json.get().isArray()
                && (json.get().isEmpty() || json.get().path(0).has("uri"));
        return statuses ? MastodonStatuses.read(answer.reading(), json.get()) : answer.otherJson();
    }

    private static List<Figure> audience(JsonNode account) {
        return new PostFigures()
                .add(Metric.FOLLOWER, account.path("followers_count"), "followers_count")
                .add(Metric.FOLLOWING, account.path("following_count"), "following_count")
                .add(Metric.POST_COUNT, account.path("statuses_count"), "statuses_count")
                .list();
    }
}
