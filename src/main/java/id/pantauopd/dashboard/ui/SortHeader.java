package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.ranking.RankingSort;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The head of a column that sorts: a two-way arrow until it does, then the one of its direction. */
final class SortHeader extends NativeTableHeaderCell {
    private final RankingSort column;
    private final Span arrow = Speech.span("po-sort-arrow", "");
    private final boolean sorts;

    SortHeader(Voice voice, RankingSort column, @Nullable Consumer<RankingSort> onSort) {
        this.column = column;
        this.sorts = onSort != null;
        addClassName("po-c-" + column.word());
        getElement().setAttribute("scope", "col");
        getElement().setAttribute("role", "columnheader");
        getElement().setAttribute("title", voice.say("dashboard.column." + column.word() + ".about"));
        Span label = new Span(voice.say("dashboard.column." + column.word()));
        if (onSort == null) {
            add(label);
            return;
        }
        arrow.getElement().setAttribute("aria-hidden", "true");
        NativeButton button = new NativeButton();
        button.add(label, arrow);
        button.addClassName("po-sort");
        button.addClickListener(press -> onSort.accept(column));
        add(button);
    }

    void show(RankingSort sorted, boolean turned) {
        if (!sorts) {
            return;
        }
        boolean mine = sorted == column;
        boolean falls = column.falls(turned);
        arrow.setText(!mine ? "↕" : falls ? "↓" : "↑");
        arrow.getElement().getClassList().set("po-sort-on", mine);
        getElement().setAttribute("aria-sort", !mine ? "none" : falls ? "descending" : "ascending");
    }
}
