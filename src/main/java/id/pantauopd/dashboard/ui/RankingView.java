package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantauopd.base.PublicSettings;
import id.pantauopd.base.ui.NoticeStrip;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.dashboard.EditionBoard;
import id.pantauopd.dashboard.EditionPage;
import id.pantauopd.dashboard.RankingBoard;
import id.pantauopd.dashboard.RankingPage;
import id.pantauopd.ranking.RankingQuery;
import id.pantauopd.ranking.RankingRefused;
import java.util.Map;
import java.util.Optional;

/** Shows the whole ranking of a region and period. Its state is its address. */
@Route("peringkat")
@Menu(title = "dashboard.menu.ranking", order = 1, icon = "ranking")
@AnonymousAllowed
public class RankingView extends Screen implements BeforeEnterObserver {
    private final transient RankingBoard board;
    private final transient EditionBoard editions;
    private final transient PublicSettings address;
    private final transient Voice voice;
    private final RankingFilters filters;
    private final RankingTable table;
    private final Div notes = new Div();
    private final Div before = new Div();
    private final Div after = new Div();
    private RankingQuery lastQuery = RankingQuery.PLAIN;

    RankingView(RankingBoard board, EditionBoard editions, Voices voices, PublicSettings address) {
        super("ranking");
        this.board = board;
        this.editions = editions;
        this.address = address;
        this.voice = voices.speak(getLocale());
        this.filters = new RankingFilters(voice, this::open);
        this.table = new RankingTable(voice, column -> open(lastQuery.sortedBy(column)));
        head(voice.say("dashboard.ranking.title"), voice.say("dashboard.ranking.lead"));
        before.addClassName("po-results");
        after.addClassName("po-results");
        show(filters, notes, before, table, after);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RankingQuery query =
                RankingQuery.read(event.getLocation().getQueryParameters().getParameters());
        RankingPage page = board.page(query);
        lastQuery = page.query();
        filters.show(page);
        notes.removeAll();
        page.ignored()
                .forEach(parameter -> notes.add(new NoticeStrip(
                        NoticeStrip.Kind.NOTE,
                        voice.say("dashboard.ignored.title"),
                        voice.say("dashboard.ignored.text", parameter))));
        Circumstances.of(voice, page).forEach(notes::add);
        showResults(page);
    }

    private void showResults(RankingPage page) {
        before.removeAll();
        after.removeAll();
        RankingPage.Edition edition = page.edition();
        // The table itself stays where it is, or the pressed header would lose the focus.
        table.setVisible(edition != null && !page.lines().isEmpty());
        if (edition == null) {
            before.add(StatePanel.empty(voice.say("dashboard.ranking.none.title"), whyNone(page)));
            return;
        }
        before.add(subtitle(page, edition), new RankingActions(voice, page, edition, address));
        Optional<EditionPage> official = editions.latest(page.region().code());
        official.ifPresent(published -> before.add(newest(published)));
        table.show(
                page,
                Captions.ranking(voice, page),
                page.query().text().isEmpty(),
                official.map(EditionPage::byAgency).orElse(Map.of()));
        if (page.lines().isEmpty()) {
            after.add(nothingMatches(page));
        }
        if (page.matching() > page.lines().size()) {
            after.add(more(page));
        }
        if (!page.unranked().isEmpty()) {
            after.add(new Unranked(voice, page.unranked()));
        }
    }

    private String whyNone(RankingPage page) {
        RankingRefused refused = page.problem();
        return refused == null
                ? voice.say("dashboard.ranking.none.text")
                : refused.sentence(voice.words(), voice.locale());
    }

    private Paragraph subtitle(RankingPage page, RankingPage.Edition edition) {
        Voice local = voice.at(page.region().zone());
        Paragraph line = new Paragraph(
                new Span(voice.say("dashboard.as-of", local.times().full(edition.computedAt()))),
                new Span(" · "),
                new Anchor("metodologi", voice.say("dashboard.method-version", edition.methodVersion())));
        line.addClassName("po-as-of");
        return line;
    }

    private Paragraph newest(EditionPage edition) {
        Paragraph line = new Paragraph(
                new Span(voice.say("dashboard.ranking.edition")),
                new Span(" "),
                new Anchor("edisi/" + edition.head().number(), EditionWords.title(voice, edition.head())),
                new Span(" "),
                EditionWords.state(voice, edition.head()));
        line.addClassName("po-as-of");
        return line;
    }

    private StatePanel nothingMatches(RankingPage page) {
        if (page.ranked() == 0) {
            return StatePanel.empty(
                    voice.say("dashboard.ranking.empty.title"), voice.say("dashboard.ranking.empty.text"));
        }
        Button clear = new Button(
                voice.say("dashboard.filter.clear"),
                click -> open(RankingQuery.PLAIN
                        .withRegion(page.region().code())
                        .withPeriod(page.query().period())));
        return StatePanel.empty(
                voice.say("dashboard.ranking.nomatch.title"), voice.say("dashboard.ranking.nomatch.text"), clear);
    }

    private Div more(RankingPage page) {
        Button more = new Button(
                voice.say("dashboard.ranking.more", page.matching()),
                click -> open(lastQuery.showing(page.matching())));
        Div row = new Div(
                new Paragraph(voice.say("dashboard.ranking.shown", page.lines().size(), page.matching())), more);
        row.addClassName("po-more");
        return row;
    }

    private void open(RankingQuery query) {
        UI.getCurrent().navigate(RankingView.class, QueryParameters.simple(query.parameters()));
    }
}
