package id.pantauopd.ranking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a region expects of its agencies, from a day on.
 *
 * @param to its last day, or null while it holds
 * @param postsPerWeek posts that make a week active
 */
record Norm(String regionCode, LocalDate from, @Nullable LocalDate to, int postsPerWeek) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
