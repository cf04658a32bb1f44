package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadPost.Stamp;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Maps one item of a list of news. */
final class ListItem {
    private final Reading reading;
    private final Element item;
    private final ListRules rules;

    ListItem(Reading reading, Element item, ListRules rules) {
        this.reading = reading;
        this.item = item;
        this.rules = rules;
    }

    /** Empty where the element leads nowhere or says nothing: it is no item then. */
    Optional<Draft> draft() {
        Optional<URI> link = link();
        String title = title();
        if (link.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        MediaUrls media = new MediaUrls(reading.base());
        rules.first(item, "image").ifPresent(image -> media.add(image.attr("src")));
        String body = Optional.ofNullable(item.selectFirst("p:not([class])"))
                .map(text -> PlainText.body(text.html(), PostText.BODY))
                .orElse("");
        return Optional.of(new Draft(
                Optional.empty(),
                link.get(),
                List.of(),
                title,
                body,
                PostText.goesOn(body),
                published(),
                null,
                null,
                media.list(),
                views()));
    }

    private Optional<URI> link() {
        Stream<Element> inTitle =
                rules.first(item, "title").stream().flatMap(title -> rules.find(title, "link").stream());
        return Stream.concat(inTitle, rules.find(item, "link").stream())
                .map(link -> link.attr("href"))
                .filter(href -> !href.startsWith("#"))
                // The page of the list that it stands on does not belong to its name.
                .map(href -> href.replaceAll("([?&])page=[0-9]+(?:&|$)", "$1").replaceAll("[?&]$", ""))
                .flatMap(href -> CanonicalUrl.resolve(reading.base(), href).stream())
                .findFirst();
    }

    private String title() {
        return rules.first(item, "title")
                .or(() -> rules.first(item, "link"))
                .map(title -> PlainText.line(title.html(), PostText.TITLE))
                .orElse("");
    }

    /** The machine's date where there is one, else the first that can be read in the places where dates stand. */
    private Stamp published() {
        Stream<String> machine = item.select("time[datetime]").stream().map(time -> time.attr("datetime"));
        Stream<String> shown =
                rules.find(item, "date").stream().flatMap(place -> PageWords.date(PageWords.spaced(place)).stream());
        return PostDates.first(reading, Stream.concat(machine, shown).toList());
    }

    private List<Figure> views() {
        PostFigures figures = new PostFigures();
        Optional<String> own = rules.first(item, "views").map(Element::text);
        own.flatMap(PageWords::views)
                .or(() -> own)
                .or(() -> PageWords.views(item))
                .ifPresent(views -> figures.add(Metric.VIEW, views, "page text"));
        return figures.list();
    }
}
