package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.Period;
import id.pantauopd.base.ui.NumberText;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.ranking.Indicator.Unit;
import id.pantauopd.ranking.Methodology;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.RankedAgency.IndicatorScore;
import id.pantauopd.ranking.RankedAgency.PillarScore;
import java.util.Optional;

/** The table under a score: each indicator as measured and on the scale to 100. */
final class ScoreParts extends Div {
    private final Voice voice;
    private final RankedAgency agency;
    private final Period weeks;

    ScoreParts(Voice voice, RankedAgency agency, Period weeks) {
        this.voice = voice;
        this.agency = agency;
        this.weeks = weeks;
        addClassName("po-scroll");
        getElement().setAttribute("tabindex", "0");
        NativeTableBody body = new NativeTableBody();
        agency.pillars().forEach(pillar -> addPillar(body, pillar));
        NativeTable table = new NativeTable(
                Cells.caption(voice.say("dashboard.score.table")),
                new NativeTableHeader(Cells.row(
                        Cells.columnHeader("po-text", new Span(voice.say("dashboard.score.part"))),
                        Cells.columnHeader("po-num", new Span(voice.say("dashboard.score.raw"))),
                        Cells.columnHeader("po-num", new Span(voice.say("dashboard.score.scaled"))))),
                body);
        table.addClassName("po-plain");
        add(table);
    }

    private void addPillar(NativeTableBody body, PillarScore pillar) {
        Span name = new Span(voice.say("method." + pillar.pillar() + ".name"));
        if (pillar.indicators().isEmpty()) {
            name.add(Speech.span("po-why", voice.say("dashboard.score.unmeasured")));
        }
        NativeTableRow row = Cells.row(
                Cells.rowHeader("po-text", name),
                Cells.text("po-num", "", ""),
                Cells.text("po-num", "", voice.numbers().decimal(pillar.value(), 1)));
        row.addClassName("po-pillar");
        body.add(row);
        pillar.indicators().forEach(indicator -> body.add(indicatorRow(indicator)));
    }

    private NativeTableRow indicatorRow(IndicatorScore score) {
        Span name = new Span(Speech.span("po-code", score.indicator()), named(score.indicator()));
        String reason = score.reason();
        if (reason != null) {
            name.add(Speech.span("po-why", voice.say(reason)));
        }
        return Cells.row(
                Cells.rowHeader("po-text", name),
                Cells.text("po-num", "", raw(score)),
                Cells.text("po-num", "", voice.numbers().decimal(score.scaled(), 1)));
    }

    /** The name as a link to the posts behind it; accounts have none. */
    private Component named(String indicator) {
        String name = voice.say("method." + indicator + ".name");
        return indicator.equals("P2") ? new Span(name) : new Anchor(PostLinks.behind(indicator, agency, weeks), name);
    }

    private String raw(IndicatorScore score) {
        Double raw = score.raw();
        if (raw == null) {
            return NumberText.UNKNOWN;
        }
        Optional<Unit> unit = Methodology.current().pillars().stream()
                .flatMap(pillar -> pillar.indicators().stream())
                .filter(indicator -> indicator.code().equals(score.indicator()))
                .map(indicator -> indicator.unit())
                .findFirst();
        return switch (unit.orElse(Unit.INDEX)) {
            case SHARE -> voice.numbers().percent(raw);
            case DAYS -> voice.numbers().whole(raw) + " " + voice.say(Unit.DAYS.key());
            case INDEX -> voice.numbers().decimal(raw, 2);
        };
    }
}
