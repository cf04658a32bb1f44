package id.pantauopd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where content would be: says why there is none and what to do next. */
public final class StatePanel extends Div {

    private StatePanel(String kind, Glyph glyph, String title, String text, Component... actions) {
        addClassNames("po-state", "po-state-" + kind);
        H2 heading = new H2(title);
        add(glyph.draw(), heading, new Paragraph(text));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("po-actions");
            add(row);
        }
    }

    /** There is nothing, and that is a fact. */
    public static StatePanel empty(String title, String text, Component... actions) {
        return new StatePanel("empty", Glyph.EMPTY, title, text, actions);
    }

    /** Something went wrong; {@code text} says what still works. */
    public static StatePanel failed(String title, String text, Component... actions) {
        return new StatePanel("failed", Glyph.WARNING, title, text, actions);
    }

    public static StatePanel notAllowed(String title, String text, Component... actions) {
        return new StatePanel("locked", Glyph.LOCK, title, text, actions);
    }

    /** Something is under way; announced to readers of the screen. */
    public static StatePanel loading(String title, String text) {
        StatePanel panel = new StatePanel("loading", Glyph.PULSE, title, text);
        panel.getElement().setAttribute("role", "status");
        return panel;
    }
}
