package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Collects what a text says of a point in time; every setter answers whether it fits what is known already. */
final class DateFields {
    private static final int UNKNOWN = -1;

    private int year = UNKNOWN;
    private int month = UNKNOWN;
    private int day = UNKNOWN;
    private int hour = UNKNOWN;
    private int minute;
    private int second = UNKNOWN;
    private int nano;
    private boolean afternoon;
    private boolean halfGiven;
    private boolean shortYear;
    private @Nullable ZoneId zone;

    boolean isEmpty() {
        return year < 0 && month < 0 && day < 0;
    }

    boolean hasDate() {
        return year >= 0 && month > 0 && day > 0;
    }

    boolean hasClock() {
        return hour >= 0;
    }

    boolean hasSeconds() {
        return second >= 0;
    }

    boolean zoneGiven() {
        return zone != null;
    }

    boolean month(int value) {
        boolean fits = month < 0;
        month = value;
        return fits && value >= 1 && value <= 12;
    }

    /** A number of one or two digits outside a numeric date: the day, or after day and month a short year. */
    boolean shortNumber(int value, int digits) {
        if (day < 0) {
            day = value;
            return value >= 1;
        }
        shortYear = true;
        return month > 0 && digits == 2 && year(fullYear(value));
    }

    boolean year(int value) {
        boolean fits = year < 0;
        year = value;
        return fits;
    }

    /** The year that two digits mean by RFC 5322 section 4.3. */
    static int fullYear(int twoDigits) {
        return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    boolean date(int newYear, int newMonth, int newDay) {
        if (!isEmpty()) {
            return false;
        }
        year = newYear;
        day = newDay;
        return month(newMonth);
    }

    boolean ordinal(int newYear, int dayOfYear) {
        if (newYear < 1
                || dayOfYear < 1
                || dayOfYear > YearMonth.of(newYear, 12).lengthOfYear()) {
            return false;
        }
        LocalDate found = LocalDate.ofYearDay(newYear, dayOfYear);
        return date(newYear, found.getMonthValue(), found.getDayOfMonth());
    }

    boolean week(int weekYear, int week, int weekday) {
        LocalDate start = LocalDate.of(weekYear, 1, 4);
        LocalDate found = start.plusWeeks(week - 1L)
                .plusDays(weekday - start.getDayOfWeek().getValue());
        boolean exists = week >= 1 && weekday >= 1 && weekday <= 7 && found.get(IsoFields.WEEK_BASED_YEAR) == weekYear;
        return exists && date(found.getYear(), found.getMonthValue(), found.getDayOfMonth());
    }

    /** A time of day; {@code newSecond} is negative when not shown. */
    boolean clock(int newHour, int newMinute, int newSecond, int newNano) {
        if (hour >= 0 || newMinute > 59 || newSecond > 59) {
            return false;
        }
        hour = newHour;
        minute = newMinute;
        second = newSecond;
        nano = newNano;
        return newHour < 24 || (newHour == 24 && newMinute == 0 && newSecond <= 0 && newNano == 0);
    }

    boolean half(boolean isAfternoon) {
        boolean fits = !halfGiven && hour >= 0 && hour < 24;
        halfGiven = true;
        afternoon = isAfternoon;
        return fits;
    }

    /** A zone, which may come twice ({@code +0700 WIB}) but not contradict itself; {@code GMT+0700} means the number. */
    boolean zone(ZoneId value) {
        boolean fits =
                zone == null || zone.equals(value) || (zone.equals(ZoneOffset.UTC) && value instanceof ZoneOffset);
        zone = value;
        return fits;
    }

    Precision precision() {
        if (second >= 0) {
            return Precision.SECOND;
        }
        if (hour >= 0) {
            return Precision.MINUTE;
        }
        return day > 0 ? Precision.DAY : Precision.MONTH;
    }

    /** The instant, or null when the fields are too few or no such day exists. */
    @Nullable
    Instant instant(ZoneId site) {
        boolean partial = day < 0 && hour < 0;
        // "7 Mei 20" may be a date cut short; only RFC 822, which has a time, writes such years.
        if (shortYear && hour < 0) {
            return null;
        }
        if (year < 1 || month < 1 || (day < 0 && !partial)) {
            return null;
        }
        if (day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, partial ? 1 : day);
        ZoneId in = zone == null ? site : zone;
        if (hour < 0) {
            return date.atStartOfDay(in).toInstant();
        }
        int of24 = hourOfDay();
        if (of24 < 0) {
            return null;
        }
        LocalTime time = LocalTime.of(of24 % 24, minute, Math.max(second, 0), nano);
        return date.plusDays(of24 / 24).atTime(time).atZone(in).toInstant();
    }

    private int hourOfDay() {
        if (!halfGiven) {
            return hour;
        }
        if (afternoon) {
            return hour == 0 ? UNKNOWN : hour < 12 ? hour + 12 : hour;
        }
        return hour > 12 ? UNKNOWN : hour % 12;
    }
}
