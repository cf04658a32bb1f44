package id.pantauopd.agency.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import id.pantauopd.agency.Agency;
import id.pantauopd.base.ui.DayField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks for an agency's new name, and until when it bore the old one. */
final class NameForm extends EntryForm {
    private final TextField name;
    private final TextField shortName;
    private final Checkbox misspelt = new Checkbox();
    private final DayField lastDay;

    NameForm(Agency agency, LocalDate today) {
        name = field("agency_name", new TextField(getTranslation("registry.field.agency_name")));
        name.setValue(agency.name());
        shortName = field("agency_short_name", new TextField(getTranslation("registry.field.agency_short_name")));
        shortName.setValue(agency.shortName());
        lastDay = field("valid_to", new DayField(getTranslation("registry.ui.last-day-of-name"), getLocale()));
        lastDay.setValue(today.minusDays(1));
        misspelt.setLabel(getTranslation("registry.ui.misspelt"));
        misspelt.addValueChangeListener(change -> lastDay.setVisible(!change.getValue()));
        add(misspelt);
    }

    @Override
    boolean isComplete() {
        return misspelt.getValue()
                || lastDay.getValue() != null
                || !show("valid_to", getTranslation("registry.required"));
    }

    String name() {
        return name.getValue();
    }

    String shortName() {
        return shortName.getValue();
    }

    @Nullable
    LocalDate lastDay() {
        return misspelt.getValue() ? null : lastDay.getValue();
    }
}
