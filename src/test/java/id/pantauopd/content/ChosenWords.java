package id.pantauopd.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the words that may become features: those of several groups of rows that name no place. */
final class ChosenWords {
    private ChosenWords() {}

    static Set<String> of(List<LabelledRow> rows, int[] groups, int leastGroups, Set<String> places) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            for (String term : LinearModel.terms(rows.get(i).reading()).keySet()) {
                seen.computeIfAbsent(term, any -> new HashSet<>()).add(groups[i]);
            }
        }
        Set<String> chosen = new HashSet<>();
        seen.forEach((term, in) -> {
            if (in.size() >= leastGroups && namesNoPlace(term, places)) {
                chosen.add(term);
            }
        });
        return chosen;
    }

    private static boolean namesNoPlace(String term, Set<String> places) {
        for (String part : term.split(" ")) {
            if (places.contains(part)) {
                return false;
            }
        }
        return true;
    }
}
