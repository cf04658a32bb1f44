package id.pantauopd.base;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A window of whole local days, both ends included, that owns the day and week boundary: weeks are ISO weeks, Monday to
 * Sunday.
 */
public record Period(LocalDate from, LocalDate to) {

    /** Indonesian time of the west, in which national periods are cut. */
    public static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on or after the day it starts: " + from + ".." + to);
        }
    }

    /** The {@code days} days that end with {@code lastDay}. */
    public static Period lastDays(int days, LocalDate lastDay) {
        return new Period(lastDay.minusDays(days - 1L), lastDay);
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    public static LocalDate day(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The Monday of the ISO week that holds a day. */
    public static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The Mondays of the ISO weeks that lie wholly inside, in order; empty when there is none. */
    public List<LocalDate> wholeWeeks() {
        LocalDate first = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, week -> !week.plusDays(6).isAfter(to), week -> week.plusWeeks(1))
                .toList();
    }

    /** The window of the same length that ends on the day before this one starts. */
    public Period previous() {
        return lastDays(Math.toIntExact(days()), from.minusDays(1));
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
