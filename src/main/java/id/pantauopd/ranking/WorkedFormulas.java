package id.pantauopd.ranking;

import id.pantauopd.post.AgencyWeek;
import id.pantauopd.post.ContentCounts;
import java.util.function.Predicate;

/**
 * Fills each indicator's formula with the figures of one agency, counted here a second time: a test works the texts out and
 * holds them to {@link Formulas}.
 */
final class WorkedFormulas {
    private final Facts facts;
    private final GroupMeans means;
    private final Counting rules;

    WorkedFormulas(Facts facts, GroupMeans means, Counting rules) {
        this.facts = facts;
        this.means = means;
        this.rules = rules;
    }

    /** The raw value of an indicator that has one, as it is worked out. */
    WorkedFormula raw(String code) {
        ContentCounts content = facts.content();
        return switch (code) {
            case "P1" -> WorkedFormula.of("min(#, #) / #", facts.of().liveChannels(), live(), live());
            case "P2" ->
                WorkedFormula.of(
                        "# / #",
                        facts.of().accounts().twoWay(),
                        facts.of().accounts().checked());
            case "R1" -> weeks(week -> week.posts() >= facts.of().norm().applyAsInt(week.week()));
            case "R2" ->
                WorkedFormula.of(
                        "ln(1 + # / #) / ln(1 + #)", capped(), facts.observed().size(), rules.weeklyCap());
            case "R3" -> WorkedFormula.of("#", Silence.longest(facts));
            case "K1" -> weeks(week -> week.content().performance() > 0);
            case "K2" -> shrunk(content.performance(), means.performance(), facts.posts());
            case "K3" -> shrunk(content.evidenced(), means.evidence(), content.performance());
            case "K4" -> weeks(week -> week.content().service() > 0);
            default -> throw new IllegalArgumentException("There is no formula for indicator " + code);
        };
    }

    /** From the raw value to 0 to 100, before it is cut off at both ends. */
    static WorkedFormula scaled(Goalposts goalposts, double raw) {
        return goalposts.zero() == 0
                ? WorkedFormula.of("100 · # / #", raw, goalposts.hundred())
                : WorkedFormula.of(
                        "100 · (# − #) / (# − #)", raw, goalposts.zero(), goalposts.hundred(), goalposts.zero());
    }

    private WorkedFormula shrunk(int some, double mean, int of) {
        return WorkedFormula.of("(# + # · #) / (# + #)", some, rules.priorPosts(), mean, of, rules.priorPosts());
    }

    private WorkedFormula weeks(Predicate<AgencyWeek> which) {
        int counted = Math.toIntExact(facts.observed().stream().filter(which).count());
        return WorkedFormula.of("# / #", counted, facts.observed().size());
    }

    private int live() {
        return rules.liveChannels();
    }

    private int capped() {
        return facts.observed().stream()
                .mapToInt(week -> Math.min(week.posts(), rules.weeklyCap()))
                .sum();
    }
}
