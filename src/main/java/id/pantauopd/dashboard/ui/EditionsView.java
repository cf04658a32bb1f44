package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.dashboard.EditionBoard;
import id.pantauopd.dashboard.EditionBoard.Shelf;
import id.pantauopd.ranking.EditionHead;

/** Lists the published editions of a region. The region stands in the address. */
@Route("edisi")
@Menu(title = "dashboard.menu.editions", order = 1.5, icon = "list")
@AnonymousAllowed
public class EditionsView extends Screen implements BeforeEnterObserver {
    private final transient EditionBoard board;
    private final transient Voice voice;

    EditionsView(EditionBoard board, Voices voices) {
        super("editions");
        this.board = board;
        this.voice = voices.speak(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Shelf shelf = board.shelf(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("wilayah")
                .orElse(null));
        head(
                voice.say("dashboard.editions.title"),
                voice.say("dashboard.editions.lead", shelf.region().name()));
        if (shelf.editions().isEmpty()) {
            show(StatePanel.empty(
                    voice.say("dashboard.editions.none.title"), voice.say("dashboard.editions.none.text")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("po-editions");
        shelf.editions().forEach(edition -> list.add(card(edition)));
        show(list);
    }

    private ListItem card(EditionHead edition) {
        Anchor link = new Anchor("edisi/" + edition.number(), EditionWords.title(voice, edition));
        link.addClassName("po-name");
        Paragraph facts = new Paragraph(voice.say(
                "dashboard.edition.facts",
                voice.say(edition.kind().key()),
                voice.times().span(edition.weeks()),
                edition.methodVersion()));
        facts.addClassName("po-muted");
        Div card = new Div(new H2(link), EditionWords.state(voice, edition), facts);
        card.addClassNames("po-card", "po-edition");
        String reason = edition.reason();
        if (reason != null) {
            card.add(
                    new Paragraph(voice.say("dashboard.edition.corrects", String.valueOf(edition.corrects()), reason)));
        }
        return new ListItem(card);
    }
}
