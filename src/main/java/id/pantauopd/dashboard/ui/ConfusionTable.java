package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.post.Confusion;
import id.pantauopd.post.Verdict;

/** The confusion of a month: what editors found against what the classifier read. */
final class ConfusionTable extends Div {

    ConfusionTable(Voice voice, Confusion month) {
        addClassName("po-scroll");
        getElement().setAttribute("tabindex", "0");
        NativeTableRow head =
                Cells.row(Cells.columnHeader("po-text", new Span(voice.say("dashboard.class.matrix.found"))));
        ClassWords.VERDICTS.forEach(
                read -> head.add(Cells.columnHeader("po-num", new Span(ClassWords.name(voice, read)))));
        NativeTableBody body = new NativeTableBody();
        for (Verdict found : ClassWords.VERDICTS) {
            NativeTableRow row = Cells.row(Cells.rowHeader("po-text", new Span(ClassWords.name(voice, found))));
            for (Verdict read : ClassWords.VERDICTS) {
                NativeTableCell cell = Cells.text("po-num", "", voice.numbers().whole(month.posts(found, read)));
                if (found.equals(read)) {
                    cell.addClassName("po-agreed");
                }
                row.add(cell);
            }
            body.add(row);
        }
        NativeTable table = new NativeTable(
                Cells.caption(voice.say(
                        "dashboard.class.matrix.title",
                        Speech.month(voice, month.month()),
                        month.reviewed(),
                        month.drawn(),
                        voice.numbers().percent(month.errorRate()))),
                new NativeTableHeader(head),
                body);
        table.addClassName("po-plain");
        add(table);
    }
}
