package id.pantauopd.base.ui;

import id.pantauopd.base.Period;
import id.pantauopd.base.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives each drawn screen its {@link Voice}. */
@Component
public final class Voices {
    private final Words words;
    private final Clock clock;

    Voices(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    public Voice speak(Locale locale, ZoneId zone) {
        return new Voice(words, locale, zone, clock.instant());
    }

    /** In western Indonesian time, for screens of no single region. */
    public Voice speak(Locale locale) {
        return speak(locale, Period.JAKARTA);
    }
}
