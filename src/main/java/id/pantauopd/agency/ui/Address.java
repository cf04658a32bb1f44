package id.pantauopd.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.TreeMap;

/** Keeps what a list is filtered by in the page's address, so that a link shows the same rows. */
final class Address {
    private Address() {}

    static String value(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).orElse("");
    }

    /** Replaces the address without another entry in the browser's history; empty values are left out. */
    static void keep(Component view, Map<String, String> values) {
        Map<String, String> said = new TreeMap<>(values);
        said.values().removeIf(String::isEmpty);
        view.getUI().ifPresent(ui -> {
            String path = ui.getInternals().getActiveViewLocation().getPath();
            ui.getPage().getHistory().replaceState(null, new Location(path, QueryParameters.simple(said)));
        });
    }
}
