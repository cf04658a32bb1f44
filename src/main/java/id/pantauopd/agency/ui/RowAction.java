package id.pantauopd.agency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Builds the small buttons of a row; a reader of the screen hears which row they act on. */
final class RowAction {
    private RowAction() {}

    static Button of(String label, String subject, Runnable action) {
        Button button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(label + ": " + subject);
        return button;
    }
}
