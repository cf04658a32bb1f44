package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.ranking.Indicator;
import id.pantauopd.ranking.Indicator.Unit;

/** One indicator: its name, its weight, its formula, why it lies where it lies. */
final class IndicatorCard extends Div {
    private final Voice voice;

    IndicatorCard(Voice voice, Indicator indicator) {
        this.voice = voice;
        addClassName("po-card");
        H3 name = new H3(Speech.span("po-code", indicator.code()), new Span(voice.say(indicator.nameKey())));
        name.add(Speech.span(
                "po-weight",
                voice.say("dashboard.method.weight", voice.numbers().percent(indicator.weight()))));
        Paragraph formula = new Paragraph(voice.say(indicator.formulaKey()));
        formula.addClassName("po-formula");
        Paragraph posts = new Paragraph(voice.say(
                "dashboard.method.goalposts",
                value(indicator.unit(), indicator.goalposts().zero()),
                value(indicator.unit(), indicator.goalposts().hundred())));
        posts.addClassName("po-goalposts");
        add(
                name,
                formula,
                posts,
                new Paragraph(voice.say(indicator.goalpostsReasonKey())),
                new Paragraph(voice.say(indicator.weightReasonKey())));
    }

    private String value(Unit unit, double raw) {
        return switch (unit) {
            case SHARE -> voice.numbers().percent(raw);
            case DAYS -> voice.numbers().whole(raw) + " " + voice.say(Unit.DAYS.key());
            case INDEX -> voice.numbers().decimal(raw, 0);
        };
    }
}
