package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantauopd.base.Period;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.TimeLabel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.dashboard.SilentBoard;
import id.pantauopd.ranking.RankedAgency;
import java.util.List;

/** Lists agencies that said nothing for four weeks, apart from those that could not be read. */
@Route("diam")
@Menu(title = "dashboard.menu.silent", order = 1.7, icon = "empty")
@AnonymousAllowed
public class SilentView extends Screen implements BeforeEnterObserver {
    private final transient SilentBoard board;
    private final transient Voice voice;

    SilentView(SilentBoard board, Voices voices) {
        super("silent");
        this.board = board;
        this.voice = voices.speak(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SilentBoard.Page page = board.page(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("wilayah")
                .orElse(null));
        Period weeks = page.weeks();
        head(
                voice.say("dashboard.silent.title"),
                weeks == null
                        ? ""
                        : voice.say(
                                "dashboard.silent.lead",
                                page.region().name(),
                                voice.times().span(weeks)));
        if (weeks == null) {
            show(StatePanel.empty(voice.say("dashboard.ranking.none.title"), voice.say("dashboard.ranking.none.text")));
            return;
        }
        show(
                part("silent", page.silent(), this::sinceWhen),
                part("absent", page.absent(), agency -> new Span()),
                part("unread", page.unread(), this::why));
    }

    private Section part(String name, List<RankedAgency> agencies, SerializableFunction<RankedAgency, Component> more) {
        Paragraph about = new Paragraph(voice.say("dashboard.silent." + name + ".about"));
        about.addClassName("po-muted");
        UnorderedList list = new UnorderedList();
        for (RankedAgency agency : agencies) {
            Anchor link = new Anchor("opd/" + agency.slug(), agency.name());
            link.addClassName("po-name");
            list.add(new ListItem(link, more.apply(agency)));
        }
        Section section =
                section(voice.say("dashboard.silent." + name + ".title", agencies.size()), "po-unranked", about);
        section.add(agencies.isEmpty() ? new Paragraph(voice.say("dashboard.silent.nobody")) : list);
        return section;
    }

    private Component sinceWhen(RankedAgency agency) {
        return agency.lastPostAt() == null
                ? Speech.span("po-why", voice.say("dashboard.silent.never"))
                : new Span(
                        Speech.span("po-why", voice.say("dashboard.silent.last")),
                        new TimeLabel(voice, agency.lastPostAt()));
    }

    private Component why(RankedAgency agency) {
        String reason = agency.reason();
        return Speech.span("po-why", reason == null ? "" : voice.say(reason));
    }
}
