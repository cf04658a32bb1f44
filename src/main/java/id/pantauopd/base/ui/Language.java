package id.pantauopd.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import id.pantauopd.base.Words;
import java.util.Locale;
import java.util.Optional;

/** The language of a visit: Indonesian until an address says {@code ?bahasa=en}, then that until it says otherwise. */
final class Language {
    static final String PARAMETER = "bahasa";

    private Language() {}

    static Optional<Locale> named(QueryParameters query) {
        return query.getSingleParameter(PARAMETER).flatMap(Language::of);
    }

    static Optional<Locale> of(String word) {
        return switch (word) {
            case "id" -> Optional.of(Words.INDONESIAN);
            case "en" -> Optional.of(Words.ENGLISH);
            default -> Optional.empty();
        };
    }

    /** Takes the language that an address names, before its screen is built. */
    static void follow(BeforeEnterEvent event) {
        UI ui = event.getUI();
        named(event.getLocation().getQueryParameters())
                .filter(locale -> !locale.equals(ui.getLocale()))
                .ifPresent(locale -> {
                    ui.getSession().setLocale(locale);
                    ui.setLocale(locale);
                });
    }
}
