package id.pantauopd.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import id.pantauopd.base.Words;

/** Shows what happened, and the way back. */
abstract class ErrorView extends VerticalLayout implements HasDynamicTitle {
    private final Words words;
    private String title = "";

    ErrorView(Words words) {
        this.words = words;
        addClassName("opd-error");
    }

    /** Fills the page with the sentences of a status. */
    void show(int status) {
        title = words.say(getLocale(), "access.error." + status + ".title");
        add(new H1(title), new Paragraph(words.say(getLocale(), "access.error." + status + ".text")));
        add(new Anchor("/", words.say(getLocale(), "access.error.home")));
    }

    void number(String id) {
        add(new Paragraph(words.say(getLocale(), "access.error.number") + " " + id));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
