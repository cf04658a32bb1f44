package id.pantauopd.access.ui;

import com.vaadin.flow.component.html.Paragraph;
import id.pantauopd.base.Words;

/** Says one sentence inside a form, aloud to screen readers too; invisible until then. */
class Notice extends Paragraph {
    Notice() {
        getElement().setAttribute("role", "alert");
        addClassName("opd-notice");
        setVisible(false);
    }

    void say(Words words, String key, Object... arguments) {
        setText(words.say(getLocale(), key, arguments));
        setVisible(true);
    }
}
