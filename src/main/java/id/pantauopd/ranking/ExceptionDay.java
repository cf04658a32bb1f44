package id.pantauopd.ranking;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days of a region, and of all below it, that leave numerator and denominator. Never deleted: one that was put down
 * wrongly is withdrawn, with a reason, and stays readable.
 *
 * @param from first day, {@code to} last day
 * @param actor who put it down, {@code at} when
 */
public record ExceptionDay(
        long id,
        String regionCode,
        LocalDate from,
        LocalDate to,
        Kind kind,
        String reason,
        String actor,
        Instant at,
        @Nullable Withdrawal withdrawal) {

    /** What kind of days; message key {@code exception.kind.<name>}. */
    public enum Kind {
        ELECTION_QUIET,
        DISASTER,
        MOURNING,
        OTHER;

        public String key() {
            return "exception.kind." + name();
        }
    }

    public record Withdrawal(String actor, Instant at, String reason) {}

    public boolean holds() {
        return withdrawal == null;
    }

    boolean holdsOn(LocalDate day) {
        return holds() && !day.isBefore(from) && !day.isAfter(to);
    }

    boolean touchesWeek(LocalDate monday) {
        return holds() && !monday.isAfter(to) && !monday.plusDays(6).isBefore(from);
    }
}
