package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.reader.ReadPost.Metric;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads what Instagram gives other sites to embed of a profile. Undocumented, often walled, off by default. */
final class InstagramPageReader implements ChannelReader {
    private static final String MARK = "\"contextJSON\":";
    private static final Capabilities CAPABILITIES = Reads.kind("instagram-page", Platform.INSTAGRAM)
            .ofPosts(Metric.LIKE, Metric.COMMENT, Metric.VIEW)
            .undocumented()
            .offByDefault()
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        return visit.platform() == Platform.INSTAGRAM
                && settings.instagram().pages()
                && InstagramReader.name(visit, settings).isPresent();
    }

    @Override
    public Step next(Dialogue dialogue) {
        String name =
                InstagramReader.name(dialogue.visit(), dialogue.settings()).orElseThrow();
        return dialogue.size() == 0
                ? dialogue.askPage(URI.create(dialogue.settings().instagram().base() + "/" + name + "/embed/"))
                : dialogue.end(InstagramPageReader::readPage);
    }

    @Override
    public ReadResult read(AnswerText answer) {
        return readPage(answer);
    }

    static ReadResult readPage(AnswerText answer) {
        Reading reading = answer.reading();
        List<Draft> drafts = new ArrayList<>();
        context(answer.text())
                .ifPresent(context -> PageJson.all(List.of(context), InstagramPageReader::isPost)
                        .forEach(post -> drafts.add(draft(reading, post))));
        return drafts.isEmpty()
                ? PageVisit.nothingKnown(answer)
                : Posts.assemble(reading, new Channel("instagram-embed", null, reading.base(), null), drafts);
    }

    /** JSON inside a text inside JSON. */
    private static Optional<JsonNode> context(String page) {
        int mark = page.indexOf(MARK);
        int start = mark < 0 ? -1 : page.indexOf('"', mark + MARK.length());
        int end = start < 0 ? -1 : endOfText(page, start + 1);
        if (end < 0) {
            return Optional.empty();
        }
        return JsonTree.parse("{\"text\":" + page.substring(start, end + 1) + "}", 0)
                .flatMap(holder -> JsonTree.first(holder, "/text"))
                .flatMap(text -> JsonTree.parse(text, 0));
    }

    private static int endOfText(String page, int from) {
        int at = from;
        while (at < page.length() && page.charAt(at) != '"') {
            at += page.charAt(at) == '\\' ? 2 : 1;
        }
        return at < page.length() ? at : -1;
    }

    private static boolean isPost(JsonNode node) {
        return node.has("shortcode") && node.has("taken_at_timestamp");
    }

    private static Draft draft(Reading reading, JsonNode post) {
        PostFigures figures = new PostFigures()
                .add(Metric.LIKE, post.at("/edge_media_preview_like/count"), "edge_media_preview_like")
                .add(Metric.LIKE, post.at("/edge_liked_by/count"), "edge_liked_by")
                .add(Metric.COMMENT, post.at("/edge_media_to_comment/count"), "edge_media_to_comment")
                .add(Metric.VIEW, post.path("video_view_count"), "video_view_count");
        return JsonDrafts.of(
                reading,
                JsonTree.first(post, "/id", "/shortcode"),
                "https://www.instagram.com/p/" + post.path("shortcode").asString("") + "/",
                post,
                "/edge_media_to_caption/edges/0/node/text",
                "/taken_at_timestamp",
                JsonDrafts.media(reading, post, "/display_url"),
                figures.list(),
                Set.of());
    }
}
