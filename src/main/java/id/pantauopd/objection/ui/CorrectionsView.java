package id.pantauopd.objection.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.objection.Objection;
import id.pantauopd.objection.ObjectionState;
import id.pantauopd.objection.Objections;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The public log of objections and decisions. Which state is shown stands in the address. */
@Route("koreksi")
@Menu(title = "objection.menu.log", order = 2.5, icon = "quote")
@AnonymousAllowed
public class CorrectionsView extends Screen implements BeforeEnterObserver {
    private final transient Objections objections;
    private final transient AgencyDirectory directory;
    private final transient Voice voice;

    CorrectionsView(Objections objections, AgencyDirectory directory, Voices voices) {
        super("corrections");
        this.objections = objections;
        this.directory = directory;
        this.voice = voices.speak(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ObjectionState shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("status")
                .flatMap(CorrectionsView::state)
                .orElse(null);
        head(voice.say("objection.log.title"), voice.say("objection.log.lead"));
        Anchor file = new Anchor("koreksi/baru", voice.say("objection.log.file"));
        Anchor feed = new Anchor("koreksi.atom", voice.say("objection.log.feed"));
        feed.setRouterIgnore(true);
        file.addClassNames("po-button", "po-button-primary");
        feed.addClassName("po-button");
        Div actions = new Div(file, feed);
        actions.addClassName("po-actions");
        Div filters = new Div(states(shown));
        filters.addClassName("po-filters");
        show(actions, filters);
        List<Objection> log = objections.log().stream()
                .filter(objection -> shown == null || objection.state() == shown)
                .toList();
        if (log.isEmpty()) {
            show(StatePanel.empty(voice.say("objection.log.none.title"), voice.say("objection.log.none.text")));
        }
        log.forEach(objection -> show(new ObjectionCard(voice, objection, name(objection.agencyCode()))));
    }

    private Select<ObjectionState> states(@Nullable ObjectionState shown) {
        Select<ObjectionState> states = new Select<>();
        states.setLabel(voice.say("objection.log.state"));
        states.setItems(ObjectionState.values());
        states.setEmptySelectionAllowed(true);
        states.setEmptySelectionCaption(voice.say("objection.log.all"));
        states.setItemLabelGenerator(state -> state == null ? voice.say("objection.log.all") : voice.say(state.key()));
        states.setValue(shown);
        states.addValueChangeListener(choice -> UI.getCurrent()
                .navigate("koreksi" + (choice.getValue() == null ? "" : "?status=" + choice.getValue())));
        return states;
    }

    private static Optional<ObjectionState> state(String word) {
        return Arrays.stream(ObjectionState.values())
                .filter(state -> state.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private String name(String agencyCode) {
        return directory.agencyByCode(agencyCode).map(Agency::name).orElse(agencyCode);
    }
}
