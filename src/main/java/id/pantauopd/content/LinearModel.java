package id.pantauopd.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what rules and words say for each class: one row of weights a feature, in the order of {@link ContentClass}.
 *
 * <p>A rule's strength stands in its rule; the file holds what training added to it.
 */
final class LinearModel {
    static final String BIAS = "bias";
    private static final int CLASSES = ContentClass.values().length;

    private final Map<String, float[]> weights;

    LinearModel(Map<String, float[]> weights) {
        this.weights = weights;
    }

    static LinearModel standard() {
        return new LinearModel(parse(Lines.of("weights.tsv")));
    }

    static Map<String, float[]> parse(List<String> lines) {
        Map<String, float[]> weights = new HashMap<>();
        for (String line : lines) {
            String[] columns = line.split("\t");
            float[] row = new float[CLASSES];
            for (int i = 0; i < CLASSES; i++) {
                row[i] = Integer.parseInt(columns[i + 1]) / 100f;
            }
            weights.put(columns[0], row);
        }
        return weights;
    }

    /** Names of the features of words: stems and pairs of neighbours, each once. Function words make none. */
    static Set<String> terms(Reading reading) {
        Set<String> names = new LinkedHashSet<>();
        String before = "^";
        for (String term : reading.terms()) {
            if (term.equals(Reading.SILENT)) {
                continue;
            }
            names.add(term);
            names.add(before + " " + term);
            before = term;
        }
        return names;
    }

    Scored score(Map<Rule, String> rules, Reading reading) {
        double[] scores = new double[CLASSES];
        List<Part> parts = new ArrayList<>();
        add(scores, weights.get(BIAS));
        rules.forEach((rule, words) -> {
            double[] part = new double[CLASSES];
            part[rule.contentClass().column()] = rule.strength();
            add(part, weights.get(rule.code()));
            add(scores, part);
            parts.add(new Part(Sign.Kind.RULE, rule.code(), words, part));
        });
        for (String term : terms(reading)) {
            float[] row = weights.get(term);
            if (row != null) {
                double[] part = new double[CLASSES];
                add(part, row);
                add(scores, part);
                parts.add(new Part(Sign.Kind.WORD, term, term, part));
            }
        }
        return new Scored(scores, parts);
    }

    private static void add(double[] sum, float @Nullable [] row) {
        for (int i = 0; row != null && i < sum.length; i++) {
            sum[i] += row[i];
        }
    }

    private static void add(double[] sum, double[] row) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += row[i];
        }
    }

    /** What one feature said for each class. */
    record Part(Sign.Kind kind, String name, String words, double[] scores) {
        double edge(int of) {
            double sum = 0;
            for (double score : scores) {
                sum += score;
            }
            return scores[of] - sum / scores.length;
        }
    }

    /** The sums and what they are made of. */
    record Scored(double[] scores, List<Part> parts) {
        int best() {
            int best = 0;
            for (int i = 1; i < scores.length; i++) {
                if (scores[i] > scores[best]) {
                    best = i;
                }
            }
            return best;
        }

        double probability(int of) {
            double sum = 0;
            for (double score : scores) {
                sum += StrictMath.exp(score - scores[of]);
            }
            return 1 / sum;
        }
    }
}
