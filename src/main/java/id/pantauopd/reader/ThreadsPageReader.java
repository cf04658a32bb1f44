package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadPost.Why;
import java.net.URI;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the handful of posts that a Threads profile carries for its own scripts. Undocumented, off by default. */
final class ThreadsPageReader implements ChannelReader {
    private static final int CODE = 11;
    private static final Capabilities CAPABILITIES = Reads.kind("threads-page", Platform.THREADS)
            .ofPosts(Metric.LIKE, Metric.COMMENT, Metric.SHARE, Metric.QUOTE)
            .undocumented()
            .offByDefault()
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        return visit.platform() == Platform.THREADS
                && settings.threads().pages()
                && ThreadsReader.name(visit, settings).isPresent();
    }

    @Override
    public Step next(Dialogue dialogue) {
        String name = ThreadsReader.name(dialogue.visit(), dialogue.settings()).orElseThrow();
        return dialogue.size() == 0
                ? dialogue.askPage(URI.create(dialogue.settings().threads().base() + "/@" + name))
                : dialogue.end(ThreadsPageReader::readPage);
    }

    @Override
    public ReadResult read(AnswerText answer) {
        return readPage(answer);
    }

    static ReadResult readPage(AnswerText answer) {
        Reading reading = answer.reading();
        List<JsonNode> data = PageJson.in(answer.page(), "script[type=application/json]");
        List<Draft> drafts = PageJson.all(data, ThreadsPageReader::isPost).stream()
                .map(post -> draft(reading, post))
                .toList();
        return drafts.isEmpty()
                ? PageVisit.nothingKnown(answer) // nothing on such a page says that an account is empty
                : Posts.assemble(reading, new Channel("threads-page", null, reading.base(), null), drafts);
    }

    private static boolean isPost(JsonNode node) {
        return node.path("code").asString("").length() == CODE && node.has("taken_at") && node.has("pk");
    }

    private static Draft draft(Reading reading, JsonNode post) {
        JsonNode more = post.path("text_post_app_info");
        boolean hidden = post.path("like_and_view_counts_disabled").asBoolean(false);
        PostFigures figures = new PostFigures();
        if (hidden) {
            figures.unknown(Metric.LIKE, Why.HIDDEN, "like_and_view_counts_disabled");
        }
        figures.add(Metric.LIKE, post.path("like_count"), "like_count")
                .add(Metric.COMMENT, more.path("direct_reply_count"), "direct_reply_count")
                .add(Metric.SHARE, more.path("repost_count"), "repost_count")
                .add(Metric.QUOTE, more.path("quote_count"), "quote_count");
        String author = JsonTree.first(post, "/user/username").orElse("");
        return JsonDrafts.of(
                reading,
                JsonTree.first(post, "/pk"),
                "https://www.threads.com/@" + author + "/post/"
                        + post.path("code").asString(""),
                post,
                "/caption/text",
                "/taken_at",
                JsonDrafts.media(reading, post, "/image_versions2/candidates/0/url"),
                figures.list(),
                Set.of());
    }
}
