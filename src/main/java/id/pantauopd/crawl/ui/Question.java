package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.reader.Meanings;
import id.pantauopd.reader.Recognised;
import id.pantauopd.reader.Recognised.Problem;
import java.util.function.Consumer;

/** Says what is to be known of a pasted text; where it means several things, offers each to choose. */
final class Question extends Div {

    /** @param chosen is given the text with the meaning that was chosen */
    Question(Voice voice, Problem problem, Recognised recognised, Consumer<String> chosen) {
        addClassNames("po-card", "po-question");
        getElement().setAttribute("role", "status");
        add(new Paragraph(voice.say(problem.key())));
        Div choices = new Div();
        choices.addClassName("po-actions");
        Meanings.of(recognised).forEach(meaning -> choices.add(new Button(meaning, click -> chosen.accept(meaning))));
        if (choices.getComponentCount() > 0) {
            add(choices);
        }
    }
}
