package id.pantauopd.agency.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.RegistryLists;
import id.pantauopd.base.ui.DayField;
import java.time.LocalDate;

/** Asks which agency takes another one over, and until when that one was there. */
final class MergeForm extends EntryForm {
    private final ComboBox<Agency> into;
    private final DayField lastDay;

    MergeForm(RegistryLists lists, LocalDate today) {
        into = field("merged_into", Choices.agency(getTranslation("registry.field.merged_into"), lists));
        lastDay = field("valid_to", new DayField(getTranslation("registry.field.valid_to"), getLocale()));
        lastDay.setValue(today.minusDays(1));
    }

    @Override
    boolean isComplete() {
        boolean complete = true;
        if (into.getValue() == null) {
            complete = !show("merged_into", getTranslation("registry.required"));
        }
        if (lastDay.getValue() == null) {
            complete = !show("valid_to", getTranslation("registry.required"));
        }
        return complete;
    }

    long into() {
        return into.getValue().id();
    }

    LocalDate lastDay() {
        return lastDay.getValue();
    }
}
