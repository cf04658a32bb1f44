package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.RankedAgency.PillarScore;

/** The pillars of a score side by side, each with its name, its value and a bar; an unknown one has no bar. */
final class PillarList extends Div {
    private final Voice voice;

    PillarList(Voice voice, RankedAgency agency) {
        this.voice = voice;
        addClassName("po-pillar-list");
        agency.pillars().forEach(pillar -> add(pillar(pillar)));
    }

    /** {@code P 80 · R 75 · K 40}, for a cell of a table. */
    static Span brief(Voice voice, RankedAgency agency) {
        Span brief = Speech.span("po-pillars-brief", "");
        for (PillarScore pillar : agency.pillars()) {
            Span one = new Span(pillar.pillar() + " " + voice.numbers().decimal(pillar.value(), 0));
            one.setTitle(name(voice, pillar));
            brief.add(one);
        }
        return brief;
    }

    private Div pillar(PillarScore pillar) {
        Div row = new Div(
                new Span(name(voice, pillar)),
                Speech.span("po-pillar-value", voice.numbers().decimal(pillar.value(), 1)));
        row.addClassName("po-pillar-row");
        Double value = pillar.value();
        if (value != null) {
            Svg bar = new Svg("<svg viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\"><rect width=\"100\" height=\"6\""
                    + " class=\"po-bar-ground\"/><rect width=\"" + Math.round(value)
                    + "\" height=\"6\" class=\"po-bar-pillar\"/></svg>");
            bar.addClassName("po-score-bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            row.add(bar);
        }
        return row;
    }

    private static String name(Voice voice, PillarScore pillar) {
        return voice.say("method." + pillar.pillar() + ".name");
    }
}
