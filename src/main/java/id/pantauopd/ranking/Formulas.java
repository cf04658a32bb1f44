package id.pantauopd.ranking;

import id.pantauopd.post.AgencyWeek;
import id.pantauopd.ranking.Figure.Measured;
import id.pantauopd.ranking.Figure.NotApplicable;
import id.pantauopd.ranking.Figure.NotObserved;
import java.util.Map;

/**
 * Holds the formula of each indicator, by its code. Pure. A new pillar adds its formulas here and its data to a new
 * version; nothing that composes them changes.
 *
 * <p>Logarithms are those of {@link StrictMath}, which gives the same bits on every machine.
 */
final class Formulas {

    /** One indicator's raw value from an agency's facts. */
    @FunctionalInterface
    interface Formula {
        Figure measure(Facts facts, Counting rules);
    }

    private static final Map<String, Formula> BY_CODE = Map.of(
            "P1", whenObserved(Formulas::liveChannels),
            "P2", Formulas::authenticity,
            "R1", whenObserved(Formulas::activeWeeks),
            "R2", whenObserved(Formulas::volume),
            "R3", whenObserved((facts, rules) -> Silence.longest(facts)));

    private Formulas() {}

    static boolean has(String code) {
        return BY_CODE.containsKey(code);
    }

    static Figure measure(Indicator indicator, Facts facts, Counting rules) {
        Formula formula = BY_CODE.get(indicator.code());
        if (formula == null) {
            throw new IllegalArgumentException("There is no formula for indicator " + indicator.code());
        }
        return formula.measure(facts, rules);
    }

    private static double liveChannels(Facts facts, Counting rules) {
        int live = Math.min(facts.of().liveChannels(), rules.liveChannels());
        return (double) live / rules.liveChannels();
    }

    /** A channel that nobody has checked leaves numerator and denominator. */
    private static Figure authenticity(Facts facts, Counting rules) {
        Accounts accounts = facts.of().accounts();
        if (accounts.all() == 0) {
            return new NotApplicable(Absence.NO_ACCOUNT);
        }
        return accounts.checked() == 0
                ? new NotApplicable(Absence.NOT_VERIFIED_YET)
                : new Measured((double) accounts.twoWay() / accounts.checked());
    }

    private static double activeWeeks(Facts facts, Counting rules) {
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

    private static Formula whenObserved(ObservedFormula formula) {
        return (facts, rules) -> {
            if (!facts.observed().isEmpty()) {
                return new Measured(formula.of(facts, rules));
            }
            return facts.of().accounts().all() == 0
                    ? new NotApplicable(Absence.NO_ACCOUNT)
                    : new NotObserved(Absence.NOT_OBSERVED);
        };
    }

    /** A formula that needs at least one observed week. */
    @FunctionalInterface
    private interface ObservedFormula {
        double of(Facts facts, Counting rules);
    }
}
