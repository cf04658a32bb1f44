package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadPost.Stamp;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** Reads what a page says of its articles to machines (<a href="https://schema.org/Article">schema.org</a>). */
final class JsonLd {
    private static final int MOST_SCRIPTS = 20;
    private static final int DEPTH = 8;
    private static final Set<String> ARTICLES =
            Set.of("Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle", "Report");

    private JsonLd() {}

    /** All articles of the page that have a headline, in the order of the page. */
    static List<JsonNode> articles(Document page) {
        List<JsonNode> found = new ArrayList<>();
        page.select("script[type=application/ld+json]").stream()
                .limit(MOST_SCRIPTS)
                .map(Element::data)
                .flatMap(json -> JsonTree.parse(json, 0).stream())
                .forEach(json -> collect(json, found, 0));
        return found;
    }

    private static void collect(JsonNode node, List<JsonNode> found, int depth) {
        if (depth > DEPTH) {
            return;
        }
        if (isArticle(node)) {
            found.add(node);
            return;
        }
        node.forEach(child -> collect(child, found, depth + 1));
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        boolean article = type.isString() && ARTICLES.contains(type.asString());
        for (JsonNode one : type) {
            article |= one.isString() && ARTICLES.contains(one.asString());
        }
        return article && JsonTree.first(node, "/headline", "/name").isPresent();
    }

    static Draft draft(Reading reading, JsonNode article, Optional<URI> page) {
        Stamp published = PostDates.first(
                reading, JsonTree.first(article, "/datePublished").stream().toList());
        String body = JsonTree.first(article, "/articleBody", "/description")
                .map(text -> PlainText.body(text, PostText.BODY))
                .orElse("");
        MediaUrls media = new MediaUrls(reading.base());
        JsonTree.first(article, "/image/url", "/image/0/url", "/image/0", "/image")
                .ifPresent(media::add);
        return new Draft(
                Optional.empty(),
                JsonTree.first(article, "/url", "/mainEntityOfPage/@id", "/mainEntityOfPage", "/@id")
                        .flatMap(link -> CanonicalUrl.resolve(reading.base(), link))
                        .or(() -> page)
                        .orElse(null),
                List.of(),
                JsonTree.first(article, "/headline", "/name")
                        .map(title -> PlainText.line(title, PostText.TITLE))
                        .orElse(""),
                body,
                PostText.goesOn(body),
                published,
                PostDates.edited(
                        reading,
                        JsonTree.first(article, "/dateModified").stream().toList(),
                        published),
                JsonTree.first(article, "/author/name", "/author/0/name")
                        .map(name -> PlainText.line(name, PostText.AUTHOR))
                        .orElse(null),
                media.list(),
                figures(article));
    }

    private static List<Figure> figures(JsonNode article) {
        PostFigures figures = new PostFigures();
        JsonNode statistics = article.path("interactionStatistic");
        for (JsonNode one : statistics.isArray() ? statistics : List.of(statistics)) {
            String type = JsonTree.first(one, "/interactionType", "/interactionType/@type", "/interactionType/@id")
                    .orElse("");
            metric(type)
                    .ifPresent(metric -> figures.add(metric, one.path("userInteractionCount"), "interactionStatistic"));
        }
        return figures.add(Metric.COMMENT, article.path("commentCount"), "commentCount")
                .list();
    }

    private static Optional<Metric> metric(String interaction) {
        String action = interaction.substring(interaction.lastIndexOf('/') + 1);
        return switch (action) {
            case "CommentAction" -> Optional.of(Metric.COMMENT);
            case "LikeAction" -> Optional.of(Metric.LIKE);
            case "ShareAction" -> Optional.of(Metric.SHARE);
            case "ViewAction", "WatchAction", "ReadAction" -> Optional.of(Metric.VIEW);
            default -> Optional.empty();
        };
    }
}
