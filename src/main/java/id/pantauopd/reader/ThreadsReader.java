package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.ApiCall;
import id.pantauopd.fetch.Secret;
import id.pantauopd.reader.Capabilities.Auth;
import id.pantauopd.reader.Capabilities.Exactness;
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
 * Reads a public Threads account by profile discovery, posts first, then the profile
 * (<a href="https://developers.facebook.com/docs/threads/threads-profiles">reference</a>). Figures of other people's posts
 * are not given.
 */
final class ThreadsReader implements ChannelReader {
    private static final Pattern NAME = Pattern.compile("/@([A-Za-z0-9._]{1,30})(?=/|$)");
    private static final Capabilities CAPABILITIES = Reads.kind("threads", Platform.THREADS)
            .with(Auth.TOKEN)
            .ofAccount(Metric.FOLLOWER)
            .figures(Exactness.EXACT)
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        boolean token = PlatformSettings.given(settings.threads().token()).isPresent();
        return visit.platform() == Platform.THREADS
                && (token || !settings.threads().pages())
                && name(visit, settings).isPresent();
    }

    @Override
    public Step next(Dialogue dialogue) {
        PlatformSettings.Threads threads = dialogue.settings().threads();
        Optional<Secret> token = PlatformSettings.given(threads.token());
        if (token.isEmpty()) {
            return new Step.NotAsked(Reason.NOT_CONFIGURED);
        }
        String name = name(dialogue.visit(), dialogue.settings()).orElseThrow();
        ApiCall call = ApiAddress.bearer(token.get());
        if (dialogue.size() == 0) {
            return dialogue.ask(
                    ApiAddress.of(
                            threads.api(),
                            "/profile_posts",
                            "username",
                            name,
                            "fields",
                            "id,text,permalink,timestamp,media_type,media_url,is_quote_post",
                            "limit",
                            "50"),
                    call);
        }
        if (dialogue.body(0).isEmpty()) {
            return dialogue.refused(0);
        }
        if (dialogue.size() == 1) {
            return dialogue.ask(ApiAddress.of(threads.api(), "/profile_lookup", "username", name), call);
        }
        List<Step.Part> about = Accounts.part(dialogue, 1, "threads-profile", ThreadsReader::audience).stream()
                .toList();
        return new Step.Answered(0, dialogue.read(0, this::read), about);
    }

    @Override
    public ReadResult read(AnswerText answer) {
        if (answer.is(Shape.HTML)) {
            return ThreadsPageReader.readPage(answer);
        }
        Optional<JsonNode> json = answer.json();
        if (json.isEmpty()) {
            return answer.notJson();
        }
        if (!json.get().path("data").isArray()) {
            return answer.otherJson();
        }
        Reading reading = answer.reading();
        List<Draft> drafts = new ArrayList<>();
        for (JsonNode post : json.get().path("data")) {
            drafts.add(JsonDrafts.of(
                    reading,
                    JsonTree.first(post, "/id"),
                    JsonTree.text(post.path("permalink")),
                    post,
                    "/text",
                    "/timestamp",
                    JsonDrafts.media(reading, post, "/media_url"),
                    List.of(),
                    Set.of()));
        }
        return Posts.assemble(reading, new Channel("threads-graph", null, reading.base(), null), drafts);
    }

    private static List<Figure> audience(JsonNode profile) {
        return new PostFigures()
                .add(Metric.FOLLOWER, profile.path("follower_count"), "follower_count")
                .list();
    }

    static Optional<String> name(Visit visit, PlatformSettings settings) {
        return PlatformPath.of(visit.address(), settings.threads().base(), PlatformHosts.THREADS)
                .flatMap(path -> path.find(NAME));
    }
}
