package id.pantauopd.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Writes dates as Indonesian offices do. Own names, because those of the JDK change between versions. */
final class IndonesianDates {
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    private IndonesianDates() {}

    static String weekday(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    /** {@code 24 November 2026}. */
    static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    /** {@code Selasa, 24 November 2026}. */
    static String full(LocalDate day) {
        return weekday(day.getDayOfWeek()) + ", " + date(day);
    }

    /** {@code Selasa (24/11/2026)}, the way news does. */
    static String inNews(LocalDate day) {
        return weekday(day.getDayOfWeek()) + " (" + day.getDayOfMonth() + "/" + day.getMonthValue() + "/"
                + day.getYear() + ")";
    }

    /** The last whole month, quarter or half year before a day. */
    static String periodBefore(LocalDate day, Dice dice) {
        YearMonth last = YearMonth.from(day).minusMonths(1);
        int year = last.getYear();
        return switch (dice.below(4)) {
            case 0 -> quarterBefore(day);
            case 1 -> last.getMonthValue() >= 7 ? "Semester I " + year : "Semester II " + (year - 1);
            default -> MONTHS.get(last.getMonthValue() - 1) + " " + year;
        };
    }

    private static String quarterBefore(LocalDate day) {
        LocalDate then = day.minusMonths(3);
        List<String> numerals = List.of("I", "II", "III", "IV");
        return "Triwulan " + numerals.get((then.getMonthValue() - 1) / 3) + " " + then.getYear();
    }
}
