package id.pantauopd.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Says when the figures of a post are read next, by its age: hourly on its first day, then more and more rarely. A post whose
 * figures still move is read as if it were one class younger. Pure.
 *
 * <p>Whatever the class, there is an appointment at the age of exactly seven days unless a reading within twelve hours of it
 * is there already.
 */
final class RefreshPlan {
    /** After this age figures are not read again by id: a year's ranking and a month to spare. */
    static final Duration LONGEST = Duration.ofDays(396);

    private static final Duration RETRY = Duration.ofHours(1);
    private static final double MOVES = 0.05;
    private static final List<Step> STEPS = List.of(
            new Step(Duration.ofHours(24), Duration.ofHours(1)),
            new Step(Duration.ofDays(7), Duration.ofHours(6)),
            new Step(Duration.ofDays(30), Duration.ofDays(1)),
            new Step(Duration.ofDays(180), Duration.ofDays(7)),
            new Step(LONGEST, Duration.ofDays(30)));

    private RefreshPlan() {}

    /**
     * The appointment after a reading; empty when the post has grown too old.
     *
     * @param moves whether its figures still change
     */
    static Optional<Instant> next(Instant born, Instant read, boolean moves) {
        Instant next = read.plus(interval(Duration.between(born, read), moves));
        Instant fixed = born.plus(FixedAge.AGE);
        if (!FixedAge.isNear(born, read) && read.isBefore(fixed) && next.isAfter(fixed)) {
            next = fixed;
        }
        return Optional.of(next).filter(at -> at.isBefore(born.plus(LONGEST)));
    }

    /** The appointment after a reading that came to nothing. */
    static Optional<Instant> retry(Instant born, Instant tried) {
        if (FixedAge.isNear(born, tried)) {
            return Optional.of(tried.plus(RETRY));
        }
        return next(born, tried, false);
    }

    /** Whether the sum of figures has changed by more than a twentieth since the last step. */
    static boolean moves(long before, long now) {
        return Math.abs(now - before) > Math.max(1, before) * MOVES;
    }

    static Duration interval(Duration age, boolean moves) {
        int at = 0;
        while (at < STEPS.size() - 1 && age.compareTo(STEPS.get(at).until()) >= 0) {
            at++;
        }
        return STEPS.get(moves ? Math.max(0, at - 1) : at).every();
    }

    private record Step(Duration until, Duration every) {}
}
