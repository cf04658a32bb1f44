package id.pantauopd.ranking;

import java.util.Collection;
import java.util.List;

/** Finds the value in the middle, or the mean of the two in the middle. */
final class Medians {
    private Medians() {}

    /** @param values at least one */
    static double of(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
