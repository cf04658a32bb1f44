package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Region;
import id.pantauopd.base.ui.NumberText;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.dashboard.WhatIfBoard;
import id.pantauopd.post.ClassReviews;
import id.pantauopd.ranking.ExceptionCalendar;
import id.pantauopd.ranking.Methodology;
import id.pantauopd.ranking.MethodologyText;
import id.pantauopd.ranking.MethodologyText.Page;
import id.pantauopd.ranking.MethodologyText.PillarText;
import id.pantauopd.ranking.MethodologyText.VersionText;
import id.pantauopd.ranking.TierCut;
import id.pantauopd.ranking.WorkedExample;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Explains the score from the methodology itself, plain words first: what is not in it cannot be shown here. */
@Route("metodologi")
@Menu(title = "dashboard.menu.method", order = 2, icon = "book")
@AnonymousAllowed
public class MethodologyView extends Screen implements BeforeEnterObserver {
    private final transient MethodologyText text;
    private final transient ClassReviews reviews;
    private final transient ExceptionCalendar calendar;
    private final transient AgencyDirectory directory;
    private final transient WhatIfBoard whatIf;
    private final transient Voice voice;

    MethodologyView(
            MethodologyText text,
            ClassReviews reviews,
            ExceptionCalendar calendar,
            AgencyDirectory directory,
            WhatIfBoard whatIf,
            Voices voices) {
        super("method");
        this.text = text;
        this.reviews = reviews;
        this.calendar = calendar;
        this.directory = directory;
        this.whatIf = whatIf;
        this.voice = voices.speak(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Page page = text.page(getLocale());
        Paragraph version = new Paragraph(voice.say(
                "dashboard.method.version", page.version(), voice.times().date(page.effectiveFrom())));
        version.addClassName("po-as-of");
        head(voice.say("dashboard.method.title"), page.summary()).add(version);
        show(section(
                voice.say("dashboard.method.pillars"), "po-pillars", shares(page), new Paragraph(page.composition())));
        WorkedExample example = whatIf.example().orElse(null);
        if (example != null) {
            show(workedLead(example));
        }
        page.pillars().stream()
                .filter(pillar -> !pillar.indicators().isEmpty())
                .forEach(pillar -> show(pillar(pillar, example)));
        show(
                tiers(page),
                sentences("dashboard.method.rules", page.rules()),
                section(
                        voice.say("dashboard.class.rate.title"),
                        "po-rules-section",
                        new ErrorRate(voice, reviews.months())),
                exceptions(),
                sentences("dashboard.method.limits", page.limits()),
                sentences(
                        "dashboard.method.history",
                        page.versions().stream().map(this::version).toList()));
        String weights = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WhatIfWeights.PARAMETER)
                .orElse("");
        whatIf.page()
                .ifPresent(edition ->
                        show(new WhatIfPanel(voice, edition, WhatIfWeights.read(Methodology.current(), weights))));
    }

    private Component shares(Page page) {
        Div cards = new Div();
        cards.addClassName("po-tiles");
        for (PillarText pillar : page.pillars()) {
            String notMeasured = pillar.notMeasured();
            Paragraph name = new Paragraph(pillar.name());
            name.addClassName("po-tile-name");
            Paragraph share =
                    new Paragraph(notMeasured == null ? voice.numbers().percent(pillar.share()) : NumberText.UNKNOWN);
            share.addClassName("po-tile-value");
            Paragraph why = new Paragraph(notMeasured == null ? pillar.reason() : notMeasured);
            why.addClassName("po-muted");
            Div card = new Div(name, share, why);
            card.addClassNames("po-card", "po-tile");
            cards.add(card);
        }
        return cards;
    }

    /** Which agency the cards work through, and how its score comes of its pillars. */
    private Component workedLead(WorkedExample example) {
        Paragraph who = new Paragraph(
                new Span(voice.say("dashboard.method.worked.lead", voice.times().span(example.weeks())) + " "),
                new Anchor(
                        PostLinks.of(example.agency(), example.weeks()),
                        example.agency().name()));
        Paragraph formula = new Paragraph(ScoreText.formula(voice, example.agency()));
        formula.addClassName("po-formula");
        return section(voice.say("dashboard.method.worked.title"), "po-rules-section", who, formula);
    }

    private Component pillar(PillarText pillar, @Nullable WorkedExample example) {
        Div cards = new Div();
        cards.addClassName("po-indicators");
        pillar.indicators().forEach(indicator -> cards.add(new IndicatorCard(voice, indicator, example)));
        String heading = voice.say(
                "dashboard.method.pillar", pillar.name(), voice.numbers().percent(pillar.share()));
        return section(heading, "po-pillar-section", cards);
    }

    private Component tiers(Page page) {
        Div list = new Div();
        list.addClassName("po-tier-list");
        for (TierCut cut : Methodology.current().tiers()) {
            H3 from = new H3(voice.say("dashboard.method.tier", voice.numbers().whole(cut.from())));
            list.add(new Div(new TierBadge(voice, cut.tier()), from, new Paragraph(voice.say(cut.reasonKey()))));
        }
        Paragraph note = new Paragraph(page.tiersNote());
        note.addClassName("po-muted");
        return section(voice.say("dashboard.method.tiers"), "po-tiers", list, note);
    }

    private Component exceptions() {
        Map<String, String> regions =
                directory.regions().stream().collect(Collectors.toMap(Region::code, Region::name));
        return section(
                voice.say("dashboard.exception.list"),
                "po-rules-section",
                new ExceptionList(voice, calendar.all(), regions, day -> Optional.empty()));
    }

    private String version(VersionText version) {
        return voice.say(
                "dashboard.method.history.line",
                version.version(),
                voice.times().date(version.effectiveFrom()),
                version.changes());
    }

    private Component sentences(String title, List<String> sentences) {
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        list.addClassName("po-rules");
        return section(voice.say(title), "po-rules-section", list);
    }
}
