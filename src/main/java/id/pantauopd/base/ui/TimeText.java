package id.pantauopd.base.ui;

import id.pantauopd.base.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days and times as a language does, in the zone of a region; never as digits only. */
public final class TimeText {
    private final Locale locale;
    private final ZoneId zone;

    public TimeText(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    /** {@code 24 November 2026 pukul 14.05 WIB} */
    public String full(Instant instant) {
        return format(isIndonesian() ? "d MMMM uuuu 'pukul' HH.mm" : "d MMMM uuuu, HH:mm", instant) + " "
                + zoneName(instant);
    }

    /** {@code 24 Nov, 14.05 WIB} */
    public String brief(Instant instant) {
        return format(isIndonesian() ? "d MMM, HH.mm" : "d MMM, HH:mm", instant) + " " + zoneName(instant);
    }

    /** {@code 24 November 2026} */
    public String date(LocalDate day) {
        return format("d MMMM uuuu", day);
    }

    /** {@code 24 Nov 2026} */
    public String shortDate(LocalDate day) {
        return format("d MMM uuuu", day);
    }

    /** {@code 24 Nov} */
    public String dayAndMonth(LocalDate day) {
        return format("d MMM", day);
    }

    /** {@code Nov}, or with the year in January, so that a row of months can be read. */
    public String month(LocalDate day) {
        return format(day.getMonthValue() == 1 ? "MMM uuuu" : "MMM", day);
    }

    /** {@code Senin, 23 November 2026} */
    public String dayInFull(LocalDate day) {
        return format("EEEE, d MMMM uuuu", day);
    }

    /** {@code 1–30 November 2026}, {@code 25 Oktober – 23 November 2026}: nothing is said twice. */
    public String span(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from.equals(to)) {
            return date(from);
        }
        if (from.getYear() != to.getYear()) {
            return date(from) + " – " + date(to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + date(to)
                : format("d MMMM", from) + " – " + date(to);
    }

    /** The name of the zone's time, {@code WIB} for Jakarta. */
    private String zoneName(Instant instant) {
        return DateTimeFormatter.ofPattern("z", Locale.of("id", "ID")).format(instant.atZone(zone));
    }

    private String format(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(zone));
    }

    private String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    private boolean isIndonesian() {
        return locale.getLanguage().equals("id");
    }
}
