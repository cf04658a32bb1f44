package id.pantauopd.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.RegistryFault;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.intake.FileFormat;
import id.pantauopd.intake.Intake;
import id.pantauopd.intake.IntakeBatch;
import id.pantauopd.intake.IntakeChecks;
import id.pantauopd.intake.IntakeRow;
import id.pantauopd.intake.IntakeSaving;
import id.pantauopd.intake.LeftRows;
import id.pantauopd.intake.RowState;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Shows how the rows of an import stand, and lets them be mended, checked, saved and taken back. */
final class ReviewPanel extends Div {
    private static final int NAMED_FAULTS = 3;

    private final Voice voice;
    private final transient Work work;
    private final transient Supplier<ComboBox<Agency>> agencies;
    private final long id;
    private final RadioButtonGroup<String> filter = new RadioButtonGroup<>();
    private final RowGrid grid;
    private final Button save = new Button();
    private final Button undo = new Button();
    private final Paragraph said = new Paragraph();
    private final Paragraph until = new Paragraph();
    private transient Map<RowState, Integer> counts = Map.of();

    /** The services that the screen brings. */
    record Work(Intake intake, IntakeChecks checks, IntakeSaving saving, LeftRows left) {}

    /**
     * @param remap asks anew what the columns hold
     * @param discarded runs when the import is gone
     */
    ReviewPanel(
            Voice voice,
            Work work,
            IntakeBatch batch,
            Supplier<ComboBox<Agency>> agencies,
            Runnable remap,
            Runnable discarded) {
        this.voice = voice;
        this.work = work;
        this.agencies = agencies;
        this.id = batch.id();
        this.grid = new RowGrid(voice, this::edit, this::accept);
        addClassName("po-intake-review");
        said.getElement().setAttribute("role", "status");
        grid.setItems(
                query -> work.intake.rows(id, states(), query.getOffset(), query.getLimit()).stream(),
                query -> states().stream()
                        .mapToInt(state -> counts.getOrDefault(state, 0))
                        .sum());
        FileLinks files = new FileLinks(
                voice.say("intake.left"),
                "impor-" + id + "-sisa",
                List.of(FileFormat.XLSX, FileFormat.CSV),
                format -> work.left.file(id, format, voice.locale()));
        CheckPanel checks = new CheckPanel(voice, work.checks, id, this::refresh);
        add(checks, filter(), grid, files, actions(remap, discarded), said, until);
        refresh();
    }

    private RadioButtonGroup<String> filter() {
        filter.setLabel(voice.say("intake.filter.label"));
        filter.setItems("READY", "CHECK", "DUPLICATE", "FAULT", "SAVED", "");
        filter.setValue("");
        filter.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        return filter;
    }

    private Div actions(Runnable remap, Runnable discarded) {
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        undo.setText(voice.say("intake.undo"));
        undo.addClickListener(click -> new Sure(voice, "intake.undo", "intake.undo.sure", this::undo).open());
        Button map = new Button(voice.say("intake.map.again"), click -> remap.run());
        Button discard = new Button(
                voice.say("intake.discard"),
                click -> new Sure(voice, "intake.discard", "intake.discard.sure", () -> {
                            work.intake.discard(id);
                            discarded.run();
                        })
                        .open());
        Div row = new Div(save, undo, map, discard);
        row.addClassNames("po-actions", "po-add-actions");
        return row;
    }

    private Set<RowState> states() {
        String chosen = filter.getValue();
        return chosen == null || chosen.isEmpty()
                ? EnumSet.allOf(RowState.class)
                : EnumSet.of(RowState.valueOf(chosen));
    }

    private void edit(IntakeRow row) {
        if (row.state() != RowState.SAVED) {
            new RowEditor(voice, row, agencies.get(), cells -> {
                        var now = work.intake.edit(id, row.line(), cells);
                        refresh();
                        return now;
                    })
                    .open();
        }
    }

    private void accept(IntakeRow row) {
        work.intake.accept(id, row.line(), !row.accepted());
        refresh();
    }

    private void save() {
        IntakeSaving.Saved saved = work.saving.save(id);
        said.setText(
                saved.refused() == 0
                        ? voice.say("intake.saved", saved.rows())
                        : voice.say("intake.saved.refused", saved.rows(), saved.refused()));
        refresh();
    }

    private void undo() {
        List<RegistryFault> faults = work.saving.undo(id);
        said.setText(faults.isEmpty() ? voice.say("intake.undo.done") : voice.say("intake.undo.refused", some(faults)));
        refresh();
    }

    private String some(List<RegistryFault> faults) {
        String named = String.join(
                " ",
                faults.stream()
                        .limit(NAMED_FAULTS)
                        .map(fault -> fault.say(voice.words(), voice.locale()))
                        .toList());
        return faults.size() <= NAMED_FAULTS
                ? named
                : voice.say("intake.undo.more", named, faults.size() - NAMED_FAULTS);
    }

    private void refresh() {
        counts = work.intake.counts(id);
        filter.setItemLabelGenerator(this::count);
        int ready = counts.getOrDefault(RowState.READY, 0);
        save.setText(voice.say("intake.save", ready));
        save.setEnabled(ready > 0);
        IntakeBatch batch = work.intake.batch(id).orElse(null);
        boolean undoable = batch != null && work.saving.canUndo(batch);
        undo.setVisible(undoable);
        Instant saved = batch == null ? null : batch.savedAt();
        until.setVisible(undoable);
        if (saved != null) {
            until.setText(voice.say("intake.undo.until", voice.times().full(saved.plus(IntakeSaving.UNDO))));
        }
        grid.getDataProvider().refreshAll();
    }

    private String count(String state) {
        return state.isEmpty()
                ? voice.say(
                        "intake.filter.count",
                        voice.say("intake.filter.all"),
                        counts.values().stream().mapToInt(Integer::intValue).sum())
                : voice.say(
                        "intake.filter.count",
                        voice.say("intake.state." + state),
                        counts.getOrDefault(RowState.valueOf(state), 0));
    }
}
