package id.pantauopd.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Parts rows for cross-validation: classes spread evenly, rows that resemble each other together. */
final class Folds {
    private static final double ALIKE = 0.5;

    private Folds() {}

    /** The group of each row: rows that share half of their stems, directly or through others, share one. */
    static int[] groups(List<LabelledRow> rows) {
        List<Set<String>> stems = new ArrayList<>();
        rows.forEach(row -> stems.add(new HashSet<>(row.reading().terms())));
        int[] groups = new int[rows.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = i;
            for (int j = 0; j < i; j++) {
                if (groups[i] != groups[j] && alike(stems.get(i), stems.get(j))) {
                    join(groups, groups[i], groups[j], i);
                }
            }
        }
        return groups;
    }

    private static void join(int[] groups, int from, int to, int last) {
        for (int k = 0; k <= last; k++) {
            if (groups[k] == from) {
                groups[k] = to;
            }
        }
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() >= ALIKE * (one.size() + other.size() - both.size());
    }

    /** The fold of each row: groups of a class, shuffled by the seed, go to the fold that has fewest of that class. */
    static int[] of(List<LabelledRow> rows, int[] groups, int folds, long seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] == i) {
                order.add(i);
            }
        }
        Collections.shuffle(order, new Random(seed));
        int[] fold = new int[rows.size()];
        int[][] filled = new int[folds][ContentClass.values().length];
        for (int group : order) {
            int label = rows.get(group).label().column();
            int least = 0;
            for (int f = 1; f < folds; f++) {
                if (filled[f][label] < filled[least][label]) {
                    least = f;
                }
            }
            for (int i = 0; i < groups.length; i++) {
                if (groups[i] == group) {
                    fold[i] = least;
                    filled[least][rows.get(i).label().column()]++;
                }
            }
        }
        return fold;
    }
}
