package id.pantauopd.base;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Converts between {@link Instant} and the {@code DATETIME(6)} columns, which hold UTC. */
public final class UtcTime {
    private UtcTime() {}

    /** The column's value: UTC, cut to the microseconds that the column keeps. */
    public static LocalDateTime toColumn(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /** Like {@link #toColumn(Instant)} for a column that may be null. */
    public static @Nullable LocalDateTime toNullableColumn(@Nullable Instant instant) {
        return instant == null ? null : toColumn(instant);
    }

    public static Instant fromColumn(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }

    /** Like {@link #fromColumn(LocalDateTime)} for a column that may be null. */
    public static @Nullable Instant fromNullableColumn(@Nullable LocalDateTime column) {
        return column == null ? null : fromColumn(column);
    }
}
