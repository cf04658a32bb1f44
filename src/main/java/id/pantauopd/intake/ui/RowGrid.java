package id.pantauopd.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.intake.IntakeRow;
import id.pantauopd.intake.RowState;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lists the rows of an import: how each stands, what it says, why, and what can be done. */
final class RowGrid extends Grid<IntakeRow> {
    private final Voice voice;
    private final transient Consumer<IntakeRow> edit;
    private final transient Consumer<IntakeRow> accept;

    RowGrid(Voice voice, Consumer<IntakeRow> edit, Consumer<IntakeRow> accept) {
        this.voice = voice;
        this.edit = edit;
        this.accept = accept;
        addClassName("po-intake-rows");
        addComponentColumn(this::state)
                .setHeader(voice.say("intake.grid.state"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        addComponentColumn(this::why)
                .setHeader(voice.say("intake.grid.why"))
                .setWidth("11.5rem")
                .setFlexGrow(3);
        addComponentColumn(row -> two(row.cell("agency_name"), row.cell("agency_code")))
                .setHeader(voice.say("intake.grid.agency"))
                .setWidth("12rem")
                .setFlexGrow(2);
        addComponentColumn(this::channel)
                .setHeader(voice.say("intake.grid.address"))
                .setWidth("15rem")
                .setFlexGrow(3);
        addItemDoubleClickListener(click -> edit.accept(click.getItem()));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setEmptyStateText(voice.say("intake.grid.empty"));
        setAriaLabel(voice.say("intake.grid.label"));
        setPageSize(50);
    }

    /** With all that a narrow screen shows first: what is to be done and what can be done. */
    private Component state(IntakeRow row) {
        Span dot = new Span();
        dot.addClassName("po-dot");
        Span word =
                new Span(dot, new Span(voice.say("intake.state." + row.state().name())));
        word.addClassNames(
                "po-state-word",
                switch (row.state()) {
                    case READY, SAVED -> "po-is-good";
                    case CHECK -> "po-is-off";
                    case FAULT -> "po-is-bad";
                    case DUPLICATE -> "po-is-wait";
                });
        return new Div(word, muted(voice.say("intake.grid.line") + " " + row.line()), actions(row));
    }

    private Component why(IntakeRow row) {
        Div why = new Div();
        if (!row.reason().isEmpty()) {
            String sentence = voice.say(row.reason(), row.arguments().toArray());
            why.add(new Div(row.field().isEmpty() ? sentence : Fields.label(voice, row.field()) + ": " + sentence));
        } else if (row.accepted()) {
            why.add(new Div(voice.say("intake.row.accepted")));
        }
        String seen = seen(row);
        if (seen != null) {
            why.add(muted(seen));
        }
        return why;
    }

    private @Nullable String seen(IntakeRow row) {
        String key = row.outcomeKey();
        if (key == null || key.equals(row.reason())) {
            return null;
        }
        String title = row.note() == null ? "" : " · " + row.note();
        return row.posts() == null
                ? voice.say(key) + title
                : voice.say("intake.row.seen", voice.say(key), row.posts()) + title;
    }

    private Component channel(IntakeRow row) {
        if (row.cells().stream().allMatch(String::isEmpty)) {
            return muted(String.join(" ", row.source()));
        }
        String platform = row.cell("platform");
        String key = "registry.platform." + platform.toUpperCase(Locale.ROOT);
        String word = voice.words().knows(key) ? voice.say(key) : platform;
        String address = row.cell("feed_url").isEmpty() ? row.cell("url") : row.cell("feed_url");
        return two(address, word);
    }

    private Component actions(IntakeRow row) {
        Div actions = new Div();
        actions.addClassName("po-intake-row-actions");
        if (row.state() == RowState.SAVED) {
            return actions;
        }
        actions.add(button("intake.row.edit", row, edit));
        if (row.accepted()) {
            actions.add(button("intake.row.unaccept", row, accept));
        } else if (row.state() == RowState.CHECK && !row.cell("agency_code").isEmpty()) {
            actions.add(button("intake.row.accept", row, accept));
        }
        return actions;
    }

    private Button button(String key, IntakeRow row, Consumer<IntakeRow> action) {
        Button button = new Button(voice.say(key), click -> action.accept(row));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(voice.say(key) + ", " + voice.say("intake.grid.line") + " " + row.line());
        return button;
    }

    private static Component two(String first, String second) {
        return new Div(new Div(first), muted(second));
    }

    private static Div muted(String text) {
        Div muted = new Div(text);
        muted.addClassName("po-muted");
        return muted;
    }
}
