package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Span;
import id.pantauopd.agency.PeerGroup;
import id.pantauopd.agency.Platform;
import id.pantauopd.base.ui.Voice;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says the words of this room that several screens share. */
final class Speech {
    private Speech() {}

    static String group(Voice voice, PeerGroup group) {
        return voice.say("dashboard.group." + group.name());
    }

    static String platform(Voice voice, Platform platform) {
        return voice.say("dashboard.platform." + platform.name());
    }

    /** {@code naik 3 peringkat}, {@code tetap}, {@code baru}. */
    static String change(Voice voice, @Nullable Integer before, @Nullable Integer now) {
        if (before == null || now == null) {
            return voice.say("dashboard.change.new");
        }
        int places = before - now;
        if (places == 0) {
            return voice.say("dashboard.change.same");
        }
        return voice.say(places > 0 ? "dashboard.change.up" : "dashboard.change.down", Math.abs(places));
    }

    /** {@code Oktober 2026} */
    static String month(Voice voice, YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", voice.locale()).format(month);
    }

    static Span span(String cssClass, String text) {
        Span span = new Span(text);
        span.addClassName(cssClass);
        return span;
    }

    static String cssWord(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
