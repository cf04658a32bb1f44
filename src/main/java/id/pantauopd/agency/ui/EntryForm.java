package id.pantauopd.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks for values, and shows why one is not taken beside the field that holds it. */
abstract class EntryForm extends FormLayout {
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    /** Adds a field under the name that faults use. */
    protected final <F extends Component & HasValidation> F field(String name, F field) {
        fields.put(name, field);
        add(field);
        return field;
    }

    /** Whether some field holds values of that name; if so it shows the sentence. */
    boolean show(String name, String sentence) {
        HasValidation field = fields.get(name);
        if (field == null) {
            return false;
        }
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        return true;
    }

    /** Whether the form itself has nothing against what was typed; marks the fields if it has. */
    abstract boolean isComplete();
}
