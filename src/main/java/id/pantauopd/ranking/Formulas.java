package id.pantauopd.ranking;

import id.pantauopd.post.AgencyWeek;
import id.pantauopd.post.ContentCounts;
import id.pantauopd.ranking.Counting.ShareOfNothing;
import id.pantauopd.ranking.Figure.Measured;
import id.pantauopd.ranking.Figure.NotApplicable;
import id.pantauopd.ranking.Figure.NotObserved;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Holds the formula of each indicator, by its code. Pure. A new pillar adds its formulas here and its data to a new
 * version; nothing that composes them changes.
 *
 * <p>Logarithms are those of {@link StrictMath}, which gives the same bits on every machine.
 */
final class Formulas {

    /** One indicator's raw value from an agency's facts and the means of its peer group. */
    @FunctionalInterface
    interface Formula {
        Figure measure(Facts facts, GroupMeans means, Counting rules);
    }

    private static final Map<String, Formula> BY_CODE = Map.of(
            "P1", whenObserved((facts, means, rules) -> liveChannels(facts, rules)),
            "P2", (facts, means, rules) -> authenticity(facts),
            "R1", whenObserved((facts, means, rules) -> activeWeeks(facts)),
            "R2", whenObserved((facts, means, rules) -> volume(facts, rules)),
            "R3", whenObserved((facts, means, rules) -> Silence.longest(facts)),
            "K1", whenObserved((facts, means, rules) -> weeksWith(facts, ContentCounts::performance)),
            "K2", whenObserved(Formulas::performanceShare),
            "K3", whenObserved(Formulas::evidenceShare),
            "K4", whenObserved((facts, means, rules) -> weeksWith(facts, ContentCounts::service)));

    private Formulas() {}

    static boolean has(String code) {
        return BY_CODE.containsKey(code);
    }

    static Figure measure(Indicator indicator, Facts facts, GroupMeans means, Counting rules) {
        Formula formula = BY_CODE.get(indicator.code());
        if (formula == null) {
            throw new IllegalArgumentException("There is no formula for indicator " + indicator.code());
        }
        return formula.measure(facts, means, rules);
    }

    private static double liveChannels(Facts facts, Counting rules) {
        int live = Math.min(facts.of().liveChannels(), rules.liveChannels());
        return (double) live / rules.liveChannels();
    }

    /** A channel that nobody has checked leaves numerator and denominator. */
    private static Figure authenticity(Facts facts) {
        Accounts accounts = facts.of().accounts();
        if (accounts.all() == 0) {
            return new NotApplicable(Absence.NO_ACCOUNT);
        }
        return accounts.checked() == 0
                ? new NotApplicable(Absence.NOT_VERIFIED_YET)
                : new Measured((double) accounts.twoWay() / accounts.checked());
    }

    private static double activeWeeks(Facts facts) {
        long active = facts.observed().stream()
                .filter(week -> week.posts() >= facts.of().norm().applyAsInt(week.week()))
                .count();
        return (double) active / facts.observed().size();
    }

    private static double volume(Facts facts, Counting rules) {
        int posts = facts.observed().stream()
                .mapToInt(AgencyWeek::posts)
                .map(count -> Math.min(count, rules.weeklyCap()))
                .sum();
        double mean = (double) posts / facts.observed().size();
        return StrictMath.log(1 + mean) / StrictMath.log(1.0 + rules.weeklyCap());
    }

    private static double weeksWith(Facts facts, ToIntFunction<ContentCounts> kind) {
        long with = facts.observed().stream()
                .filter(week -> kind.applyAsInt(week.content()) > 0)
                .count();
        return (double) with / facts.observed().size();
    }

    private static double performanceShare(Facts facts, GroupMeans means, Counting rules) {
        return shrunk(facts.content().performance(), facts.posts(), means.performance(), rules);
    }

    private static double evidenceShare(Facts facts, GroupMeans means, Counting rules) {
        ContentCounts content = facts.content();
        return shrunk(content.evidenced(), content.performance(), means.evidence(), rules);
    }

    private static double shrunk(int some, int of, double mean, Counting rules) {
        int prior = rules.priorPosts();
        boolean nothing = of + prior == 0 || (of == 0 && rules.shareOfNothing() == ShareOfNothing.ZERO);
        return nothing ? 0 : (some + prior * mean) / (of + prior);
    }

    private static Formula whenObserved(ObservedFormula formula) {
        return (facts, means, rules) -> {
            if (!facts.observed().isEmpty()) {
                return new Measured(formula.of(facts, means, rules));
            }
            return facts.of().accounts().all() == 0
                    ? new NotApplicable(Absence.NO_ACCOUNT)
                    : new NotObserved(Absence.NOT_OBSERVED);
        };
    }

    /** A formula that needs at least one observed week. */
    @FunctionalInterface
    private interface ObservedFormula {
        double of(Facts facts, GroupMeans means, Counting rules);
    }
}
