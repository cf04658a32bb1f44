package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Span;

/** A state in words behind a mark whose shape differs too, so that it reads without colour. */
final class StateDot {
    private StateDot() {}

    /** @param kind {@code good}, {@code bad}, {@code wait} or {@code off} */
    static Span of(String kind, String words) {
        Span mark = new Span();
        mark.addClassName("po-dot");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span state = new Span(mark, new Span(words));
        state.addClassNames("po-state-word", "po-is-" + kind);
        return state;
    }
}
