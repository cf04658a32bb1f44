package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.ranking.MethodologyText.IndicatorText;
import id.pantauopd.ranking.WorkedExample;
import id.pantauopd.ranking.WorkedExample.Step;
import org.jspecify.annotations.Nullable;

/** One indicator: its name, its weight, its formula, why it lies where it lies, and the formula worked through. */
final class IndicatorCard extends Div {

    IndicatorCard(Voice voice, IndicatorText indicator, @Nullable WorkedExample example) {
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
        if (example != null) {
            example.step(indicator.code()).ifPresent(step -> add(worked(voice, example, step)));
        }
    }

    /** The same formula with the figures of an agency, and the posts that they count. */
    private static Div worked(Voice voice, WorkedExample example, Step step) {
        Div worked = new Div(Speech.span("po-worked-title", voice.say("dashboard.method.worked")));
        worked.addClassName("po-worked");
        String reason = step.reason();
        if (reason != null) {
            worked.add(new Span(voice.say(reason)));
            return worked;
        }
        worked.add(
                line(voice, step.formula(voice.locale()), step.result(voice.locale())),
                line(voice, step.scaling(voice.locale()), voice.numbers().decimal(step.scaled(), 1)),
                new Anchor(
                        PostLinks.behind(step.code(), example.agency(), example.weeks()),
                        voice.say("dashboard.method.worked.posts")));
        return worked;
    }

    private static Paragraph line(Voice voice, String formula, String result) {
        String text = formula.equals(result) ? result : voice.say("dashboard.method.worked.line", formula, result);
        Paragraph line = new Paragraph(text);
        line.addClassName("po-formula");
        return line;
    }
}
