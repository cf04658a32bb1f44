package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.reader.Discovered;
import id.pantauopd.reader.Discovered.FoundFeed;
import id.pantauopd.reader.Discovered.FoundProfile;
import id.pantauopd.reader.Discovered.How;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that a discovery found, to be ticked: feeds of the site, then accounts on platforms. */
final class Findings extends Div {
    private final Voice voice;
    private final List<CandidateRow> rows = new ArrayList<>();

    /** @param changed runs when a tick is set or taken away */
    Findings(Voice voice, Discovered found, Runnable changed) {
        this.voice = voice;
        addClassName("po-findings");
        if (found.foundNothing()) {
            add(nothing(found));
            return;
        }
        if (!found.feeds().isEmpty()) {
            add(new H2(voice.say("add.feeds")));
            found.feeds().forEach(feed -> row(Candidate.of(feed, home(feed, found)), facts(feed, found), changed));
        }
        if (!found.profiles().isEmpty()) {
            add(new H2(voice.say("add.profiles")));
            found.profiles().forEach(profile -> row(Candidate.of(profile), facts(profile), changed));
        }
        if (!found.complete()) {
            add(new Paragraph(voice.say("discover.incomplete")));
        }
    }

    List<CandidateRow> ticked() {
        return rows.stream().filter(CandidateRow::isTicked).toList();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    private void row(Candidate candidate, List<String> facts, Runnable changed) {
        CandidateRow row = new CandidateRow(voice, candidate, facts, changed);
        rows.add(row);
        add(row);
    }

    private static @Nullable URI home(FoundFeed feed, Discovered found) {
        Discovered.Asked site = found.site();
        return site == null || feed.how() == How.PASTED || feed.how() == How.PLATFORM ? null : site.url();
    }

    private StatePanel nothing(Discovered found) {
        Discovered.Asked site = found.site();
        String why = site == null || site.reason() == null
                ? voice.say("add.nothing.text")
                : voice.say("discover.unanswered", site.url().toString(), voice.say(site.reason()));
        return StatePanel.empty(voice.say("add.nothing"), why);
    }

    private List<String> facts(FoundFeed feed, Discovered found) {
        List<String> facts = new ArrayList<>(registered(feed.registeredAs()));
        URI same = feed.sameAs();
        if (same != null) {
            facts.add(voice.say("discover.same", same.toString()));
        }
        if (feed.elsewhere()) {
            facts.add(voice.say("discover.elsewhere"));
        }
        String newest = feed.newest() == null
                ? voice.say("add.undated")
                : voice.say("add.newest", voice.times().full(feed.newest()));
        facts.add(voice.say("add.feed", feed.format(), feed.items(), newest));
        facts.add(voice.say("add.found", voice.say("found." + feed.how())));
        feed.warnings().forEach(warning -> facts.add(voice.say("warning." + warning)));
        String rule = feed.robotsRule();
        if (rule != null) {
            facts.add(voice.say("health.try.robots", rule));
        } else if (found.askedRobots(feed.url())) {
            facts.add(voice.say("add.robots"));
        }
        return facts;
    }

    private List<String> facts(FoundProfile profile) {
        List<String> facts = new ArrayList<>(registered(profile.registeredAs()));
        facts.add(voice.say("add.named", voice.say("source." + profile.source()), profile.mentions()));
        URI asked = profile.evidence().asked();
        String saw = voice.say("saw." + profile.evidence().saw());
        facts.add(asked == null ? voice.say("add.saw", saw) : voice.say("add.saw.at", saw, asked.toString()));
        return facts;
    }

    private List<String> registered(@Nullable String code) {
        return code == null ? List.of() : List.of(voice.say("discover.registered", code));
    }
}
