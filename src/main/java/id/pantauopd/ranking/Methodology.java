package id.pantauopd.ranking;

import id.pantauopd.ranking.RankedAgency.Tier;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules of a ranking as data with a version: pillars, indicators, goalposts, weights, thresholds.
 *
 * <p>It checks itself: weights that do not add up, equal goalposts or cuts out of order never become a methodology. A
 * change of any number is a new version, made by a release and never on a screen.
 *
 * @param effectiveFrom first day on which rankings were computed by it
 * @param floor the least a pillar is worth in the mean, so that one silent pillar pulls hard but not to nothing
 * @param tiers best first; the last begins at 0
 */
public record Methodology(
        String version,
        LocalDate effectiveFrom,
        Aggregation aggregation,
        double floor,
        List<Pillar> pillars,
        Counting counting,
        CoverageRule coverage,
        List<TierCut> tiers) {

    private static final double SLACK = 1e-9;

    /** How pillars become one score. */
    public enum Aggregation {
        /** Weighted geometric mean: a weak pillar is not bought off by a strong one. */
        GEOMETRIC,
        ARITHMETIC
    }

    public Methodology {
        pillars = List.copyOf(pillars);
        tiers = List.copyOf(tiers);
        checkWeights(pillars);
        checkCodes(pillars);
        checkTiers(tiers);
        if (!(floor > 0 && floor <= 100)) {
            throw new IllegalArgumentException("The floor of a pillar is in (0, 100], not " + floor);
        }
    }

    /** The one that rankings are computed by now. */
    public static Methodology current() {
        return MethodologyVersions.V2026_3;
    }

    /** The part of the score that a pillar makes in this version: its weight over those of the measured pillars. */
    public double share(Pillar pillar) {
        double measured = pillars.stream()
                .filter(Pillar::measured)
                .mapToDouble(Pillar::weight)
                .sum();
        return pillar.measured() ? pillar.weight() / measured : 0;
    }

    public Tier tier(double score) {
        return tiers.stream()
                .filter(cut -> score >= cut.from())
                .findFirst()
                .orElseThrow()
                .tier();
    }

    private static void checkWeights(List<Pillar> pillars) {
        double sum = pillars.stream().mapToDouble(Pillar::weight).sum();
        if (Math.abs(sum - 100) > SLACK) {
            throw new IllegalArgumentException("The weights of the pillars add up to " + sum + ", not to 100");
        }
        if (pillars.stream().noneMatch(Pillar::measured)) {
            throw new IllegalArgumentException("A methodology measures at least one pillar");
        }
    }

    private static void checkCodes(List<Pillar> pillars) {
        Set<String> codes = new HashSet<>();
        for (Pillar pillar : pillars) {
            checkNew(codes, pillar.code());
            for (Indicator indicator : pillar.indicators()) {
                checkNew(codes, indicator.code());
                if (!Formulas.has(indicator.code())) {
                    throw new IllegalArgumentException("There is no formula for indicator " + indicator.code());
                }
            }
        }
    }

    private static void checkNew(Set<String> codes, String code) {
        if (!codes.add(code)) {
            throw new IllegalArgumentException("The code " + code + " stands twice");
        }
    }

    private static void checkTiers(List<TierCut> tiers) {
        for (int i = 1; i < tiers.size(); i++) {
            if (tiers.get(i).from() >= tiers.get(i - 1).from()) {
                throw new IllegalArgumentException("The cuts of the tiers fall: " + tiers);
            }
        }
        if (tiers.isEmpty() || tiers.getLast().from() != 0) {
            throw new IllegalArgumentException("The last tier begins at 0: " + tiers);
        }
    }
}
