package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.base.ui.Glyph;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.dashboard.Front;
import id.pantauopd.dashboard.FrontBoard;
import id.pantauopd.dashboard.RankingPage;
import id.pantauopd.ranking.RankedAgency;
import java.util.List;
import java.util.Map;

/** Shows a newcomer where to begin: find an agency, three sentences of today, the ten most active. */
@Route("")
@Menu(title = "dashboard.menu.home", order = 0, icon = "home")
@AnonymousAllowed
public class HomeView extends Screen implements BeforeEnterObserver {
    private static final int OFFERED = 12;

    private final transient FrontBoard board;
    private final transient AgencyDirectory directory;
    private final transient Voice voice;

    HomeView(FrontBoard board, AgencyDirectory directory, Voices voices) {
        super("home");
        this.board = board;
        this.directory = directory;
        this.voice = voices.speak(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Front front = board.page();
        RankingPage page = front.page();
        Header head = head(voice.say("dashboard.home.title"), voice.say("dashboard.home.lead"));
        head.add(new AgencyFinder(voice, text -> find(page.region().code(), text)));
        if (page.edition() == null || page.lines().isEmpty()) {
            show(StatePanel.empty(
                    voice.say("dashboard.ranking.empty.title"),
                    voice.say("dashboard.ranking.empty.text"),
                    new Anchor("status", voice.say("dashboard.menu.status"))));
            return;
        }
        show(sentences(front), top(page));
    }

    /** Who has typed nothing yet is offered the agencies of the region shown. */
    private List<Agency> find(String region, String text) {
        return text.isBlank()
                ? directory.agenciesWithin(region).stream().limit(OFFERED).toList()
                : directory.find(text, OFFERED);
    }

    private Component sentences(Front front) {
        Div cards = new Div(mostActive(front), riser(front), quiet(front));
        cards.addClassName("po-sentences");
        return section(
                voice.say(
                        "dashboard.home.today", voice.times().span(front.page().counted())),
                "po-today",
                cards);
    }

    private Component mostActive(Front front) {
        RankedAgency first = front.mostActive();
        return first == null
                ? card(Glyph.RANKING, new Span(voice.say("dashboard.home.most.none")))
                : card(
                        Glyph.RANKING,
                        agencyLink(first),
                        new Span(voice.say(
                                "dashboard.home.most",
                                voice.numbers().whole(first.posts()),
                                voice.numbers().whole(first.activeDays()))));
    }

    private Component riser(Front front) {
        Front.Riser riser = front.riser();
        return riser == null
                ? card(Glyph.UP, new Span(voice.say("dashboard.home.riser.none")))
                : card(
                        Glyph.UP,
                        agencyLink(riser.agency()),
                        new Span(voice.say(
                                "dashboard.home.riser",
                                voice.numbers().decimal(riser.before(), 1),
                                voice.numbers().decimal(riser.agency().score(), 1),
                                EditionWords.period(voice, riser.edition()))));
    }

    private Component quiet(Front front) {
        return card(
                Glyph.EMPTY,
                new Span(voice.say("dashboard.home.quiet", front.quiet())),
                new Span(voice.say("dashboard.home.unranked", front.unreadable(), front.absent())));
    }

    private static Component card(Glyph glyph, Component... words) {
        Div text = new Div(words);
        text.addClassName("po-sentence-text");
        Div card = new Div(glyph.draw(), text);
        card.addClassNames("po-card", "po-sentence");
        return card;
    }

    private static Anchor agencyLink(RankedAgency agency) {
        Anchor link = new Anchor("opd/" + agency.slug(), agency.name());
        link.addClassName("po-name");
        return link;
    }

    private Component top(RankingPage page) {
        RankingTable table = new RankingTable(voice, null);
        table.show(page, Captions.top(voice, page), false, Map.of());
        Anchor all = new Anchor("peringkat", voice.say("dashboard.home.all", page.ranked()));
        all.addClassNames("po-button", "po-button-primary");
        Div more = new Div(all);
        more.addClassName("po-more");
        return section(voice.say("dashboard.home.top"), "po-top", table, more);
    }
}
