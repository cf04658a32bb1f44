package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.ranking.Sensitivity;
import java.util.List;

/** Says which choices move the ranking most, each taken alone. */
final class SensitivityList extends Section {
    SensitivityList(Voice voice, List<Sensitivity> sensitivity) {
        addClassNames("po-section", "po-sensitivity");
        Paragraph about = new Paragraph(voice.say("dashboard.sensitivity.about"));
        about.addClassName("po-muted");
        NativeTableBody body = new NativeTableBody();
        sensitivity.forEach(factor -> body.add(Cells.row(
                Cells.rowHeader("po-text", new Span(voice.say(factor.factor().key()))),
                Cells.text("po-num", "", voice.numbers().decimal(factor.meanShift(), 1)),
                Cells.text("po-num", "", voice.numbers().whole(factor.largestShift())))));
        NativeTable table = new NativeTable(
                Cells.caption(voice.say("dashboard.sensitivity.caption")),
                new NativeTableHeader(Cells.row(
                        Cells.columnHeader("po-text", new Span(voice.say("dashboard.sensitivity.factor"))),
                        Cells.columnHeader("po-num", new Span(voice.say("dashboard.sensitivity.mean"))),
                        Cells.columnHeader("po-num", new Span(voice.say("dashboard.sensitivity.largest"))))),
                body);
        table.addClassName("po-plain");
        Div frame = new Div(table);
        frame.addClassName("po-frame");
        add(new H2(voice.say("dashboard.sensitivity.title")), about, frame);
    }
}
