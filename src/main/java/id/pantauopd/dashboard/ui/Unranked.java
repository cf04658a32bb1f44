package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.ranking.RankedAgency;
import java.util.List;

/** Agencies without a rank, each with the reason in words: listed, never hidden. */
final class Unranked extends Section {
    Unranked(Voice voice, List<RankedAgency> agencies) {
        addClassNames("po-section", "po-unranked");
        Paragraph about = new Paragraph(voice.say("dashboard.unranked.about"));
        about.addClassName("po-muted");
        UnorderedList list = new UnorderedList();
        agencies.forEach(agency -> list.add(line(voice, agency)));
        add(new H2(voice.say("dashboard.unranked.title", agencies.size())), about, list);
    }

    private static ListItem line(Voice voice, RankedAgency agency) {
        Anchor name = new Anchor("opd/" + agency.slug(), agency.name());
        name.addClassName("po-name");
        String reason = agency.reason();
        return new ListItem(
                name,
                new TierBadge(voice, agency.tier()),
                Speech.span("po-why", reason == null ? voice.say("dashboard.unranked.unknown") : voice.say(reason)));
    }
}
