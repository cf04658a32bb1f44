package id.pantauopd.reader;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads the dates that feeds and pages print, Indonesian ones included; null rather than a wrong instant. */
final class DateParser {
    private DateParser() {}

    static ReadPost.Stamp parse(@Nullable String raw, ZoneId zone, Instant now) {
        throw new UnsupportedOperationException("to be written");
    }
}
