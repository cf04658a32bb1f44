package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.pantauopd.base.Period;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.ranking.RankedAgency;

/** Says what a score is made of: every pillar and indicator, raw and scaled. */
final class ScoreDialog extends Dialog {
    /** @param weeks that the score is of */
    ScoreDialog(Voice voice, RankedAgency agency, Period weeks) {
        setHeaderTitle(agency.shortName() + " · "
                + voice.say("dashboard.score.title", voice.numbers().decimal(agency.score(), 1)));
        addClassName("po-dialog");
        Paragraph formula = new Paragraph(ScoreText.formula(voice, agency));
        formula.addClassName("po-formula");
        Anchor method = new Anchor("metodologi", voice.say("dashboard.score.method"));
        Anchor posts = new Anchor(PostLinks.of(agency, weeks), voice.say("dashboard.score.posts"));
        method.getElement().addEventListener("click", click -> close());
        posts.getElement().addEventListener("click", click -> close());
        Div links = new Div(posts, method);
        links.addClassName("po-actions");
        ScoreParts parts = new ScoreParts(voice, agency, weeks);
        parts.getElement().addEventListener("click", click -> close()).setFilter("event.target.closest('a')");
        add(formula, parts, links);
        getFooter().add(new Button(voice.say("dashboard.close"), click -> close()));
    }
}
