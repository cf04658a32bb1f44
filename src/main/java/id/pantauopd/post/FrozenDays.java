package id.pantauopd.post;

import id.pantauopd.post.PostLedger.Ledger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One channel's ledger over a run of days as a text, one letter a day: O observed, E empty, B blocked, F failed, {@code .}
 * not due, X left out for everybody (an exceptional day, or a platform that was frozen).
 *
 * @param agencyId whose channel it was on these days
 * @param from the day of the first letter
 */
public record FrozenDays(long agencyId, long channelId, LocalDate from, String letters) {
    private static final char NOT_DUE = '.';
    private static final char LEFT_OUT = 'X';

    public FrozenDays {
        if (!letters.matches("[OEBFX.]*")) {
            throw new IllegalArgumentException(
                    "A ledger is written in the letters O, E, B, F, X and . only: " + letters);
        }
    }

    static char letter(Ledger ledger) {
        return ledger.name().charAt(0);
    }

    /** How a day stands; empty when it was not due or is left out. */
    Optional<Ledger> on(int index) {
        return switch (letters.charAt(index)) {
            case 'O' -> Optional.of(Ledger.OBSERVED);
            case 'E' -> Optional.of(Ledger.EMPTY);
            case 'B' -> Optional.of(Ledger.BLOCKED);
            case 'F' -> Optional.of(Ledger.FAILED);
            default -> Optional.empty();
        };
    }

    /** The same without days that leave numerator and denominator. */
    public FrozenDays without(Predicate<LocalDate> leaves) {
        StringBuilder left = new StringBuilder(letters);
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) != NOT_DUE && leaves.test(from.plusDays(i))) {
                left.setCharAt(i, LEFT_OUT);
            }
        }
        return new FrozenDays(agencyId, channelId, from, left.toString());
    }

    /** Writes letters into a row of days that are not due until told otherwise. */
    static StringBuilder blank(int days) {
        return new StringBuilder(String.valueOf(NOT_DUE).repeat(days));
    }
}
