package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadPost.Stamp;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Maps one {@code item} or {@code entry}, whatever mixture of RSS, RDF, Atom, CDF and modules it is written in. */
final class XmlItem {
    private static final String[] PUBLISHED = {
        "pubdate", "published", "issued", "dc:date", "dcterms:issued", "dcterms:created", "created"
    };
    private static final String[] EDITED = {"updated", "modified", "dcterms:modified"};
    private static final String[] BODIES = {
        "content:encoded",
        "content",
        "description",
        "summary",
        "abstract",
        "itunes:summary",
        "xhtml:body",
        "xhtml:div",
        "fullitem",
        "body",
        "dc:description"
    };
    private static final String[] TITLES = {"title", "dc:title", "itunes:title"};
    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S{1,200}@\\S{1,200} ?\\((.{1,200})\\)");

    private final Reading reading;
    private final Node item;
    private final XmlMedia media;

    XmlItem(Reading reading, Node item) {
        this.reading = reading;
        this.item = item;
        this.media = XmlMedia.of(item);
    }

    Draft draft(URI base, Optional<String> feedAuthor) {
        XmlLinks links = XmlLinks.of(item, base);
        Stamp published = published(reading, item);
        String body = body();
        String title = title();
        MediaUrls urls = new MediaUrls(item.base().orElse(base));
        media.addTo(urls);
        if (title.isEmpty() && body.isEmpty()) {
            bodies().forEach(node -> urls.addFirstOf(Markup.of(node)));
        }
        return new Draft(
                guid(),
                links.url(),
                links.others(),
                title,
                body,
                PostText.goesOn(body),
                published,
                // YouTube moves this date with every change of a count.
                item.child("yt:videoid").isPresent() ? null : PostDates.edited(reading, texts(EDITED), published),
                author(feedAuthor),
                urls.list(),
                figures());
    }

    /** The date of publication, or the only date there is. */
    static Stamp published(Reading reading, Node item) {
        List<String> dates = texts(item, PUBLISHED);
        dates.addAll(texts(item, EDITED));
        Optional.ofNullable(item.attribute("lastmod")).ifPresent(dates::add);
        return dates.isEmpty() ? Stamp.NONE : PostDates.first(reading, dates);
    }

    private Optional<String> guid() {
        return item.firstText("guid", "id")
                .or(() -> Optional.ofNullable(item.attribute("rdf:about")).map(String::strip))
                .filter(guid -> !guid.isBlank());
    }

    private String title() {
        for (String name : TITLES) {
            Optional<Node> node = item.child(name);
            String line = node.map(title -> PlainText.line(Markup.of(title), PostText.TITLE))
                    .orElse("");
            if (!line.isEmpty()) {
                return line;
            }
        }
        return media.first("media:title")
                .map(title -> PlainText.line(Markup.of(title), PostText.TITLE))
                .orElse("");
    }

    /** The first body that holds any text, the fuller kinds first. */
    private String body() {
        for (Node node : bodies()) {
            String body = PlainText.body(Markup.of(node), PostText.BODY);
            if (!body.isEmpty()) {
                return body;
            }
        }
        return "";
    }

    private List<Node> bodies() {
        List<Node> nodes = new ArrayList<>(3);
        for (String name : BODIES) {
            item.child(name).ifPresent(nodes::add);
        }
        media.first("media:description").ifPresent(nodes::add);
        return nodes;
    }

    private @Nullable String author(Optional<String> feedAuthor) {
        Optional<String> own = item.child("author")
                .flatMap(XmlItem::person)
                .or(() -> item.firstText("dc:creator", "itunes:author", "media:credit"));
        return own.or(() -> feedAuthor)
                .map(name -> PlainText.line(name, PostText.AUTHOR))
                .filter(name -> !name.isEmpty())
                .orElse(null);
    }

    /** The name of an Atom person or of an RSS "address (name)". */
    static Optional<String> person(Node author) {
        Optional<String> name =
                author.firstText("name").or(() -> author.hasElements() ? Optional.empty() : Optional.of(author.text()));
        return name.filter(text -> !text.isEmpty()).map(text -> {
            Matcher matcher = MAIL_AND_NAME.matcher(text);
            return matcher.matches() ? matcher.group(1) : text;
        });
    }

    private List<Figure> figures() {
        PostFigures figures = new PostFigures()
                .add(Metric.COMMENT, shown("slash:comments"), "slash:comments")
                .add(Metric.COMMENT, shown("thr:total"), "thr:total")
                .add(Metric.COMMENT, shown("rsshub:comments"), "rsshub:comments")
                .add(Metric.LIKE, shown("rsshub:upvotes"), "rsshub:upvotes");
        for (Node child : item.children()) {
            if (child.is("link") && child.attribute("rel", "").equalsIgnoreCase("replies")) {
                figures.add(Metric.COMMENT, child.attribute("thr:count"), "thr:count");
            }
        }
        media.first("media:statistics")
                .ifPresent(node -> figures.add(Metric.VIEW, node.attribute("views"), "media:statistics@views"));
        media.first("media:starrating")
                .ifPresent(node -> figures.add(Metric.LIKE, node.attribute("count"), "media:starRating@count"));
        return figures.list();
    }

    private @Nullable String shown(String name) {
        return item.child(name).map(Node::text).orElse(null);
    }

    private List<String> texts(String... names) {
        return texts(item, names);
    }

    private static List<String> texts(Node item, String... names) {
        List<String> found = new ArrayList<>(2);
        for (String name : names) {
            item.firstText(name).ifPresent(found::add);
        }
        return found;
    }
}
