package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelContacts;
import id.pantauopd.agency.RegistryFault;
import id.pantauopd.base.ui.Voice;
import java.util.List;

/** Asks whom to write to about a channel. */
final class ContactFields extends Div {

    ContactFields(Voice voice, Channel channel, ChannelContacts contacts) {
        TextField name = new TextField(voice.say("verify.contact.name"));
        EmailField email = new EmailField(voice.say("verify.contact.email"));
        contacts.of(channel.id()).ifPresent(contact -> {
            name.setValue(contact.name());
            email.setValue(contact.email());
        });
        Span said = new Span();
        said.getElement().setAttribute("role", "status");
        Button keep = new Button(voice.say("verify.contact.keep"), click -> {
            List<RegistryFault> faults = contacts.keep(channel, name.getValue(), email.getValue());
            said.setText(
                    faults.isEmpty()
                            ? voice.say("registry.ui.saved")
                            : faults.getFirst().say(voice.words(), voice.locale()));
        });
        Paragraph about = new Paragraph(voice.say("verify.contact.about"));
        about.addClassName("po-muted");
        Div row = new Div(name, email, keep, said);
        row.addClassName("po-filters");
        add(about, row);
    }
}
