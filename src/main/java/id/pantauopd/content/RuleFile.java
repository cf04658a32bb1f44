package id.pantauopd.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads rules as they are written.
 *
 * <pre>
 * [SEREMONIAL]
 * S-BUKA 3 = &#64;pejabat ... buka|resmi ; ^ lepas ! posko
 * </pre>
 *
 * A word stands for all forms of its stem, {@code =word} for itself, {@code &#64;kind} for a kind of word; {@code |} is
 * or, {@code ...} a gap, {@code ^} the first word, {@code ;} parts patterns, words after {@code !} silence the line.
 */
final class RuleFile {
    private RuleFile() {}

    static List<Rule> standard() {
        return read(Lines.of("rules.txt"));
    }

    static List<Rule> read(List<String> lines) {
        List<Rule> rules = new ArrayList<>();
        ContentClass contentClass = ContentClass.LAINNYA;
        for (String line : lines) {
            if (line.startsWith("[")) {
                contentClass = ContentClass.valueOf(line.substring(1, line.indexOf(']')));
            } else {
                addLine(line, contentClass, rules);
            }
        }
        return List.copyOf(rules);
    }

    private static void addLine(String line, ContentClass contentClass, List<Rule> rules) {
        String[] sides = line.split(" = ", 2);
        String[] head = sides[0].trim().split("\\s+");
        String[] body = sides[1].split(" ! ", 2);
        Set<String> unless = body.length == 1 ? Set.of() : symbols(body[1].trim());
        for (String pattern : body[0].split(";")) {
            rules.add(rule(head[0], Double.parseDouble(head[1]), contentClass, pattern.trim(), unless));
        }
    }

    private static Rule rule(
            String code, double strength, ContentClass contentClass, String pattern, Set<String> unless) {
        boolean atStart = false;
        boolean gap = false;
        List<Rule.Step> steps = new ArrayList<>();
        for (String part : pattern.split("\\s+")) {
            switch (part) {
                case "^" -> atStart = true;
                case "..." -> gap = true;
                default -> {
                    steps.add(new Rule.Step(symbols(part), gap));
                    gap = false;
                }
            }
        }
        return new Rule(code, contentClass, strength, atStart, List.copyOf(steps), unless);
    }

    private static Set<String> symbols(String words) {
        return Arrays.stream(words.split("\\|")).map(RuleFile::symbol).collect(Collectors.toUnmodifiableSet());
    }

    private static String symbol(String word) {
        return word.startsWith("=") || word.startsWith("@") ? word : "~" + Tokens.stem(word);
    }
}
