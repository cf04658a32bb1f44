package id.pantauopd.objection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.objection.ContactLinks;
import id.pantauopd.objection.ContactLinks.Invitation;
import id.pantauopd.objection.ObjectionRefused;
import id.pantauopd.objection.Objections;
import java.util.Optional;

/** Lets the contact of an agency reply and object, once, by the link that an editor gave. */
@Route("hak-jawab/:token([A-Za-z0-9_-]{20,64})")
@AnonymousAllowed
public class ContactView extends Screen implements BeforeEnterObserver {
    private final transient ContactLinks links;
    private final transient AgencyDirectory directory;
    private final transient Voice voice;
    private final TextArea reply = new TextArea();
    private final ObjectionFields objection;
    private final Paragraph message = new Paragraph();

    ContactView(ContactLinks links, AgencyDirectory directory, Voices voices) {
        super("contact");
        this.links = links;
        this.directory = directory;
        this.voice = voices.speak(getLocale());
        this.objection = new ObjectionFields(voice);
        message.addClassName("po-form-message");
        message.getElement().setAttribute("role", "alert");
        reply.setLabel(voice.say("objection.contact.reply"));
        reply.setHelperText(voice.say("objection.contact.reply.help"));
        reply.setMaxLength(Objections.LONGEST_REPLY);
        reply.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        Optional<Invitation> invitation = links.find(token);
        if (invitation.isEmpty()) {
            head(voice.say("objection.contact.title"), "");
            show(StatePanel.notAllowed(
                    voice.say("objection.contact.ended.title"), voice.say("objection.contact.ended.text")));
            return;
        }
        String name = directory
                .agencyByCode(invitation.get().agencyCode())
                .map(Agency::name)
                .orElse(invitation.get().agencyCode());
        head(
                voice.say("objection.contact.title"),
                voice.say(
                        "objection.contact.lead",
                        name,
                        Long.toString(invitation.get().editionNumber())));
        Button send = new Button(voice.say("objection.form.send"), click -> send(token, invitation.get()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(reply, new H2(voice.say("objection.contact.objection")), objection, message, send);
        form.addClassNames("po-card", "po-form");
        show(form);
    }

    private void send(String token, Invitation invitation) {
        try {
            links.use(
                    token,
                    reply.getValue(),
                    objection.isEmpty() ? null : objection.draft(invitation.editionNumber(), invitation.agencyCode()));
            head(voice.say("objection.contact.title"), voice.say("objection.contact.thanks"));
        } catch (ObjectionRefused refused) {
            message.setText(refused.sentence(voice.words(), voice.locale()));
        }
    }
}
