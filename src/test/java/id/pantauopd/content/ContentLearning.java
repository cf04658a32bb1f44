package id.pantauopd.content;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Measures the classifier by cross-validation on the labelled rows, and writes the weights the product carries. */
public final class ContentLearning {
    static final long SEED = 20261124;
    private static final List<ContentClass> CLASSES = List.of(ContentClass.values());
    private static final int FOLDS = 5;
    private static final int REPEATS = 5;

    private final List<LabelledRow> rows;
    private final int[] groups;
    private final Set<String> places;

    ContentLearning(List<LabelledRow> rows, Set<String> places) {
        this.rows = rows;
        this.groups = Folds.groups(rows);
        this.places = places;
    }

    public static ContentLearning onSharedRows() throws IOException {
        List<LabelledRow> rows = LabelledRow.shared()
                .orElseThrow(() -> new IllegalStateException("shared/data/headlines-dev.tsv is not here"));
        return new ContentLearning(rows, places());
    }

    /** Names of regions, which must not become signs of a class. */
    private static Set<String> places() throws IOException {
        Set<String> places = new HashSet<>();
        for (String file : List.of("wilayah.csv", "wilayah-19.03.csv")) {
            Path path = LabelledRow.sharedFile(file).orElseThrow();
            for (String line : Files.readAllLines(path)) {
                for (String word : line.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
                    if (word.length() > 2) {
                        places.add(Tokens.stem(word));
                    }
                }
            }
        }
        places.removeAll(Set.of("kota", "kabupaten", "kab", "kecamatan", "desa", "kelurahan", "provinsi", "bangun"));
        return places;
    }

    /** Prints macro-F1 of rules alone, words alone and both; classes, sources, confusion. */
    public void report(PrintStream out) {
        for (Mode mode : Mode.values()) {
            double sum = 0;
            Confusion all = new Confusion();
            for (int repeat = 0; repeat < REPEATS; repeat++) {
                Confusion one = new Confusion();
                ContentClass[] answers = crossValidate(mode, SEED + repeat);
                fill(one, answers, "");
                fill(all, answers, "");
                sum += one.macroF1();
            }
            out.printf(Locale.ROOT, "%-11s mean of %d: %.3f | %s%n", mode, REPEATS, sum / REPEATS, all.summary());
        }
        bySource(out, crossValidate(Mode.BOTH, SEED), "");
        bySource(out, crossValidate(Mode.BOTH_KNOWN, SEED), "-strict");
        for (Mode mode : List.of(Mode.BOTH, Mode.BOTH_KNOWN)) {
            Confusion all = new Confusion();
            fill(all, crossValidate(mode, SEED), "");
            out.println(all.table());
        }
    }

    private void bySource(PrintStream out, ContentClass[] answers, String mark) {
        for (String source : List.of("media", "pemerintah")) {
            Confusion some = new Confusion();
            fill(some, answers, source);
            out.printf("%-18s %s%n", source + mark, some.summary());
        }
    }

    enum Mode {
        RULES,
        WORDS,
        BOTH,
        /** Rules alone, of which only those count whose words also stand in rows outside the fold. */
        RULES_KNOWN,
        /** Both, with the rules counted in the same strict way: nearer to rows that no rule's author has seen. */
        BOTH_KNOWN
    }

    private void fill(Confusion confusion, ContentClass[] answers, String source) {
        for (int i = 0; i < answers.length; i++) {
            if (source.isEmpty() || rows.get(i).source().equals(source)) {
                confusion.add(rows.get(i).label(), answers[i]);
            }
        }
    }

    /** The answer to each row from weights learned without its fold. */
    ContentClass[] crossValidate(Mode mode, long seed) {
        int[] fold = Folds.of(rows, groups, FOLDS, seed);
        List<Rule> rules = mode == Mode.WORDS ? List.of() : RuleFile.standard();
        ContentClass[] answers = new ContentClass[rows.size()];
        for (int held = 0; held < FOLDS; held++) {
            boolean onlyRules = mode == Mode.RULES || mode == Mode.RULES_KNOWN;
            LinearModel model =
                    new LinearModel(onlyRules ? Map.of(LinearModel.BIAS, rulesBias()) : learn(rules, fold, held));
            Set<String> known = mode.name().endsWith("KNOWN") ? vocabulary(fold, held) : Set.of();
            for (int i = 0; i < answers.length; i++) {
                if (fold[i] == held) {
                    Reading reading = rows.get(i).reading();
                    Map<Rule, String> spoken = new RuleBook(rules).match(reading);
                    if (!known.isEmpty()) {
                        spoken.values().removeIf(words -> !isKnown(words, known));
                    }
                    answers[i] = CLASSES.get(model.score(spoken, reading).best());
                }
            }
        }
        return answers;
    }

    private Set<String> vocabulary(int[] fold, int held) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < fold.length; i++) {
            if (fold[i] != held) {
                Reading reading = rows.get(i).reading();
                for (int at = 0; at < reading.size(); at++) {
                    words.add(reading.words(at, at));
                }
            }
        }
        return words;
    }

    private static boolean isKnown(String words, Set<String> known) {
        String[] each = words.split(" ");
        return known.contains(each[0]) && known.contains(each[each.length - 1]);
    }

    /** Where no rule speaks, a post is an activity: the largest class. */
    private static float[] rulesBias() {
        float[] bias = new float[ContentClass.values().length];
        bias[ContentClass.KEGIATAN_PROGRAM.column()] = 0.1f;
        return bias;
    }

    private Map<String, float[]> learn(List<Rule> rules, int[] fold, int held) {
        List<LabelledRow> taught = new ArrayList<>();
        List<Integer> of = new ArrayList<>();
        for (int i = 0; i < fold.length; i++) {
            if (fold[i] != held) {
                taught.add(rows.get(i));
                of.add(groups[i]);
            }
        }
        int[] taughtGroups = of.stream().mapToInt(Integer::intValue).toArray();
        return new Training(Training.STANDARD, rules, places).learn(taught, taughtGroups);
    }

    /** The weights learned from all rows, as the file of the product holds them. */
    public String weights() {
        StringBuilder file =
                new StringBuilder("# Learned; made by ContentTraining. Hundredths of a logit per class:\n#");
        Arrays.stream(ContentClass.values()).forEach(each -> file.append(' ').append(each));
        file.append('\n');
        new Training(Training.STANDARD, RuleFile.standard(), places)
                .learn(rows, groups)
                .forEach((name, row) -> {
                    file.append(name);
                    for (float weight : row) {
                        file.append('\t').append(Math.round(weight * 100));
                    }
                    file.append('\n');
                });
        return file.toString();
    }

    List<LabelledRow> rows() {
        return rows;
    }
}
