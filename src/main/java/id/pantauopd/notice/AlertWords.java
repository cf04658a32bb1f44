package id.pantauopd.notice;

import id.pantauopd.base.Words;
import id.pantauopd.notice.Alert.AgencySilent;
import id.pantauopd.notice.Alert.ChannelFailing;
import id.pantauopd.notice.Alert.PlatformBlocked;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says an alert in one sentence. */
public final class AlertWords {
    private AlertWords() {}

    /** @param day how a time is said; it is asked for an unknown one too */
    public static String sentence(Words words, Locale locale, Alert alert, Function<@Nullable Instant, String> day) {
        return switch (alert) {
            case ChannelFailing failing ->
                words.say(
                        locale,
                        "notice.alert.failing",
                        failing.agency().name(),
                        words.say(locale, "registry.platform." + failing.platform()),
                        day.apply(failing.since()),
                        words.say(locale, "outcome." + failing.outcome()),
                        failing.address().toString());
            case AgencySilent silent ->
                words.say(locale, "notice.alert.silent", silent.agency().name(), day.apply(silent.last()));
            case PlatformBlocked blocked ->
                words.say(
                        locale,
                        "notice.alert.blocked",
                        words.say(locale, "registry.platform." + blocked.platform()),
                        blocked.channels(),
                        day.apply(blocked.lastSuccess()));
        };
    }
}
