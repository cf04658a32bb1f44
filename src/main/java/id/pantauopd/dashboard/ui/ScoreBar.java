package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.ranking.RankedAgency;

/** A score as a number over a bar; pressing it asks what it is made of. */
final class ScoreBar extends NativeButton {
    ScoreBar(Voice voice, RankedAgency agency, Runnable onPress) {
        addClassName("po-score");
        double score = agency.score() == null ? 0 : agency.score();
        Span number = Speech.span("po-score-number", voice.numbers().decimal(agency.score(), 1));
        Svg bar = new Svg("<svg viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\"><rect width=\"100\" height=\"6\""
                + " class=\"po-bar-ground\"/><rect width=\"" + Math.round(score) + "\" height=\"6\" class=\"po-bar-"
                + Speech.cssWord(agency.tier()) + "\"/></svg>");
        bar.addClassName("po-score-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(number, bar);
        setAriaLabel(voice.say("dashboard.score.open", voice.numbers().decimal(agency.score(), 1), agency.name()));
        addClickListener(press -> onPress.run());
    }
}
