package id.pantauopd.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column that the ranking can be ordered by, each first in the order people expect; unknown values come last. */
public enum RankingSort {
    POSITION("peringkat", false),
    CHANGE("perubahan", true),
    NAME("opd", false),
    SCORE("skor", true),
    COVERAGE("keterbacaan", true),
    DAYS("hari", true),
    POSTS("unggahan", true),
    LAST("terakhir", true);

    private final String word;
    private final boolean greatestFirst;

    RankingSort(String word, boolean greatestFirst) {
        this.word = word;
        this.greatestFirst = greatestFirst;
    }

    static Optional<RankingSort> named(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }

    /** How it is written in an address. */
    public String word() {
        return word;
    }

    /** Whether the greatest value stands on top, given that the usual order may be turned. */
    public boolean falls(boolean turned) {
        return greatestFirst != turned;
    }

    Comparator<RankedAgency> order(boolean turned) {
        return switch (this) {
            case POSITION -> by(RankedAgency::position, turned);
            case CHANGE -> by(RankingSort::rise, turned);
            case NAME -> by(RankedAgency::name, turned);
            case SCORE -> by(RankedAgency::score, turned);
            case COVERAGE -> by(RankedAgency::coverage, turned);
            case DAYS -> by(RankedAgency::activeDays, turned);
            case POSTS -> by(RankedAgency::posts, turned);
            case LAST -> by(RankedAgency::lastPostAt, turned);
        };
    }

    private <T extends Comparable<? super T>> Comparator<RankedAgency> by(
            Function<RankedAgency, @Nullable T> key, boolean turned) {
        Comparator<T> order = falls(turned) ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(key, Comparator.nullsLast(order));
    }

    private static @Nullable Integer rise(RankedAgency agency) {
        Integer before = agency.previousPosition();
        Integer now = agency.position();
        return before == null || now == null ? null : before - now;
    }
}
