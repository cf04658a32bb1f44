package id.pantauopd.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.RegistryColumns;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.intake.ColumnMapping;
import id.pantauopd.intake.IntakeBatch;
import id.pantauopd.intake.IntakeRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks what the columns of a file hold, each beside what stands in its first rows. */
final class MappingPanel extends Div {
    private static final int LONGEST_SAMPLE = 90;

    private final Voice voice;
    private final transient IntakeBatch batch;
    private final transient Mapped mapped;
    private final List<Select<String>> columns = new ArrayList<>();
    private final ComboBox<Agency> agency;
    private final Paragraph message = new Paragraph();

    /** Is told what was chosen. */
    interface Mapped {
        void as(ColumnMapping mapping, @Nullable Agency agency);
    }

    MappingPanel(Voice voice, IntakeBatch batch, List<IntakeRow> sample, ComboBox<Agency> agency, Mapped mapped) {
        this.voice = voice;
        this.batch = batch;
        this.agency = agency;
        this.mapped = mapped;
        addClassNames("po-card", "po-intake-mapping");
        FormLayout form = new FormLayout();
        for (int at = 0; at < batch.headings().size(); at++) {
            form.add(column(at, sample));
        }
        agency.setLabel(voice.say("intake.map.agency"));
        agency.setHelperText(voice.say("intake.map.agency.help"));
        agency.setClearButtonVisible(true);
        form.add(agency);
        message.addClassName("po-form-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        Button go = new Button(voice.say("intake.map.go"), click -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(go);
        actions.addClassNames("po-actions", "po-add-actions");
        add(new H2(voice.say("intake.map.title")), new Paragraph(voice.say("intake.map.lead")), form, message, actions);
    }

    private Select<String> column(int at, List<IntakeRow> sample) {
        Select<String> select = new Select<>();
        String heading = batch.headings().get(at);
        select.setLabel(heading.isBlank() ? voice.say("intake.map.column", at + 1) : heading);
        select.setItems(
                Stream.concat(Stream.of(""), RegistryColumns.ALL.stream()).toList());
        select.setItemLabelGenerator(column ->
                column == null || column.isEmpty() ? voice.say("intake.map.none") : Fields.label(voice, column));
        select.setValue(batch.mapping().columns().get(at));
        String seen = sample.stream()
                .map(row -> at < row.source().size() ? row.source().get(at) : "")
                .filter(cell -> !cell.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
        if (!seen.isEmpty()) {
            String cut = seen.length() > LONGEST_SAMPLE ? seen.substring(0, LONGEST_SAMPLE) + "…" : seen;
            select.setHelperText(voice.say("intake.map.sample", cut));
        }
        columns.add(select);
        return select;
    }

    private void go() {
        Set<String> seen = new HashSet<>();
        boolean twice = false;
        for (Select<String> column : columns) {
            boolean again = !column.getValue().isEmpty() && !seen.add(column.getValue());
            column.setInvalid(again);
            twice |= again;
        }
        message.setText(voice.say("intake.map.twice"));
        message.setVisible(twice);
        if (!twice) {
            mapped.as(new ColumnMapping(columns.stream().map(Select::getValue).toList()), agency.getValue());
        }
    }
}
