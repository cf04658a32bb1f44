package id.pantauopd.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/**
 * Lays out how many posts an office publishes on a day: a pure function of seed, office and day.
 *
 * <p>Only {@link Rhythm#FADING} and {@link Rhythm#SILENT} need a "now" to fade towards. They take the first day of its
 * quarter, so that restarts within three months show the same past; a new quarter only ever adds older posts.
 */
record ActivityCalendar(long seed, Observances observances) {
    private static final int FADES_WITHIN_DAYS = 120;
    private static final int SILENT_BEFORE_DAYS = 60;
    private static final int BURST = 10;

    int posts(Office office, LocalDate day, LocalDate today) {
        Dice dice = Dice.of(seed, "calendar", office.slug(), day);
        boolean workday = isWorkday(day);
        return switch (office.rhythm()) {
            case DAILY -> workday ? dice.between(1, 3) : once(dice, .35);
            case STEADY -> once(dice, workday ? .88 : .1);
            case THRICE_WEEKLY -> once(dice, workday && day.getDayOfWeek().getValue() % 2 == 1 ? .92 : .08);
            case WEEKLY -> once(dice, isOwnWeekday(office, day) ? .94 : .02);
            case FORTNIGHTLY -> once(dice, isOwnWeekday(office, day) && week(day) % 2 == 0 ? .95 : .01);
            case CEREMONIAL -> ceremonies(dice, day);
            case BURSTY -> burst(office, dice, day);
            case SEASONAL -> once(dice, workday ? .5 + .42 * season(day) : .04);
            case WATCH -> dice.between(3, 5);
            case FADING -> once(dice, (workday ? .9 : .1) * left(day, today));
            case SILENT -> silent(day, today) ? 0 : once(dice, workday ? .5 : .05);
            case EMPTY -> 0;
        };
    }

    private static int once(Dice dice, double probability) {
        return dice.chance(probability) ? 1 : 0;
    }

    private int ceremonies(Dice dice, LocalDate day) {
        if (observances.on(day).isPresent()) {
            return dice.between(1, 2);
        }
        return once(dice, day.getDayOfWeek() == DayOfWeek.MONDAY ? .3 : .03);
    }

    private int burst(Office office, Dice dice, LocalDate day) {
        Dice ofWeek = Dice.of(seed, "burst", office.slug(), week(day));
        boolean burstWeek = ofWeek.chance(.45);
        int weekday = ofWeek.between(1, 5);
        return burstWeek && day.getDayOfWeek().getValue() == weekday ? BURST : once(dice, .04);
    }

    private boolean isOwnWeekday(Office office, LocalDate day) {
        return Dice.of(seed, "weekday", office.slug()).between(1, 5)
                == day.getDayOfWeek().getValue();
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }

    private static long week(LocalDate day) {
        return Math.floorDiv(day.toEpochDay() + 3, 7); // day 0 was a Thursday
    }

    private static double season(LocalDate day) {
        return Math.sin(day.toEpochDay() * 2 * Math.PI / 120);
    }

    private static double left(LocalDate day, LocalDate today) {
        long ago = ChronoUnit.DAYS.between(day, quarter(today));
        return Math.clamp(ago / (double) FADES_WITHIN_DAYS, .03, 1);
    }

    private static boolean silent(LocalDate day, LocalDate today) {
        return !day.isBefore(quarter(today).minusDays(SILENT_BEFORE_DAYS));
    }

    private static LocalDate quarter(LocalDate today) {
        return today.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
