package id.pantauopd.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns weights: softmax regression that starts from the rules' strengths and is held near them.
 *
 * <p>Plain batch gradient descent in the order of the rows, with {@code StrictMath}: the same rows give the same bytes.
 */
final class Training {
    static final Settings STANDARD = new Settings(2, 0.05, 0.05, 1.0, 0.75, 1.0, 200, 0.5);
    private static final int CLASSES = ContentClass.values().length;

    /**
     * What is chosen, not learned.
     *
     * @param leastGroups groups of rows in which a word must stand to be a feature
     * @param holdRules how hard the rules are held to their strengths
     * @param holdWords how hard the words are held to zero
     * @param balance 0: classes weigh as they occur, 1: all weigh the same
     * @param firstLabel share of the first label where a second is given
     * @param blind weight of a second copy of each row without its rules, so that words learn to speak where no rule does
     */
    record Settings(
            int leastGroups,
            double holdRules,
            double holdWords,
            double balance,
            double firstLabel,
            double blind,
            int rounds,
            double pace) {}

    private final Settings settings;
    private final RuleBook book;
    private final Set<String> places;

    Training(Settings settings, List<Rule> rules, Set<String> places) {
        this.settings = settings;
        this.book = new RuleBook(rules);
        this.places = places;
    }

    /** One row as numbers: its features, what is fixed, what is wanted, how much it weighs. */
    private record Example(int[] features, double[] fixed, double[] wanted, double weight) {}

    Map<String, float[]> learn(List<LabelledRow> rows, int[] groups) {
        Map<String, Integer> index = new TreeMap<>();
        Set<String> chosen = ChosenWords.of(rows, groups, settings.leastGroups(), places);
        List<List<String>> names = new ArrayList<>();
        List<Map<Rule, String>> spoken = new ArrayList<>();
        for (LabelledRow row : rows) {
            Map<Rule, String> match = book.match(row.reading());
            List<String> of = new ArrayList<>(List.of(LinearModel.BIAS));
            match.keySet().forEach(rule -> of.add(rule.code()));
            LinearModel.terms(row.reading()).keySet().stream()
                    .filter(chosen::contains)
                    .forEach(of::add);
            of.forEach(name -> index.put(name, 0));
            names.add(of);
            spoken.add(match);
        }
        int next = 0;
        for (Map.Entry<String, Integer> entry : index.entrySet()) {
            entry.setValue(next++);
        }
        double[] classWeights = classWeights(rows);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Example full = example(rows.get(i), names.get(i), spoken.get(i), index, classWeights);
            examples.add(full);
            if (settings.blind() > 0) {
                examples.add(blind(full, spoken.get(i), index));
            }
        }
        return rounded(index, descend(examples, index));
    }

    private Example blind(Example full, Map<Rule, String> spoken, Map<String, Integer> index) {
        Set<Integer> rules = new HashSet<>();
        spoken.keySet().forEach(rule -> rules.add(index.get(rule.code())));
        int[] words =
                Arrays.stream(full.features()).filter(at -> !rules.contains(at)).toArray();
        return new Example(words, new double[CLASSES], full.wanted(), full.weight() * settings.blind());
    }

    private double[] classWeights(List<LabelledRow> rows) {
        double[] weights = new double[CLASSES];
        for (LabelledRow row : rows) {
            weights[row.label().column()]++;
        }
        for (int i = 0; i < CLASSES; i++) {
            weights[i] = StrictMath.pow(rows.size() / (CLASSES * Math.max(1, weights[i])), settings.balance());
        }
        return weights;
    }

    private Example example(
            LabelledRow row,
            List<String> names,
            Map<Rule, String> spoken,
            Map<String, Integer> index,
            double[] weights) {
        double[] fixed = new double[CLASSES];
        spoken.keySet().forEach(rule -> fixed[rule.contentClass().column()] += rule.strength());
        double[] wanted = new double[CLASSES];
        double first = row.second().isPresent() ? settings.firstLabel() : 1;
        wanted[row.label().column()] = first;
        row.second().ifPresent(second -> wanted[second.column()] += 1 - first);
        int[] features = names.stream().mapToInt(index::get).toArray();
        return new Example(features, fixed, wanted, weights[row.label().column()]);
    }

    private double[][] descend(List<Example> examples, Map<String, Integer> index) {
        double[][] weights = new double[index.size()][CLASSES];
        double[][] squares = new double[index.size()][CLASSES];
        double[] hold = new double[index.size()];
        index.forEach((name, at) -> hold[at] = name.equals(LinearModel.BIAS)
                ? 0.001
                : name.matches("[A-Z]-[A-Z]+") ? settings.holdRules() : settings.holdWords());
        for (int round = 0; round < settings.rounds(); round++) {
            double[][] slope = slope(examples, weights);
            for (int f = 0; f < weights.length; f++) {
                for (int c = 0; c < CLASSES; c++) {
                    double g = slope[f][c] / examples.size() + hold[f] * weights[f][c] / 10;
                    squares[f][c] += g * g;
                    weights[f][c] -= settings.pace() * g / (StrictMath.sqrt(squares[f][c]) + 1e-6) / 4;
                }
            }
        }
        return weights;
    }

    private static double[][] slope(List<Example> examples, double[][] weights) {
        double[][] slope = new double[weights.length][CLASSES];
        for (Example example : examples) {
            double[] error = error(example, weights);
            for (int feature : example.features()) {
                for (int c = 0; c < CLASSES; c++) {
                    slope[feature][c] += error[c];
                }
            }
        }
        return slope;
    }

    private static double[] error(Example example, double[][] weights) {
        double[] scores = example.fixed().clone();
        for (int feature : example.features()) {
            for (int c = 0; c < CLASSES; c++) {
                scores[c] += weights[feature][c];
            }
        }
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int c = 0; c < CLASSES; c++) {
            scores[c] = StrictMath.exp(scores[c] - most);
            sum += scores[c];
        }
        for (int c = 0; c < CLASSES; c++) {
            scores[c] = example.weight() * (scores[c] / sum - example.wanted()[c]);
        }
        return scores;
    }

    /** Hundredths, as the file holds them; rows that say nothing are left out. */
    private static Map<String, float[]> rounded(Map<String, Integer> index, double[][] weights) {
        Map<String, float[]> rounded = new TreeMap<>();
        index.forEach((name, at) -> {
            float[] row = new float[CLASSES];
            boolean says = false;
            for (int c = 0; c < CLASSES; c++) {
                row[c] = Math.round(weights[at][c] * 100) / 100f;
                says |= Math.abs(row[c]) >= 0.03f;
            }
            if (says) {
                rounded.put(name, row);
            }
        });
        return rounded;
    }
}
