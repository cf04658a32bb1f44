package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.pantauopd.base.ui.CopyButton;
import id.pantauopd.base.ui.Voice;

/** Offers the three texts of a {@link Quote} to copy. */
final class QuoteDialog extends Dialog {
    QuoteDialog(Voice voice, Quote quote) {
        setHeaderTitle(voice.say("dashboard.quote"));
        addClassName("po-dialog");
        add(
                part(voice, "dashboard.quote.sentence.title", quote.sentence()),
                part(voice, "dashboard.quote.brief.title", quote.brief()),
                part(voice, "dashboard.quote.full.title", quote.full()));
        getFooter().add(new Button(voice.say("dashboard.close"), click -> close()));
    }

    private static Div part(Voice voice, String title, String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("po-quote-text");
        Div part = new Div(
                new H3(voice.say(title)),
                words,
                new CopyButton(voice.say("dashboard.copy"), voice.say("dashboard.copied"), text));
        part.addClassName("po-quote");
        return part;
    }
}
