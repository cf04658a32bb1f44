package id.pantauopd.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantauopd.base.ui.Voice;
import java.util.function.Consumer;

/** Takes pasted addresses. */
final class PastePanel extends Div {

    PastePanel(Voice voice, Consumer<String> pasted) {
        addClassName("po-card");
        TextArea text = new TextArea(voice.say("intake.paste.label"));
        text.setHelperText(voice.say("intake.paste.help"));
        text.setPlaceholder("https://dinkes.example.go.id/\nhttps://www.youtube.com/@dinkes");
        text.setMinRows(4);
        text.setMaxRows(8);
        text.setWidthFull();
        Button go = new Button(voice.say("intake.paste.go"), click -> pasted.accept(text.getValue()));
        Div actions = new Div(go);
        actions.addClassName("po-actions");
        add(new H2(voice.say("intake.paste.title")), text, actions);
    }
}
