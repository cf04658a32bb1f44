package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Precision;
import id.pantauopd.reader.ReadPost.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that feeds and pages print, Indonesian ones included; null rather than a wrong instant.
 *
 * <p>Day comes before month wherever both are digits. A date before 2000 or more than a day ahead is not believed:
 * {@code at} is null and {@code raw} kept. Time is linear in the text, of which only 100 characters can be a date.
 */
final class DateParser {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofHours(24);
    private static final int LONGEST = 100;
    private static final int KEPT = 200;

    private DateParser() {}

    static Stamp parse(@Nullable String raw, ZoneId zone, Instant now) {
        String text = raw == null ? "" : raw.strip();
        if (text.isEmpty()) {
            return Stamp.NONE;
        }
        Stamp read = read(text, zone);
        Instant at = read.at();
        boolean believed = at != null && !at.isBefore(EARLIEST) && !at.isAfter(now.plus(AHEAD));
        return believed ? read : unread(text);
    }

    /** Whether {@code raw} is a readable date that {@link #parse} did not believe because it lies ahead of {@code now}. */
    static boolean isAhead(@Nullable String raw, ZoneId zone, Instant now) {
        Instant at = raw == null ? null : read(raw.strip(), zone).at();
        return at != null && at.isAfter(now.plus(AHEAD));
    }

    private static Stamp read(String text, ZoneId zone) {
        if (text.length() > LONGEST) {
            return unread(text);
        }
        Stamp number = number(text, zone);
        if (number != null) {
            return number;
        }
        DateFields fields = DateScanner.scan(text);
        Instant at = fields == null ? null : fields.instant(zone);
        return fields == null || at == null
                ? unread(text)
                : new Stamp(at, text, fields.precision(), fields.zoneGiven());
    }

    /** Unix time in seconds (10 digits) or milliseconds (13), or the bare year that W3CDTF allows. */
    private static @Nullable Stamp number(String text, ZoneId zone) {
        int length = text.length();
        if (length != 10 && length != 13 && length != 4) {
            return null;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        long value = Long.parseLong(text);
        if (length == 4) {
            Instant start = LocalDate.of((int) value, 1, 1).atStartOfDay(zone).toInstant();
            return new Stamp(start, text, Precision.MONTH, false);
        }
        Instant at = length == 10 ? Instant.ofEpochSecond(value) : Instant.ofEpochMilli(value);
        return new Stamp(at, text, Precision.SECOND, true);
    }

    private static Stamp unread(String text) {
        return new Stamp(null, text.substring(0, Math.min(text.length(), KEPT)), Precision.NONE, false);
    }
}
