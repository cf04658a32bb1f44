package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.WhatIfBoard;
import id.pantauopd.ranking.EditionLine;
import id.pantauopd.ranking.Methodology;
import id.pantauopd.ranking.PlaceSpan;
import id.pantauopd.ranking.WhatIf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets a reader weigh the pillars otherwise and see who would stand where. The weights stand in the address. */
final class WhatIfPanel extends Section {
    private final transient Voice voice;
    private final transient WhatIfBoard.Page page;
    private final transient Map<String, PlaceSpan> spans = new HashMap<>();
    private final NativeTableBody body = new NativeTableBody();
    private transient WhatIfWeights weights;

    WhatIfPanel(Voice voice, WhatIfBoard.Page page, WhatIfWeights weights) {
        this.voice = voice;
        this.page = page;
        this.weights = weights;
        for (EditionLine line : page.lines()) {
            PlaceSpan band = line.byWeights();
            if (band != null) {
                spans.put(line.agency().code(), band);
            }
        }
        addClassNames("po-section", "po-whatif");
        setId("coba-bobot");
        Paragraph about = new Paragraph(
                new Span(say("about")),
                new Span(" "),
                new Anchor("edisi/" + page.edition().number(), EditionWords.title(voice, page.edition())));
        about.addClassName("po-muted");
        add(new H2(say("title")), about, sliders(), table());
        showPlaces();
    }

    private Div sliders() {
        Div sliders = new Div();
        sliders.addClassName("po-sliders");
        weights.byPillar().forEach((pillar, weight) -> sliders.add(slider(pillar, weight)));
        return sliders;
    }

    private Div slider(String pillar, double weight) {
        RangeInput input = new RangeInput();
        input.setMin(0);
        input.setMax(WhatIfWeights.MOST);
        input.setStep(1.0);
        input.setValue(weight);
        input.getElement().setProperty("value", weight); // 0 is its default, which would not be sent
        input.setId("bobot-" + pillar);
        Span number = new Span(voice.numbers().whole(Math.round(weight)));
        NativeLabel label = new NativeLabel(voice.say("method." + pillar + ".name") + " ");
        label.setFor(input);
        label.add(number);
        input.addValueChangeListener(moved -> {
            number.setText(voice.numbers().whole(Math.round(moved.getValue())));
            weigh(pillar, moved.getValue());
        });
        return new Div(label, input);
    }

    /** Only the table and the address change: the slider keeps the focus. */
    private void weigh(String pillar, double weight) {
        weights = weights.with(pillar, weight);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null, new Location("metodologi", QueryParameters.of(WhatIfWeights.PARAMETER, weights.word())));
        showPlaces();
    }

    private Div table() {
        body.getElement().setAttribute("aria-live", "polite");
        NativeTable table = new NativeTable(
                Cells.caption(say("caption")),
                new NativeTableHeader(Cells.row(
                        Cells.columnHeader("po-num", new Span(say("place"))),
                        Cells.columnHeader("po-text", new Span(say("agency"))),
                        Cells.columnHeader("po-num", new Span(say("score"))),
                        Cells.columnHeader("po-num", new Span(say("nominal"))),
                        Cells.columnHeader("po-num", new Span(say("sensible"))))),
                body);
        table.addClassName("po-plain");
        Div frame = new Div(table);
        frame.addClassNames("po-frame", "po-scroll");
        frame.getElement().setAttribute("tabindex", "0");
        return frame;
    }

    private void showPlaces() {
        body.removeAll();
        List<WhatIf.Place> places = new WhatIf(Methodology.current(), weights.byPillar())
                .rank(page.lines().stream().map(EditionLine::agency).toList());
        places.forEach(place -> body.add(row(place)));
    }

    private NativeTableRow row(WhatIf.Place place) {
        PlaceSpan span = spans.get(place.agency().code());
        return Cells.row(
                Cells.text("po-num", "", voice.numbers().whole(place.place())),
                Cells.rowHeader(
                        "po-text",
                        new Anchor(
                                "opd/" + place.agency().slug(), place.agency().name())),
                Cells.text("po-num", "", voice.numbers().decimal(place.score(), 1)),
                Cells.text("po-num", "", voice.numbers().whole(place.agency().position())),
                Cells.text("po-num", "", span == null ? "–" : span.best() + "–" + span.worst()));
    }

    private String say(String key) {
        return voice.say("dashboard.whatif." + key);
    }
}
