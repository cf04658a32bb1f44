package id.pantauopd.post;

import java.time.Duration;
import java.time.Instant;

/** Knows the age at which figures of posts compare: seven days, give or take twelve hours. Pure. */
final class FixedAge {
    static final Duration AGE = Duration.ofDays(7);
    static final Duration TOLERANCE = Duration.ofHours(12);

    private FixedAge() {}

    /** Whether a reading at this time shows a post at the fixed age. */
    static boolean isNear(Instant born, Instant read) {
        return miss(born, read).compareTo(TOLERANCE) <= 0;
    }

    /** How far a reading is from the exact age, before or after it. */
    static Duration miss(Instant born, Instant read) {
        return Duration.between(born.plus(AGE), read).abs();
    }
}
