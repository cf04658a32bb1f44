package id.pantauopd.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.pantauopd.base.ui.Voice;

/** Asks once more before something that takes much away. */
final class Sure extends Dialog {

    Sure(Voice voice, String title, String text, Runnable then) {
        setHeaderTitle(voice.say(title));
        setWidth("min(30rem, 96vw)");
        add(new Paragraph(voice.say(text)));
        Button yes = new Button(voice.say(title), click -> {
            close();
            then.run();
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(voice.say("registry.ui.cancel"), click -> close()), yes);
    }
}
