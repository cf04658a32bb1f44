package id.pantauopd.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * The features of words and where each stands first: stems and pairs of neighbours. Function words make none, {@code ^}
     * before a word says that it is the first.
     */
    static Map<String, Span> terms(Reading reading) {
        Map<String, Span> spans = new LinkedHashMap<>();
        String before = "^";
        int start = 0;
        for (int at = 0; at < reading.size(); at++) {
            String term = reading.terms().get(at);
            if (!term.equals(Reading.SILENT)) {
                spans.putIfAbsent(term, new Span(at, at));
                spans.putIfAbsent(before + " " + term, new Span(start, at));
                before = term;
                start = at;
            }
        }
        return spans;
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
        terms(reading).forEach((term, span) -> {
            float[] row = weights.get(term);
            if (row != null) {
                double[] part = new double[CLASSES];
                add(part, row);
                add(scores, part);
                parts.add(new Part(Sign.Kind.WORD, term, reading.words(span.first(), span.last()), part));
            }
        });
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

    /** First and last word of a feature. */
    record Span(int first, int last) {}

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
