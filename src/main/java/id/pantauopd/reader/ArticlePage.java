package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadPost.Stamp;
import id.pantauopd.reader.ReadResult.Reason;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** Reads the page of one article: what it says to machines first, then its meta elements, then what people see. */
final class ArticlePage {
    private ArticlePage() {}

    static ReadResult read(AnswerText answer) {
        Reading reading = answer.reading();
        if (!answer.is(Shape.HTML)) {
            return reading.unreadable(PageClassifier.classify(answer.text(), reading.base()));
        }
        if (!answer.isWholePage()) {
            return reading.unreadable(Reason.MALFORMED);
        }
        Document page = answer.page();
        List<JsonNode> articles = JsonLd.articles(page);
        Optional<URI> address = address(reading, page);
        Draft draft = articles.size() == 1
                ? JsonLd.draft(reading, articles.getFirst(), address)
                : shown(reading, page, address);
        boolean dated =
                draft.published().at() != null || !draft.published().raw().isEmpty();
        if (draft.title().isEmpty() || !dated) {
            return reading.unreadable(Reason.LAYOUT_CHANGED); // a page of some other kind
        }
        return Posts.assemble(
                reading, new Channel("html-article", null, reading.base().resolve("/"), null), List.of(draft));
    }

    private static Draft shown(Reading reading, Document page, Optional<URI> address) {
        Stamp published = PostDates.first(
                reading,
                Stream.of(
                                meta(page, "article:published_time"),
                                attribute(page, "article time[datetime], time[datetime]", "datetime"),
                                visibleDate(page))
                        .flatMap(Optional::stream)
                        .toList());
        String body = Optional.ofNullable(page.selectFirst("article, main, .entry-content, .content"))
                .map(content -> PlainText.body(content.html(), PostText.BODY))
                .orElse("");
        MediaUrls media = new MediaUrls(reading.base());
        meta(page, "og:image").ifPresent(media::add);
        return new Draft(
                Optional.empty(),
                address.orElse(reading.base()),
                List.of(),
                meta(page, "og:title")
                        .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
                        .map(title -> PlainText.line(Markup.ofPlain(title), PostText.TITLE))
                        .orElse(""),
                body,
                PostText.goesOn(body),
                published,
                PostDates.edited(
                        reading, meta(page, "article:modified_time").stream().toList(), published),
                null,
                media.list(),
                views(page));
    }

    private static Optional<URI> address(Reading reading, Document page) {
        return attribute(page, "link[rel=canonical]", "href")
                .flatMap(link -> CanonicalUrl.resolve(reading.base(), link))
                .or(() -> Optional.of(reading.base()));
    }

    private static List<Figure> views(Document page) {
        PostFigures figures = new PostFigures();
        Optional.ofNullable(page.selectFirst("article, main"))
                .flatMap(PageWords::views)
                .ifPresent(views -> figures.add(Metric.VIEW, views, "page text"));
        return figures.list();
    }

    private static Optional<String> visibleDate(Document page) {
        return Optional.ofNullable(page.selectFirst("article, main"))
                .flatMap(content -> PageWords.date(PageWords.spaced(content)));
    }

    private static Optional<String> meta(Document page, String property) {
        return attribute(page, "meta[property=" + property + "], meta[name=" + property + "]", "content");
    }

    private static Optional<String> attribute(Document page, String selector, String name) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty());
    }
}
