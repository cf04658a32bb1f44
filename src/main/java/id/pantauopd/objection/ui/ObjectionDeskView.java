package id.pantauopd.objection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.objection.Objection;
import id.pantauopd.objection.ObjectionDesk;
import id.pantauopd.objection.ObjectionRefused;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Where editors decide objections, invite agencies and publish corrections. */
@Route("admin/koreksi")
@Menu(title = "objection.menu.desk", order = 20.5, icon = "quote")
@RolesAllowed({"ADMIN", "EDITOR"})
public class ObjectionDeskView extends Screen implements BeforeEnterObserver {
    private final transient ObjectionDesk desk;
    private final transient DeskForms forms;
    private final transient AgencyDirectory directory;
    private final transient Voice voice;

    ObjectionDeskView(ObjectionDesk desk, DeskForms forms, AgencyDirectory directory, Voices voices) {
        super("desk");
        this.desk = desk;
        this.forms = forms;
        this.directory = directory;
        this.voice = voices.speak(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        head(voice.say("objection.desk.title"), voice.say("objection.desk.lead"));
        List<Objection> waiting = desk.waiting();
        if (waiting.isEmpty()) {
            show(StatePanel.empty(voice.say("objection.desk.none.title"), voice.say("objection.desk.none.text")));
        }
        waiting.forEach(objection -> show(card(objection)));
        show(forms.invite(voice), forms.correct(voice));
    }

    private ObjectionCard card(Objection objection) {
        String agency =
                directory.agencyByCode(objection.agencyCode()).map(Agency::name).orElse(objection.agencyCode());
        ObjectionCard card = new ObjectionCard(voice, objection, agency);
        TextArea note = new TextArea(voice.say("objection.desk.note"));
        note.setWidthFull();
        note.setMaxLength(2_000);
        Paragraph message = new Paragraph();
        message.getElement().setAttribute("role", "alert");
        Button accept =
                new Button(voice.say("objection.desk.accept"), click -> decide(objection.id(), true, note, message));
        Button reject =
                new Button(voice.say("objection.desk.reject"), click -> decide(objection.id(), false, note, message));
        Div actions = new Div(accept, reject);
        actions.addClassName("po-actions");
        card.add(note, message, actions);
        return card;
    }

    private void decide(long id, boolean accepted, TextArea note, Paragraph message) {
        try {
            desk.decide(id, accepted, note.getValue());
            draw();
        } catch (ObjectionRefused refused) {
            message.setText(refused.sentence(voice.words(), voice.locale()));
        }
    }
}
