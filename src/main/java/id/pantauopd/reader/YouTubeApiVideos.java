package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadPost.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads a list of videos (<a href="https://developers.google.com/youtube/v3/docs/videos">reference</a>). Posts are named as the
 * feed names them. The API leaves out what an owner hides and what is switched off.
 */
final class YouTubeApiVideos {
    private YouTubeApiVideos() {}

    static ReadResult read(AnswerText answer) {
        Optional<JsonNode> json = answer.json();
        if (json.isEmpty()) {
            return answer.notJson();
        }
        JsonNode items = json.get().path("items");
        boolean videos = json.get().path("kind").asString("").equals("youtube#videoListResponse");
        if (!items.isArray() || !(videos || items.path(0).path("snippet").has("title"))) {
            return answer.otherJson();
        }
        List<Draft> drafts = new ArrayList<>();
        for (JsonNode item : items) {
            drafts.add(draft(answer.reading(), item));
        }
        String title = JsonTree.first(items.path(0), "/snippet/channelTitle").orElse(null);
        return Posts.assemble(
                answer.reading(),
                new Channel("youtube-api", title, answer.reading().base(), null),
                drafts);
    }

    private static Draft draft(Reading reading, JsonNode video) {
        Optional<String> id = JsonTree.first(video, "/id");
        JsonNode snippet = video.path("snippet");
        String body = JsonTree.first(snippet, "/description")
                .map(text -> PlainText.body(Markup.ofPlain(text), PostText.BODY))
                .orElse("");
        MediaUrls media = new MediaUrls(reading.base());
        media.add(JsonTree.text(snippet.at("/thumbnails/high/url")));
        return new Draft(
                id.map(name -> "yt:video:" + name),
                id.flatMap(name -> CanonicalUrl.resolve(reading.base(), "https://www.youtube.com/watch?v=" + name))
                        .orElse(null),
                List.of(),
                JsonTree.first(snippet, "/title")
                        .map(text -> PlainText.line(Markup.ofPlain(text), PostText.TITLE))
                        .orElse(""),
                body,
                PostText.goesOn(body),
                PostDates.first(
                        reading,
                        JsonTree.first(snippet, "/publishedAt").stream().toList()),
                null,
                null,
                media.list(),
                figures(video.path("statistics")));
    }

    private static List<Figure> figures(JsonNode statistics) {
        if (!statistics.isObject()) {
            return List.of();
        }
        PostFigures figures = new PostFigures()
                .add(Metric.VIEW, statistics.path("viewCount"), "statistics.viewCount")
                .add(Metric.LIKE, statistics.path("likeCount"), "statistics.likeCount")
                .add(Metric.COMMENT, statistics.path("commentCount"), "statistics.commentCount");
        Stream.of(Metric.LIKE, Metric.COMMENT).filter(figures::lacks).forEach(metric -> {
            boolean like = metric == Metric.LIKE;
            figures.unknown(
                    metric,
                    like ? Why.HIDDEN : Why.DISABLED,
                    like ? "statistics.likeCount" : "statistics.commentCount");
        });
        return figures.list();
    }
}
