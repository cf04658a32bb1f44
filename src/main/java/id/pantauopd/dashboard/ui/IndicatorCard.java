package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.ranking.MethodologyText.IndicatorText;

/** One indicator: its name, its weight, its formula, why it lies where it lies. */
final class IndicatorCard extends Div {

    IndicatorCard(Voice voice, IndicatorText indicator) {
        addClassName("po-card");
        H3 name = new H3(Speech.span("po-code", indicator.code()), new Span(indicator.name()));
        name.add(Speech.span(
                "po-weight",
                voice.say("dashboard.method.weight", voice.numbers().percent(indicator.weight()))));
        Paragraph formula = new Paragraph(indicator.formula());
        formula.addClassName("po-formula");
        Paragraph posts = new Paragraph(
                voice.say("dashboard.method.goalposts", indicator.zero(), indicator.hundred(), indicator.unit()));
        posts.addClassName("po-goalposts");
        add(name, formula, posts, new Paragraph(indicator.goalpostsReason()), new Paragraph(indicator.weightReason()));
    }
}
