package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.reader.Capabilities.Exactness;
import id.pantauopd.reader.ReadResult.Reason;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/**
 * Reads the newest post that a Facebook page carries for its own scripts; there is rarely a second. Undocumented, off by
 * default.
 */
final class FacebookPageReader implements ChannelReader {
    private static final Capabilities CAPABILITIES = Reads.kind("facebook-page", Platform.FACEBOOK)
            .undocumented()
            .offByDefault()
            .figures(Exactness.NO_FIGURES)
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        return visit.platform() == Platform.FACEBOOK
                && settings.facebook().pages()
                && FacebookReader.page(visit, settings).isPresent();
    }

    @Override
    public Step next(Dialogue dialogue) {
        String page = FacebookReader.page(dialogue.visit(), dialogue.settings()).orElseThrow();
        return dialogue.size() == 0
                ? dialogue.askPage(URI.create(dialogue.settings().facebook().base() + "/" + page))
                : dialogue.end(FacebookPageReader::readPage);
    }

    @Override
    public ReadResult read(AnswerText answer) {
        return readPage(answer);
    }

    static ReadResult readPage(AnswerText answer) {
        Reading reading = answer.reading();
        Document page = answer.page();
        List<JsonNode> data = PageJson.in(page, "script[type=application/json]");
        List<Draft> drafts = PageJson.all(data, FacebookPageReader::isPost).stream()
                .map(post -> draft(reading, post))
                .toList();
        if (!drafts.isEmpty()) {
            return Posts.assemble(reading, new Channel("facebook-page", null, reading.base(), null), drafts);
        }
        // The page of a page always names itself; the wall in front of it does not.
        boolean named = page.selectFirst("meta[property=og:title]") != null;
        return named || !answer.is(Shape.HTML) ? PageVisit.nothingKnown(answer) : reading.unreadable(Reason.LOGIN_WALL);
    }

    private static boolean isPost(JsonNode node) {
        return JsonTree.first(node, "/post_id").isPresent()
                && PageJson.first(node, "creation_time").isPresent();
    }

    private static Draft draft(Reading reading, JsonNode post) {
        Optional<JsonNode> message = PageJson.first(post, "message");
        String url = PageJson.first(post, "wwwURL").map(JsonTree::text).orElse(null);
        String body = message.flatMap(node -> JsonTree.first(node, "/text"))
                .map(text -> PlainText.body(Markup.ofPlain(text), PostText.BODY))
                .orElse("");
        String created =
                PageJson.first(post, "creation_time").map(JsonTree::text).orElse("");
        return new Draft(
                JsonTree.first(post, "/post_id"),
                CanonicalUrl.resolve(reading.base(), url).orElse(null),
                List.of(),
                "",
                body,
                false,
                PostDates.first(reading, List.of(created)),
                null,
                null,
                List.of(),
                List.of(),
                Set.of());
    }
}
