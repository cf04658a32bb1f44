package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.ranking.Methodology;
import id.pantauopd.ranking.Pillar;
import id.pantauopd.ranking.TierCut;
import java.util.List;

/** Explains the score from the methodology itself, plain words first: what is not in it cannot be shown here. */
@Route("metodologi")
@Menu(title = "dashboard.menu.method", order = 2, icon = "book")
@AnonymousAllowed
public class MethodologyView extends Screen implements BeforeEnterObserver {
    private final transient Voice voice;

    MethodologyView(Voices voices) {
        super("method");
        this.voice = voices.speak(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Methodology method = Methodology.current();
        head(voice.say("dashboard.method.title"), voice.say("method.summary"));
        Paragraph version = new Paragraph(voice.say(
                "dashboard.method.version", method.version(), voice.times().date(method.effectiveFrom())));
        version.addClassName("po-as-of");
        show(
                version,
                section(voice.say("dashboard.method.pillars"), "po-pillars", shares(method), composition(method)));
        method.pillars().forEach(pillar -> show(pillar(method, pillar)));
        show(tiers(method), rules("dashboard.method.rules", MethodRules.rules(voice, method)));
        show(rules("dashboard.method.limits", MethodRules.limits(voice)));
    }

    private Component shares(Methodology method) {
        Div cards = new Div();
        cards.addClassName("po-tiles");
        for (Pillar pillar : method.pillars()) {
            Paragraph name = new Paragraph(voice.say(pillar.nameKey()));
            name.addClassName("po-tile-name");
            Paragraph share = new Paragraph(pillar.measured() ? voice.numbers().percent(method.share(pillar)) : "–");
            share.addClassName("po-tile-value");
            Paragraph why = new Paragraph(
                    pillar.measured()
                            ? voice.say(pillar.weightReasonKey())
                            : voice.say("method.not-measured", voice.numbers().whole(pillar.weight())));
            why.addClassName("po-muted");
            Div card = new Div(name, share, why);
            card.addClassNames("po-card", "po-tile");
            cards.add(card);
        }
        return cards;
    }

    private Paragraph composition(Methodology method) {
        return new Paragraph(voice.say("method.composition", voice.numbers().whole(method.floor())));
    }

    private Component pillar(Methodology method, Pillar pillar) {
        Div cards = new Div();
        cards.addClassName("po-indicators");
        pillar.indicators().forEach(indicator -> cards.add(new IndicatorCard(voice, indicator)));
        if (!pillar.measured()) {
            cards.add(new Paragraph(
                    voice.say("method.not-measured", voice.numbers().whole(pillar.weight()))));
        }
        return section(
                pillar.measured()
                        ? voice.say(
                                "dashboard.method.pillar",
                                voice.say(pillar.nameKey()),
                                voice.numbers().percent(method.share(pillar)))
                        : voice.say(pillar.nameKey()),
                "po-pillar-section",
                cards);
    }

    private Component tiers(Methodology method) {
        Div list = new Div();
        list.addClassName("po-tier-list");
        for (TierCut cut : method.tiers()) {
            H3 from = new H3(voice.say("dashboard.method.tier", voice.numbers().whole(cut.from())));
            list.add(new Div(new TierBadge(voice, cut.tier()), from, new Paragraph(voice.say(cut.reasonKey()))));
        }
        Paragraph note = new Paragraph(voice.say("method.tiers.note"));
        note.addClassName("po-muted");
        return section(voice.say("dashboard.method.tiers"), "po-tiers", list, note);
    }

    private Component rules(String title, List<String> sentences) {
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        list.addClassName("po-rules");
        return section(voice.say(title), "po-rules-section", list);
    }
}
