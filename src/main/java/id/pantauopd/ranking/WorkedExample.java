package id.pantauopd.ranking;

import id.pantauopd.agency.PeerGroup;
import id.pantauopd.base.Period;
import id.pantauopd.ranking.RankedAgency.IndicatorScore;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Works the indicators of one agency through with its own figures, as anybody could with a pocket calculator. Pure.
 *
 * @param agency as it stands in the ranking
 * @param weeks of the window
 * @param steps one an indicator, in the order of the methodology
 */
public record WorkedExample(RankedAgency agency, Period weeks, List<Step> steps) {

    /**
     * @param raw before it is rounded; null with a {@code reason} where the indicator has no value
     * @param reason message key, or null
     */
    public record Step(
            String code,
            @Nullable WorkedFormula formula,
            @Nullable Double raw,
            @Nullable WorkedFormula scaling,
            @Nullable Double scaled,
            @Nullable String reason) {

        /** The formula with the figures in it; empty where there is no value. */
        public String formula(Locale locale) {
            return formula == null ? "" : formula.in(locale);
        }

        /** The raw value, to six decimals; empty where there is none. */
        public String result(Locale locale) {
            return raw == null ? "" : WorkedFormula.of("#", raw).in(locale);
        }

        /** From the raw value to the scale; empty where there is no value. */
        public String scaling(Locale locale) {
            return scaling == null ? "" : scaling.in(locale);
        }
    }

    /** Of the agency in the middle of those with most indicators above zero: the ones that have most to show. */
    static Optional<WorkedExample> middle(EditionFacts facts, EditionFigures figures, Methodology method) {
        List<RankedAgency> ranked = figures.lines().stream()
                .map(EditionLine::agency)
                .filter(RankedAgency::ranked)
                .toList();
        long most = ranked.stream().mapToLong(WorkedExample::aboveZero).max().orElse(0);
        List<RankedAgency> from =
                ranked.stream().filter(agency -> aboveZero(agency) == most).toList();
        return from.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        of(from.get(from.size() / 2), facts.candidates(method.counting()), facts.weeks(), method));
    }

    static WorkedExample of(RankedAgency agency, List<Candidate> candidates, Period weeks, Methodology method) {
        List<Facts> all =
                candidates.stream().map(candidate -> Facts.of(candidate, weeks)).toList();
        Map<PeerGroup, GroupMeans> means = GroupMeans.byGroup(all);
        Facts own = all.stream()
                .filter(facts -> facts.of().agency().code().equals(agency.code()))
                .findFirst()
                .orElseThrow();
        GroupMeans group = means.getOrDefault(agency.group(), GroupMeans.NONE);
        WorkedFormulas formulas = new WorkedFormulas(own, group, method.counting());
        Map<String, Indicator> indicators =
                Choices.indicators(method).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        return new WorkedExample(
                agency,
                weeks,
                agency.pillars().stream()
                        .flatMap(pillar -> pillar.indicators().stream())
                        .map(score -> {
                            Indicator indicator = Objects.requireNonNull(indicators.get(score.indicator()));
                            return step(
                                    score,
                                    formulas,
                                    indicator,
                                    Formulas.measure(indicator, own, group, method.counting()));
                        })
                        .toList());
    }

    /** The step of an indicator. */
    public Optional<Step> step(String code) {
        return steps.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    private static Step step(IndicatorScore score, WorkedFormulas formulas, Indicator indicator, Figure figure) {
        return figure instanceof Figure.Measured(double raw)
                ? new Step(
                        indicator.code(),
                        formulas.raw(indicator.code()),
                        raw,
                        WorkedFormulas.scaled(indicator.goalposts(), raw),
                        score.scaled(),
                        null)
                : new Step(indicator.code(), null, null, null, null, score.reason());
    }

    private static long aboveZero(RankedAgency agency) {
        return agency.pillars().stream()
                .flatMap(pillar -> pillar.indicators().stream())
                .map(IndicatorScore::scaled)
                .filter(scaled -> scaled != null && scaled > 0)
                .count();
    }
}
