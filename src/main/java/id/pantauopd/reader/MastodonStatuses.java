package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Flag;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadPost.Stamp;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads a list of statuses (<a href="https://docs.joinmastodon.org/entities/Status/">reference</a>); an empty one is empty. */
final class MastodonStatuses {
    private MastodonStatuses() {}

    static ReadResult read(Reading reading, JsonNode statuses) {
        List<Draft> drafts = new ArrayList<>();
        for (JsonNode status : statuses) {
            drafts.add(draft(reading, status));
        }
        String name = JsonTree.first(statuses.path(0), "/account/display_name", "/account/acct")
                .map(title -> PlainText.line(Markup.ofPlain(title), PostText.TITLE))
                .orElse(null);
        return Posts.assemble(reading, new Channel("mastodon-statuses", name, reading.base(), null), drafts);
    }

    private static Draft draft(Reading reading, JsonNode status) {
        Set<Flag> marks = marks(status);
        boolean shared = marks.contains(Flag.SHARED_FROM_ELSEWHERE);
        JsonNode shown = shared ? status.path("reblog") : status;
        String body = JsonTree.first(shown, "/content")
                .map(html -> PlainText.body(html, PostText.BODY))
                .orElse("");
        Stamp published = PostDates.first(
                reading, JsonTree.first(status, "/created_at").stream().toList());
        return new Draft(
                JsonTree.first(status, "/uri"),
                JsonTree.first(status, "/url")
                        .flatMap(link -> CanonicalUrl.resolve(reading.base(), link))
                        .orElse(null),
                List.of(),
                JsonTree.first(shown, "/spoiler_text")
                        .map(title -> PlainText.line(Markup.ofPlain(title), PostText.TITLE))
                        .orElse(""),
                body,
                PostText.goesOn(body),
                published,
                PostDates.edited(
                        reading, JsonTree.first(status, "/edited_at").stream().toList(), published),
                null,
                media(reading, shown),
                shared ? List.of() : figures(status),
                marks);
    }

    private static Set<Flag> marks(JsonNode status) {
        Set<Flag> marks = EnumSet.noneOf(Flag.class);
        if (status.path("reblog").isObject()) {
            marks.add(Flag.SHARED_FROM_ELSEWHERE);
        }
        if (JsonTree.text(status.path("in_reply_to_id")) != null) {
            marks.add(Flag.REPLY);
        }
        return marks;
    }

    private static List<Figure> figures(JsonNode status) {
        return new PostFigures()
                .add(Metric.LIKE, status.path("favourites_count"), "favourites_count")
                .add(Metric.COMMENT, status.path("replies_count"), "replies_count")
                .add(Metric.SHARE, status.path("reblogs_count"), "reblogs_count")
                .add(Metric.QUOTE, status.path("quotes_count"), "quotes_count")
                .list();
    }

    private static List<URI> media(Reading reading, JsonNode status) {
        MediaUrls urls = new MediaUrls(reading.base());
        for (JsonNode attachment : status.path("media_attachments")) {
            urls.add(JsonTree.text(attachment.path("url")));
        }
        return urls.list();
    }
}
