package id.pantauopd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page of the product: one heading, one title of the window, then whatever the view shows. */
public abstract class Screen extends Composite<Div> implements HasDynamicTitle {
    private String title = "";

    protected Screen(String name) {
        getContent().addClassNames("po-screen", "po-screen-" + name);
    }

    /** Empties the page and heads it. The lead may be empty. */
    protected final Header head(String heading, String lead) {
        title = heading;
        getContent().removeAll();
        H1 h1 = new H1(heading);
        Header header = new Header(h1);
        header.addClassName("po-head");
        if (!lead.isEmpty()) {
            Paragraph text = new Paragraph(lead);
            text.addClassName("po-lead");
            header.add(text);
        }
        getContent().add(header);
        return header;
    }

    protected final void show(Component... parts) {
        getContent().add(parts);
    }

    /** A part of a page under a heading of its own. */
    protected static Section section(String heading, String cssClass, Component... parts) {
        Section section = new Section();
        section.addClassNames("po-section", cssClass);
        section.add(new H2(heading));
        section.add(parts);
        return section;
    }

    @Override
    public String getPageTitle() {
        String product = getTranslation("app.name");
        return title.isEmpty() ? product : title + " · " + product;
    }
}
