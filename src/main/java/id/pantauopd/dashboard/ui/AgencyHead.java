package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.agency.Agency;
import id.pantauopd.base.PublicSettings;
import id.pantauopd.base.ui.CopyButton;
import id.pantauopd.base.ui.Glyph;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.AgencyProfile;
import id.pantauopd.dashboard.RankingPage;
import id.pantauopd.ranking.RankedAgency;

/** The head of a profile: who it is, a summary in sentences, what one can take away. */
final class AgencyHead extends Div {
    AgencyHead(Voice voice, AgencyProfile profile, PublicSettings address) {
        addClassName("po-agency-head");
        String summary = AgencySummary.of(voice, profile);
        Paragraph sentences = new Paragraph(summary);
        sentences.addClassName("po-summary");
        add(facts(voice, profile), sentences, actions(voice, profile, summary, address));
    }

    private static Div facts(Voice voice, AgencyProfile profile) {
        Agency agency = profile.agency();
        Div facts = new Div(
                Speech.span("po-fact", agency.shortName()),
                Speech.span("po-fact", profile.region().name()),
                Speech.span("po-fact", Speech.group(voice, agency.peerGroup())));
        String commission = agency.commission();
        if (commission != null) {
            facts.add(Speech.span("po-fact", voice.say("dashboard.agency.commission", commission)));
        }
        RankedAgency line = profile.now();
        if (line != null) {
            facts.add(new TierBadge(voice, line.tier()));
        }
        facts.addClassName("po-facts");
        return facts;
    }

    private static Div actions(Voice voice, AgencyProfile profile, String summary, PublicSettings address) {
        String link = address.link("/opd/" + profile.agency().slug() + "?periode=" + profile.period())
                .toString();
        Div actions = new Div();
        actions.addClassName("po-actions");
        RankedAgency line = profile.now();
        RankingPage.Edition edition = profile.edition();
        if (line != null && line.position() != null && edition != null) {
            actions.add(new Button(
                    voice.say("dashboard.quote"),
                    Glyph.QUOTE.draw(),
                    click -> new QuoteDialog(voice, Quote.of(voice, profile, line, edition, link)).open()));
        }
        actions.add(
                new CopyButton(
                        voice.say("dashboard.copy-summary"), voice.say("dashboard.copied"), summary + "\n" + link),
                new CopyButton(voice.say("dashboard.copy-link"), voice.say("dashboard.copied"), link));
        if (edition != null) {
            Anchor method = new Anchor("metodologi", voice.say("dashboard.method-version", edition.methodVersion()));
            Span asOf = new Span(
                    new Span(voice.say("dashboard.as-of", voice.times().full(edition.computedAt()))),
                    new Span(" · "),
                    method);
            asOf.addClassName("po-as-of");
            actions.add(asOf);
        }
        return actions;
    }
}
