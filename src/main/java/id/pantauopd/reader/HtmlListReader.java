package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadResult.Reason;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a site's list of news where it has neither feed nor API: what the page says to machines first, else by CSS
 * selectors, which a channel may give ({@code item}, {@code title}, {@code link}, {@code date}, {@code views}, {@code
 * image}, {@code next}).
 *
 * <p>A list without items is never an empty site: a new layout looks the same.
 */
final class HtmlListReader implements ChannelReader {
    private static final Capabilities CAPABILITIES = Reads.kind("html", Platform.WEBSITE)
            .ofPosts(Metric.VIEW, Metric.COMMENT, Metric.LIKE)
            .byPages()
            .figures(Capabilities.Exactness.ROUNDED)
            .provesDeletion()
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        return visit.platform() == Platform.WEBSITE && ListRules.areIn(visit.settings());
    }

    @Override
    public Step next(Dialogue dialogue) {
        if (dialogue.size() == 0) {
            return dialogue.askPage(dialogue.visit().address());
        }
        if (dialogue.body(0).isEmpty()) {
            return new Step.Unanswered(0);
        }
        Map<String, String> settings = dialogue.visit().settings();
        ReadResult newest = dialogue.read(0, answer -> read(answer, ListRules.of(settings)));
        List<Step.Part> older = new ArrayList<>();
        @Nullable URI next = newest instanceof ReadResult.Posts posts ? posts.older() : null;
        for (int page = 1; page < dialogue.size(); page++) {
            next = null;
            if (dialogue.body(page).isPresent()
                    && dialogue.read(page, answer -> read(answer, ListRules.of(settings)))
                            instanceof ReadResult.Posts posts) {
                older.add(new Step.Part(page, posts));
                next = posts.older();
            }
        }
        return next != null && dialogue.size() < dialogue.visit().pages()
                ? dialogue.askPage(next)
                : new Step.Answered(0, newest, older);
    }

    @Override
    public Optional<Probe> probe(Visit visit, PlatformSettings settings, String post, @Nullable URI page) {
        return Optional.ofNullable(page)
                .filter(url -> visit.platform() == Platform.WEBSITE)
                .map(Probes::page);
    }

    @Override
    public ReadResult read(AnswerText answer) {
        return read(answer, ListRules.of(Map.of()));
    }

    private static ReadResult read(AnswerText answer, ListRules rules) {
        Reading reading = answer.reading();
        Reason reason = PageClassifier.classify(answer.text(), reading.base());
        if (!answer.is(Shape.HTML) || reason != Reason.NOT_A_FEED) {
            return reading.unreadable(reason);
        }
        Document page = answer.page();
        List<Draft> drafts = drafts(answer, page, rules);
        if (drafts.stream().noneMatch(Draft::holdsSomething)) {
            return reading.unreadable(Reason.LAYOUT_CHANGED);
        }
        String title = PlainText.line(Markup.ofPlain(page.title()), PostText.TITLE);
        Channel channel = new Channel(
                "html-list",
                title.isEmpty() ? null : title,
                reading.base(),
                null,
                List.of(),
                older(reading, page, rules));
        return Posts.assemble(reading, channel, drafts);
    }

    private static List<Draft> drafts(AnswerText answer, Document page, ListRules rules) {
        List<Draft> drafts = new ArrayList<>();
        for (JsonNode article : JsonLd.articles(page)) {
            drafts.add(JsonLd.draft(answer.reading(), article, Optional.empty()));
        }
        if (drafts.isEmpty()) {
            for (Element item : outermost(rules.find(page, "item"))) {
                new ListItem(answer.reading(), item, rules).draft().ifPresent(drafts::add);
            }
        }
        if (!answer.isWholePage()) {
            answer.reading().warn(Warning.TRUNCATED);
            return drafts.subList(0, Math.max(0, drafts.size() - 1)); // the last may be cut
        }
        return drafts;
    }

    /** A selector such as {@code .card} may also find what lies inside an item. */
    private static List<Element> outermost(List<Element> found) {
        Set<Element> all = Set.copyOf(found);
        return found.stream()
                .filter(item -> item.parents().stream().noneMatch(all::contains))
                .toList();
    }

    private static @Nullable URI older(Reading reading, Document page, ListRules rules) {
        return rules.first(page, "next")
                .map(link -> link.attr("href"))
                .flatMap(link -> CanonicalUrl.resolve(reading.base(), link))
                .orElse(null);
    }
}
