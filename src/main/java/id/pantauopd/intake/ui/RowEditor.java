package id.pantauopd.intake.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyKind;
import id.pantauopd.agency.PeerGroup;
import id.pantauopd.agency.Platform;
import id.pantauopd.agency.RegistryColumns;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.intake.IntakeRow;
import id.pantauopd.intake.RowState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lets the cells of a row be mended; stays open, with the reason beside its field, while the row is at fault. */
final class RowEditor extends Dialog {
    private final Voice voice;
    private final transient Function<List<String>, Optional<IntakeRow>> save;
    private final transient Map<String, AbstractField<?, String>> fields = new LinkedHashMap<>();
    private final FormLayout form = new FormLayout();
    private final Paragraph message = new Paragraph();

    /** @param save stores cells, and says how the row stands then */
    RowEditor(Voice voice, IntakeRow row, ComboBox<Agency> agencies, Function<List<String>, Optional<IntakeRow>> save) {
        this.voice = voice;
        this.save = save;
        setHeaderTitle(voice.say("intake.row.title", row.line()));
        setCloseOnOutsideClick(false); // a slip must not lose what was typed
        setWidth("min(44rem, 96vw)");
        message.addClassName("po-form-message");
        message.getElement().setAttribute("role", "alert");
        agencies.setLabel(voice.say("registry.field.agency"));
        agencies.setHelperText(voice.say("intake.row.agency.help"));
        agencies.setClearButtonVisible(true);
        agencies.addValueChangeListener(change -> take(change.getValue()));
        form.add(agencies);
        for (int column = 0; column < RegistryColumns.ALL.size(); column++) {
            field(RegistryColumns.ALL.get(column), row.cells().get(column));
        }
        add(message);
        if (row.cells().stream().allMatch(String::isEmpty)) {
            add(new Paragraph(voice.say("intake.row.original", String.join(" ", row.source()))));
        }
        add(form);
        Button store = new Button(voice.say("registry.ui.save"), click -> store());
        store.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(voice.say("registry.ui.cancel"), click -> close()), store);
        show(row);
    }

    private void field(String column, String value) {
        AbstractField<?, String> field = switch (column) {
            case "platform" -> Fields.words(voice, Platform.class);
            case "kind" -> Fields.words(voice, AgencyKind.class);
            case "peer_group" -> Fields.words(voice, PeerGroup.class);
            default -> new TextField();
        };
        ((HasLabel) field).setLabel(Fields.label(voice, column));
        if (!value.isEmpty()) {
            field.setValue(value);
        }
        fields.put(column, field);
        form.add((Component) field);
    }

    /** What is registered of an agency takes the place of what was written of it. */
    private void take(Agency agency) {
        if (agency != null) {
            set("agency_code", agency.code());
            set("region_code", agency.regionCode());
            set("agency_name", agency.name());
            set("agency_short_name", "");
            set("kind", agency.kind().name());
        }
    }

    private void set(String column, String value) {
        AbstractField<?, String> field = fields.get(column);
        if (field != null) {
            field.setValue(value);
        }
    }

    private void store() {
        List<String> cells = fields.values().stream()
                .map(HasValue::getValue)
                .map(value -> value == null ? "" : value)
                .toList();
        Optional<IntakeRow> now = save.apply(cells);
        if (now.filter(row -> row.state() == RowState.FAULT).isPresent()) {
            show(now.get());
        } else {
            close();
        }
    }

    private void show(IntakeRow row) {
        String sentence = row.reason().isEmpty()
                ? ""
                : voice.say(row.reason(), row.arguments().toArray());
        boolean beside = false;
        for (Map.Entry<String, AbstractField<?, String>> field : fields.entrySet()) {
            HasValidationProperties shown = (HasValidationProperties) field.getValue();
            boolean here = field.getKey().equals(row.field()) && !sentence.isEmpty();
            shown.setErrorMessage(here ? sentence : "");
            shown.setInvalid(here);
            if (here && field.getValue() instanceof Focusable<?> focusable) {
                focusable.focus(); // on a phone it lies below the edge
            }
            beside |= here;
        }
        message.setText(sentence);
        message.setVisible(!beside && !sentence.isEmpty());
    }
}
