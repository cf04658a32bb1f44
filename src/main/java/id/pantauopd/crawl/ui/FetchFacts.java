package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.html.DescriptionList;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.fetch.FetchHealth;

/** How far the door to the network opens, as configured; inside addresses first, since they are a risk. */
final class FetchFacts extends DescriptionList {
    /** As the setting itself counts: {@code 8MB} is 8 × 1,024². */
    private static final double BYTES_IN_MB = 1_048_576.0;

    FetchFacts(Voice voice, FetchHealth settings) {
        addClassName("po-pairs");
        fact(
                voice.say("health.settings.internal"),
                settings.allowInternal().isEmpty()
                        ? voice.say("health.settings.internal.none")
                        : String.join(", ", settings.allowInternal()));
        fact(
                voice.say("health.settings.deadline"),
                seconds(voice, settings.deadline().toMillis()));
        fact(
                voice.say("health.settings.interval"),
                seconds(voice, settings.hostInterval().toMillis()));
        fact(voice.say("health.settings.body"), voice.numbers().decimal(settings.maxBody() / BYTES_IN_MB, 1) + " MB");
        fact(voice.say("health.settings.agent"), settings.userAgent());
    }

    private static String seconds(Voice voice, long millis) {
        return voice.say("health.settings.seconds", voice.numbers().decimal(millis / 1000.0, 1));
    }

    private void fact(String name, String value) {
        add(new Term(name), new Description(value));
    }
}
