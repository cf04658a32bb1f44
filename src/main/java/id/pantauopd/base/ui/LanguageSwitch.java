package id.pantauopd.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;

/** Two links to the screen one is on, one in each language. */
final class LanguageSwitch extends Nav {
    private final Anchor indonesian = link("ID", "id", "Bahasa Indonesia");
    private final Anchor english = link("EN", "en", "English");

    LanguageSwitch(String label) {
        addClassName("po-languages");
        getElement().setAttribute("aria-label", label);
        add(indonesian, english);
    }

    void show(Locale current, Location location) {
        point(indonesian, "id", current, location);
        point(english, "en", current, location);
    }

    private static void point(Anchor link, String language, Locale current, Location location) {
        QueryParameters query = location.getQueryParameters().merging(Language.PARAMETER, language);
        link.setHref(location.getPath() + "?" + query.getQueryString());
        if (current.getLanguage().equals(language)) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private static Anchor link(String text, String language, String name) {
        Anchor link = new Anchor("", text);
        // The whole page is drawn anew, so that its shell speaks the other language too.
        link.setRouterIgnore(true);
        link.getElement().setAttribute("lang", language);
        link.getElement().setAttribute("hreflang", language);
        link.getElement().setAttribute("title", name);
        link.setAriaLabel(text + ", " + name);
        return link;
    }
}
