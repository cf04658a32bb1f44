package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.ChartModel;
import id.pantauopd.base.ui.OpdChart;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.post.PostArchive.Observation;
import id.pantauopd.post.PostArchive.PostEvidence;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a post as they were read, time by time; what was not shown is a dash. */
final class FigureHistory extends Div {
    private static final int WORTH_DRAWING = 3;

    private final Voice voice;

    FigureHistory(Voice voice, PostEvidence evidence) {
        this.voice = voice;
        List<Observation> figures = evidence.figures();
        if (figures.isEmpty()) {
            Paragraph none = new Paragraph(voice.say("dashboard.figures.none"));
            none.addClassName("po-muted");
            add(none);
            return;
        }
        if (times(figures).size() >= WORTH_DRAWING) {
            add(chart(figures));
        }
        add(table(figures));
    }

    private OpdChart chart(List<Observation> figures) {
        List<Instant> times = times(figures);
        List<ChartModel.Line> lines = figures.stream()
                .map(Observation::metric)
                .distinct()
                .map(metric -> new ChartModel.Line(
                        voice.say("dashboard.metric." + metric.name()),
                        times.stream()
                                .<@Nullable Double>map(at -> valueAt(figures, metric.name(), at))
                                .toList()))
                .toList();
        return new OpdChart(
                voice,
                new ChartModel.Trend(
                        voice.say("dashboard.figures.axis"),
                        times.stream().map(voice.times()::brief).toList(),
                        times.stream().map(voice.times()::full).toList(),
                        lines,
                        null),
                voice.say(
                        "dashboard.figures.sentence",
                        times.size(),
                        voice.times().full(times.getLast())));
    }

    private Div table(List<Observation> figures) {
        NativeTableBody body = new NativeTableBody();
        figures.forEach(figure -> body.add(row(figure)));
        NativeTable table = new NativeTable(
                Cells.caption(voice.say("dashboard.figures.caption")),
                new NativeTableHeader(Cells.row(
                        Cells.columnHeader("po-text", new Span(voice.say("dashboard.figures.at"))),
                        Cells.columnHeader("po-text", new Span(voice.say("dashboard.figures.metric"))),
                        Cells.columnHeader("po-num", new Span(voice.say("dashboard.figures.value"))),
                        Cells.columnHeader("po-text", new Span(voice.say("dashboard.figures.field"))))),
                body);
        table.addClassName("po-plain");
        Div scroll = new Div(table);
        scroll.addClassName("po-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        return scroll;
    }

    private NativeTableRow row(Observation figure) {
        return Cells.row(
                Cells.rowHeader("po-text", new Span(voice.times().full(figure.at()))),
                Cells.text(
                        "po-text",
                        "",
                        voice.say("dashboard.metric." + figure.metric().name())),
                Cells.text("po-num", "", voice.numbers().whole(figure.value())),
                Cells.cell("po-text", "", field(figure)));
    }

    /** Where it was read, and whether that is another place or way than before. */
    private Span field(Observation figure) {
        Span field = new Span(Speech.span("po-code", figure.field()));
        if (figure.breaksSeries()) {
            Span broken = Speech.span("po-muted", " " + voice.say("dashboard.figures.break"));
            field.add(broken);
        }
        return field;
    }

    private static List<Instant> times(List<Observation> figures) {
        return figures.stream().map(Observation::at).distinct().sorted().toList();
    }

    private static @Nullable Double valueAt(List<Observation> figures, String metric, Instant at) {
        for (Observation figure : figures) {
            Long value = figure.value();
            if (value != null
                    && figure.metric().name().equals(metric)
                    && figure.at().equals(at)) {
                return value.doubleValue();
            }
        }
        return null;
    }
}
