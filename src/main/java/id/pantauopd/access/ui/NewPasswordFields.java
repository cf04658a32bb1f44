package id.pantauopd.access.ui;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import id.pantauopd.base.Words;
import java.util.Locale;
import java.util.Optional;

/** Asks twice for a new password; pasting is allowed. */
class NewPasswordFields extends VerticalLayout {
    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();

    NewPasswordFields(Words words, Locale locale) {
        first.setLabel(words.say(locale, "access.change.new"));
        first.setHelperText(words.say(locale, "access.change.hint"));
        first.setAutocomplete(Autocomplete.NEW_PASSWORD);
        second.setLabel(words.say(locale, "access.change.repeat"));
        second.setAutocomplete(Autocomplete.NEW_PASSWORD);
        addClassName("opd-fields");
        setPadding(false);
        setAlignItems(Alignment.CENTER);
        add(first, second);
    }

    /** The password, or empty when the two differ. */
    Optional<String> value() {
        return Optional.of(first.getValue()).filter(second.getValue()::equals);
    }
}
