package id.pantauopd.agency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import id.pantauopd.agency.RegistryFault;
import id.pantauopd.agency.RegistryWrite;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * Asks for a change in a dialog, which stays open with all that was typed until the change is stored.
 *
 * @param <T> what is changed
 */
final class EditDialog<T> extends Dialog {
    private final EntryForm form;
    private final IntFunction<RegistryWrite<T>> save;
    private final ToIntFunction<T> versionOf;
    private final Runnable afterwards;
    private final Paragraph message = new Paragraph();
    private int version;

    /**
     * @param version on which the change is based
     * @param save makes the change of a version
     * @param afterwards runs once it is stored
     */
    EditDialog(
            String title,
            EntryForm form,
            int version,
            ToIntFunction<T> versionOf,
            IntFunction<RegistryWrite<T>> save,
            Runnable afterwards) {
        this.form = form;
        this.save = save;
        this.version = version;
        this.versionOf = versionOf;
        this.afterwards = afterwards;
        setHeaderTitle(title);
        setCloseOnOutsideClick(false); // a slip must not lose what was typed
        setWidth("min(44rem, 96vw)");
        message.addClassName("po-form-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        add(message, form);
        Button store = new Button(getTranslation("registry.ui.save"), click -> store());
        store.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("registry.ui.cancel"), click -> close()), store);
    }

    private void store() {
        say("");
        if (form.isComplete()) {
            show(save.apply(version));
        }
    }

    private void show(RegistryWrite<T> write) {
        switch (write) {
            case RegistryWrite.Stored<T> stored -> {
                close();
                Notification.show(getTranslation("registry.ui.saved"));
                afterwards.run();
            }
            case RegistryWrite.Refused<T> refused -> refused.faults().forEach(this::show);
            case RegistryWrite.Outdated<T> outdated -> {
                version = versionOf.applyAsInt(outdated.now());
                say(getTranslation("registry.ui.outdated"));
            }
        }
    }

    private void show(RegistryFault fault) {
        String sentence = getTranslation(fault.key(), fault.arguments().toArray());
        if (!form.show(fault.field(), sentence)) {
            say(sentence);
        }
    }

    private void say(String sentence) {
        message.setText(sentence);
        message.setVisible(!sentence.isEmpty());
    }
}
