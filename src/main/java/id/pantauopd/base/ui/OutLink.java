package id.pantauopd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.net.URI;

/** Draws a link to a page that is not ours: it learns nothing of the visit, and gains no weight in search engines. */
public final class OutLink {
    private OutLink() {}

    /** The link; where the address would run something instead of leading somewhere, its words alone. */
    public static HtmlContainer of(URI url, Component... words) {
        if (!leads(url)) {
            return new Span(words);
        }
        Anchor link = new Anchor(url.toString(), words);
        link.getElement().setAttribute("rel", "noopener nofollow");
        link.setRouterIgnore(true);
        return link;
    }

    /** Tells whether it is the address of a page of the web. */
    public static boolean leads(URI url) {
        return "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
    }
}
