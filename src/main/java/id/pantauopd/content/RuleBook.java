package id.pantauopd.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the rules that speak in a post. Rules are indexed by their first word, so few are ever tried. */
final class RuleBook {
    private final Map<String, List<Rule>> byFirstSymbol = new HashMap<>();

    RuleBook(List<Rule> rules) {
        for (Rule rule : rules) {
            for (String symbol : rule.steps().getFirst().symbols()) {
                byFirstSymbol.computeIfAbsent(symbol, any -> new ArrayList<>()).add(rule);
            }
        }
    }

    /** The rules that match, each code once, with the words that matched, in the order of the post. */
    Map<Rule, String> match(Reading reading) {
        Map<Rule, String> found = new LinkedHashMap<>();
        List<String> codes = new ArrayList<>();
        for (int at = 0; at < reading.size(); at++) {
            for (String symbol : reading.symbols(at)) {
                for (Rule rule : byFirstSymbol.getOrDefault(symbol, List.of())) {
                    if (codes.contains(rule.code()) || (rule.atStart() && at > 0)) {
                        continue;
                    }
                    int end = end(rule, reading, at);
                    if (end >= 0 && !reading.hasAny(rule.unless())) {
                        codes.add(rule.code());
                        found.put(rule, reading.words(at, end));
                    }
                }
            }
        }
        return found;
    }

    /** Index of the last word of the match that begins here, or -1. */
    private static int end(Rule rule, Reading reading, int start) {
        int at = start;
        for (Rule.Step step : rule.steps().subList(1, rule.steps().size())) {
            int last = Math.min(reading.size() - 1, step.afterGap() ? at + 1 + Rule.GAP : at + 1);
            int next = at + 1;
            while (next <= last && !reading.isAny(next, step.symbols())) {
                next++;
            }
            if (next > last) {
                return -1;
            }
            at = next;
        }
        return at;
    }
}
