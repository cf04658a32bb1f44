package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantauopd.agency.PeerGroup;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.dashboard.EditionBoard;
import id.pantauopd.dashboard.EditionPage;
import id.pantauopd.ranking.EditionChange;
import id.pantauopd.ranking.EditionHead;
import java.util.Arrays;
import java.util.Optional;

/** Shows one edition with all that a reader needs to dispute it. The peer group stands in the address. */
@Route("edisi/:nomor(\\d{1,9})")
@AnonymousAllowed
public class EditionView extends Screen implements BeforeEnterObserver {
    private final transient EditionBoard board;
    private final transient Voices voices;

    EditionView(EditionBoard board, Voices voices) {
        super("edition");
        this.board = board;
        this.voices = voices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long number = event.getRouteParameters().getLong("nomor").orElseThrow(NotFoundException::new);
        Optional<PeerGroup> group = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("kelompok")
                .flatMap(EditionView::group);
        EditionPage page = board.page(number, group.orElse(null)).orElseThrow(NotFoundException::new);
        Voice voice = voices.speak(getLocale(), page.region().zone());
        head(
                        EditionWords.title(voice, page.head()),
                        voice.say("dashboard.edition.lead", page.region().name()))
                .add(facts(voice, page.head()));
        EditionNotices.of(voice, page).forEach(this::show);
        show(actions(voice, page), groups(voice, page));
        show(
                page.lines().isEmpty()
                        ? StatePanel.empty(
                                voice.say("dashboard.ranking.nomatch.title"), voice.say("dashboard.edition.nobody"))
                        : new EditionTable(voice, page));
        EditionHead before = page.before();
        if (before != null) {
            show(section(
                    voice.say("dashboard.moves.title", EditionWords.title(voice, before)),
                    "po-rules-section",
                    new Paragraph(voice.say("dashboard.moves.rule")),
                    new MoveLists(voice, page)));
        }
        show(new SensitivityList(voice, page.sensitivity()));
        if (!page.changes().isEmpty()) {
            show(changes(voice, page));
        }
        if (!page.unranked().isEmpty()) {
            show(new Unranked(voice, page.unranked()));
        }
    }

    private static Optional<PeerGroup> group(String word) {
        return Arrays.stream(PeerGroup.values())
                .filter(group -> group.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Paragraph facts(Voice voice, EditionHead head) {
        Paragraph line = new Paragraph(
                EditionWords.state(voice, head),
                new Span(" · "),
                new Span(voice.say("dashboard.edition.weeks", voice.times().span(head.weeks()))),
                new Span(" · "),
                new Anchor("metodologi", voice.say("dashboard.method-version", head.methodVersion())));
        line.addClassName("po-as-of");
        return line;
    }

    private static Component actions(Voice voice, EditionPage page) {
        long number = page.head().number();
        Anchor bundle = new Anchor("edisi/" + number + ".zip", voice.say("dashboard.edition.bundle"));
        bundle.setRouterIgnore(true);
        Anchor figures = new Anchor("edisi/" + number + ".json", voice.say("dashboard.download.json"));
        figures.setRouterIgnore(true);
        Anchor object = new Anchor("koreksi/baru?edisi=" + number, voice.say("dashboard.edition.object"));
        for (Anchor link : new Anchor[] {bundle, figures, object}) {
            link.addClassName("po-button");
        }
        Div row = new Div(bundle, figures, object);
        row.addClassName("po-actions");
        return row;
    }

    private static Component groups(Voice voice, EditionPage page) {
        Select<PeerGroup> groups = new Select<>();
        groups.setLabel(voice.say("dashboard.filter.group"));
        groups.setItems(PeerGroup.values());
        groups.setEmptySelectionAllowed(true);
        groups.setEmptySelectionCaption(voice.say("dashboard.filter.group.all"));
        groups.setItemLabelGenerator(
                group -> group == null ? voice.say("dashboard.filter.group.all") : Speech.group(voice, group));
        groups.setValue(page.group());
        groups.addValueChangeListener(choice -> UI.getCurrent()
                .navigate("edisi/" + page.head().number()
                        + (choice.getValue() == null ? "" : "?kelompok=" + choice.getValue())));
        Div row = new Div(groups);
        row.addClassName("po-filters");
        return row;
    }

    private static Component changes(Voice voice, EditionPage page) {
        UnorderedList list = new UnorderedList();
        page.changes().forEach(change -> list.add(new ListItem(change(voice, change))));
        list.addClassName("po-rules");
        return section(voice.say("dashboard.edition.changes"), "po-rules-section", list);
    }

    private static String change(Voice voice, EditionChange change) {
        return voice.say(
                "dashboard.edition.change",
                change.name(),
                voice.numbers().whole(change.placeBefore()),
                voice.numbers().whole(change.placeAfter()),
                voice.numbers().decimal(change.scoreBefore(), 1),
                voice.numbers().decimal(change.scoreAfter(), 1));
    }
}
