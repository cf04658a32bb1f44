package id.pantauopd.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds one post through its whole life: what it says at first, when it is corrected, how talk about it grows.
 *
 * @param id rises with time inside an office
 * @param editedAt when the correction is added, or null
 * @param withdrawnAt when the office takes it down, or null
 * @param comments the number it ends with
 */
record Post(
        long id,
        Instant at,
        String title,
        List<String> paragraphs,
        String correction,
        @Nullable Instant editedAt,
        @Nullable Instant withdrawnAt,
        String author,
        int comments) {

    private static final Duration YOUNG = Duration.ofHours(2);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    boolean visibleAt(Instant now) {
        return !at.isAfter(now) && (withdrawnAt == null || now.isBefore(withdrawnAt));
    }

    Optional<Instant> editedBefore(Instant now) {
        return Optional.ofNullable(editedAt).filter(edited -> !edited.isAfter(now));
    }

    /** The time of its present version. */
    Instant changedBefore(Instant now) {
        return editedBefore(now).orElse(at);
    }

    List<String> textAt(Instant now) {
        if (editedBefore(now).isEmpty()) {
            return paragraphs;
        }
        return Stream.concat(paragraphs.stream(), Stream.of(correction)).toList();
    }

    /** Comments grow in steps, so that a feed stays unchanged between them. */
    int commentsAt(Instant now) {
        Duration age = Duration.between(at, now);
        if (age.compareTo(YOUNG) < 0) {
            return 0;
        }
        if (age.compareTo(DAY) < 0) {
            return comments / 3;
        }
        return age.compareTo(WEEK) < 0 ? comments * 2 / 3 : comments;
    }

    /** The same post as another outlet of the office shows it later. */
    Post shiftedBy(Duration lag) {
        if (lag.isZero()) {
            return this;
        }
        return new Post(
                id,
                at.plus(lag),
                title,
                paragraphs,
                correction,
                plus(editedAt, lag),
                plus(withdrawnAt, lag),
                author,
                comments / 2);
    }

    private static @Nullable Instant plus(@Nullable Instant instant, Duration lag) {
        return instant == null ? null : instant.plus(lag);
    }
}
