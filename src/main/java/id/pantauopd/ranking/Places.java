package id.pantauopd.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives places by score: equal scores share one, and the next is counted from all before it (1, 1, 3). */
final class Places {
    private Places() {}

    /** Position by agency id, of those that have a score. */
    static Map<Long, Integer> of(Collection<Scored> scored) {
        List<Scored> ranked = scored.stream()
                .filter(one -> one.score() != null)
                .sorted(Comparator.comparingDouble(Places::score).reversed())
                .toList();
        Map<Long, Integer> places = HashMap.newHashMap(ranked.size());
        int place = 0;
        double last = Double.NaN;
        for (int i = 0; i < ranked.size(); i++) {
            double score = score(ranked.get(i));
            if (score != last) {
                place = i + 1;
                last = score;
            }
            places.put(ranked.get(i).agency().id(), place);
        }
        return places;
    }

    private static double score(Scored one) {
        Double score = one.score();
        return score == null ? Double.NaN : score;
    }
}
