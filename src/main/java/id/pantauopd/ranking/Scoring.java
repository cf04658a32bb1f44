package id.pantauopd.ranking;

import id.pantauopd.base.Period;
import id.pantauopd.ranking.RankedAgency.CoverageClass;
import id.pantauopd.ranking.RankedAgency.IndicatorScore;
import id.pantauopd.ranking.RankedAgency.PillarScore;
import id.pantauopd.ranking.RankedAgency.Tier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores one agency by a methodology. Pure: no clock, no database, the same input gives the same bits. */
final class Scoring {
    private final Methodology method;
    private final Composition composition;

    Scoring(Methodology method) {
        this.method = method;
        this.composition = new Composition(method);
    }

    /**
     * @param facts of an agency that existed on at least one day of the window
     * @param means of its peer group in the same window
     */
    Scored score(Facts facts, GroupMeans means, Period window) {
        List<PillarScore> pillars = composition.pillars(facts, means);
        Double coverage = facts.coverage();
        if (coverage == null) {
            return facts.of().accounts().all() == 0
                    ? unranked(facts, pillars, null, CoverageClass.NO_ACCOUNT, Reasons.NO_ACCOUNT)
                    : unranked(facts, pillars, null, CoverageClass.NOT_RANKED, Reasons.NOTHING_DUE);
        }
        CoverageClass coverageClass = method.coverage().classify(coverage);
        if (coverageClass == CoverageClass.NOT_RANKED) {
            return unranked(facts, pillars, coverage, coverageClass, Reasons.COVERAGE_LOW);
        }
        if (facts.observed().isEmpty()) {
            return unranked(facts, pillars, coverage, CoverageClass.NOT_RANKED, Reasons.NO_OBSERVED_WEEK);
        }
        return ranked(facts, pillars, coverage, coverageClass, window);
    }

    private Scored ranked(
            Facts facts, List<PillarScore> pillars, double coverage, CoverageClass byCoverage, Period window) {
        double score = Rounded.four(composition.score(pillars).orElseThrow());
        boolean partly = !facts.lived().equals(window);
        CoverageClass coverageClass = partly ? CoverageClass.PROVISIONAL : byCoverage;
        String reason = null;
        if (byCoverage == CoverageClass.PROVISIONAL) {
            reason = Reasons.COVERAGE_PROVISIONAL;
        } else if (partly) {
            reason = Reasons.PART_OF_WINDOW;
        }
        return new Scored(
                facts,
                coverageClass,
                Rounded.four(coverage),
                Rounded.pillars(pillars),
                score,
                method.tier(score),
                reason);
    }

    private static Scored unranked(
            Facts facts,
            List<PillarScore> pillars,
            @Nullable Double coverage,
            CoverageClass coverageClass,
            String reason) {
        Tier tier = coverageClass == CoverageClass.NO_ACCOUNT ? Tier.BELUM_HADIR : Tier.BELUM_TERUKUR;
        Double rounded = coverage == null ? null : Double.valueOf(Rounded.four(coverage));
        return new Scored(facts, coverageClass, rounded, Rounded.pillars(pillars), null, tier, reason);
    }

    /** Rounds for people and for bytes, after everything was composed from unrounded values. */
    private static final class Rounded {
        private static List<PillarScore> pillars(List<PillarScore> pillars) {
            return pillars.stream()
                    .map(pillar -> new PillarScore(
                            pillar.pillar(),
                            nullable(pillar.value()),
                            pillar.indicators().stream().map(Rounded::indicator).toList()))
                    .toList();
        }

        private static IndicatorScore indicator(IndicatorScore score) {
            return new IndicatorScore(
                    score.indicator(), nullable(score.raw()), nullable(score.scaled()), score.reason());
        }

        private static @Nullable Double nullable(@Nullable Double value) {
            return value == null ? null : Double.valueOf(four(value));
        }

        private static double four(double value) {
            return Math.round(value * 1e4) / 1e4;
        }
    }
}
