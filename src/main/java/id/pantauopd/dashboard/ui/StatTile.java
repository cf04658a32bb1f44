package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** One figure with its name and what to compare it with. */
final class StatTile extends Div {
    StatTile(String name, String value, String past, String median) {
        addClassNames("po-card", "po-tile");
        Paragraph label = new Paragraph(name);
        label.addClassName("po-tile-name");
        Paragraph figure = new Paragraph(value);
        figure.addClassName("po-tile-value");
        Div compare = new Div(Speech.span("po-tile-past", past), Speech.span("po-tile-median", median));
        compare.addClassName("po-tile-compare");
        add(label, figure, compare);
    }

    /** Says why there is a dash. */
    void because(String reason) {
        Paragraph why = new Paragraph(reason);
        why.addClassName("po-why");
        addComponentAtIndex(2, why);
    }
}
