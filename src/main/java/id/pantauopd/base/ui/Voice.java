package id.pantauopd.base.ui;

import id.pantauopd.base.Period;
import id.pantauopd.base.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How one screen speaks: its language, the zone of its region and the moment it was drawn.
 *
 * <p>Pieces of screen take it instead of services, so that the same piece says the same in a test.
 */
public record Voice(Words words, Locale locale, ZoneId zone, Instant now) {
    private static final long DAYS_IN_MONTH = 30;
    private static final long DAYS_IN_YEAR = 365;

    public String say(String key, Object... arguments) {
        return words.say(locale, key, arguments);
    }

    public NumberText numbers() {
        return new NumberText(locale);
    }

    public TimeText times() {
        return new TimeText(locale, zone);
    }

    /** The same voice in another region's time. */
    public Voice at(ZoneId otherZone) {
        return new Voice(words, locale, otherZone, now);
    }

    public LocalDate today() {
        return Period.day(now, zone);
    }

    /** {@code 5 menit lalu}, {@code kemarin}, {@code 12 hari lalu}. Days are calendar days of the zone. */
    public String ago(Instant instant) {
        long days = ChronoUnit.DAYS.between(Period.day(instant, zone), today());
        if (days <= 0) {
            return agoToday(Duration.between(instant, now));
        }
        if (days == 1) {
            return say("time.yesterday");
        }
        if (days < 2 * DAYS_IN_MONTH) {
            return say("time.days", days);
        }
        return days < 2 * DAYS_IN_YEAR
                ? say("time.months", days / DAYS_IN_MONTH)
                : say("time.years", days / DAYS_IN_YEAR);
    }

    /** {@code dalam 12 menit} for what is still to come. */
    public String until(Instant instant) {
        Duration wait = Duration.between(now, instant);
        if (wait.toMinutes() < 1) {
            return say("time.soon");
        }
        return wait.toHours() < 1 ? say("time.in.minutes", wait.toMinutes()) : say("time.in.hours", wait.toHours());
    }

    private String agoToday(Duration age) {
        if (age.toMinutes() < 1) {
            return say("time.now");
        }
        return age.toHours() < 1 ? say("time.minutes", age.toMinutes()) : say("time.hours", age.toHours());
    }
}
