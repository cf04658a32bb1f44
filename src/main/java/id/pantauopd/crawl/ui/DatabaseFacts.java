package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.html.DescriptionList;
import id.pantauopd.base.DatabaseCheck;
import id.pantauopd.base.DatabaseCheck.Finding;
import id.pantauopd.base.ui.Voice;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** How far the database's clock is from ours, whether it has room, and which of its settings endanger data. */
final class DatabaseFacts extends DescriptionList {
    private static final double MILLIS = 1000.0;
    private static final Set<String> SAID_ABOVE = Set.of(DatabaseCheck.CLOCK, DatabaseCheck.STORAGE);

    DatabaseFacts(Voice voice, Duration skew, List<Finding> findings) {
        addClassName("po-pairs");
        String seconds = voice.numbers().decimal(skew.abs().toMillis() / MILLIS, 2);
        boolean apart = skew.abs().compareTo(DatabaseCheck.LARGEST_SKEW) > 0;
        fact(
                voice.say("health.database.clock"),
                voice.say(apart ? "health.database.clock.apart" : "health.settings.seconds", seconds));
        boolean full = findings.stream().anyMatch(finding -> finding.variable().equals(DatabaseCheck.STORAGE));
        fact(
                voice.say("health.database.storage"),
                voice.say(full ? "health.database.storage.full" : "health.database.storage.enough"));
        List<Finding> settings = findings.stream()
                .filter(finding -> !SAID_ABOVE.contains(finding.variable()))
                .toList();
        settings.forEach(finding ->
                fact(finding.variable(), voice.say("health.database.setting", finding.is(), finding.should())));
        if (settings.isEmpty()) {
            fact(voice.say("health.database.settings"), voice.say("health.database.settings.safe"));
        }
    }

    private void fact(String name, String value) {
        add(new Term(name), new Description(value));
    }
}
