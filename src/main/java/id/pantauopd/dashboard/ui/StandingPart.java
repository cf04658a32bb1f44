package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.EditionStanding;
import id.pantauopd.ranking.BandMove;
import id.pantauopd.ranking.Habit;
import id.pantauopd.ranking.PlaceSpan;
import id.pantauopd.ranking.RankBand;
import java.util.List;

/** Says how firmly an agency stands where it stands: its bands, its place under other weights, what may be said of its habit. */
final class StandingPart extends Div {
    private final Voice voice;

    StandingPart(Voice voice, List<EditionStanding> standings) {
        this.voice = voice;
        addClassName("po-indicators");
        standings.forEach(standing -> add(card(standing)));
    }

    private Div card(EditionStanding standing) {
        Anchor edition =
                new Anchor("edisi/" + standing.edition().number(), EditionWords.title(voice, standing.edition()));
        UnorderedList facts = new UnorderedList();
        facts.addClassName("po-rules");
        RankBand band = standing.line().band();
        RankBand inGroup = standing.line().groupBand();
        PlaceSpan span = standing.line().byWeights();
        if (band != null) {
            add(facts, say("band", EditionWords.band(band), standing.ranked(), band.nominal()));
        }
        if (inGroup != null) {
            add(facts, say("group", EditionWords.band(inGroup), standing.peers()));
        }
        if (span != null) {
            add(facts, say("weights", span.best(), span.worst(), span.runs()));
        }
        add(facts, move(standing.move()));
        if (standing.habit() != Habit.UNKNOWN) {
            add(
                    facts,
                    voice.say(standing.habit().key(), standing.edition().kind().weeks()));
        }
        Div card = new Div(new H3(edition), EditionWords.state(voice, standing.edition()), facts);
        card.addClassName("po-card");
        return card;
    }

    private String move(BandMove move) {
        return voice.say("dashboard.standing.move." + move);
    }

    private String say(String key, Object... values) {
        return voice.say("dashboard.standing." + key, values);
    }

    private static void add(UnorderedList facts, String sentence) {
        facts.add(new ListItem(new Span(sentence)));
    }
}
