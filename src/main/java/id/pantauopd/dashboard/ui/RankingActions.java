package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import id.pantauopd.base.PublicSettings;
import id.pantauopd.base.ui.CopyButton;
import id.pantauopd.base.ui.Glyph;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.RankingPage;
import id.pantauopd.ranking.RankingQuery;

/** What one can take away from a ranking: files, a quotation, a link that keeps meaning the same days. */
final class RankingActions extends Div {
    RankingActions(Voice voice, RankingPage page, RankingPage.Edition edition, PublicSettings address) {
        addClassName("po-actions");
        RankingQuery locked = page.query()
                .withRegion(page.region().code())
                .withPeriod(page.period().toString());
        String query = QueryParameters.simple(locked.parameters()).getQueryString();
        String link = address.link("/peringkat?" + query).toString();
        Button quote = new Button(voice.say("dashboard.quote"), Glyph.QUOTE.draw());
        quote.addClickListener(click -> new QuoteDialog(voice, Quote.of(voice, page, edition, link)).open());
        add(
                download(voice.say("dashboard.download.csv"), "peringkat.csv?" + query),
                download(voice.say("dashboard.download.json"), "peringkat.json?" + query),
                quote,
                new CopyButton(voice.say("dashboard.copy-link"), voice.say("dashboard.copied"), link));
    }

    private static Anchor download(String label, String href) {
        Anchor link = new Anchor(href, Glyph.DOWNLOAD.draw(), new Span(label));
        link.addClassName("po-button");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
