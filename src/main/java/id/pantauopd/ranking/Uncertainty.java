package id.pantauopd.ranking;

import id.pantauopd.agency.PeerGroup;
import id.pantauopd.base.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Ranks again and again under choices that other sensible people could have made, and says how far places move. Pure: the
 * same candidates, methodology and seed give the same numbers on every machine and on any number of threads.
 *
 * @param bands by the id of the agency, of those that are ranked
 * @param sensitivity what moves ranks most first
 */
record Uncertainty(Map<Long, RankBand> bands, List<Sensitivity> sensitivity) {
    static final int RUNS = 1_000;

    private static final int RUNS_OF_A_FACTOR = 100;

    /**
     * @param candidates all, because peer groups have means of all their members
     * @param ranked the ids of those with a score
     */
    static Uncertainty of(
            List<Candidate> candidates,
            Set<Long> ranked,
            Period window,
            Methodology method,
            LabelErrors labels,
            long seed) {
        List<Redraw> redraws = measuresContent(method)
                ? List.of(new UnobservedDays(), new LabelFlips(labels))
                : List.of(new UnobservedDays());
        return Runs.over(
                        candidates,
                        ranked,
                        window,
                        method,
                        seed,
                        redraws,
                        Runtime.getRuntime().availableProcessors())
                .uncertainty(RUNS);
    }

    private static boolean measuresContent(Methodology method) {
        return method.pillars().stream().anyMatch(pillar -> pillar.code().equals("K") && pillar.measured());
    }

    /** The runs over one set of agencies. */
    static final class Runs {
        private final List<Facts> ranked;
        private final Map<PeerGroup, GroupMeans> means;
        private final Methodology method;
        private final long seed;
        private final List<Redraw> redraws;
        private final int lanes;
        private final RawFigures figures;
        private final int[] nominal;

        private Runs(
                List<Facts> ranked,
                Map<PeerGroup, GroupMeans> means,
                Methodology method,
                long seed,
                List<Redraw> redraws,
                int lanes) {
            this.ranked = ranked;
            this.means = means;
            this.method = method;
            this.seed = seed;
            this.redraws = redraws;
            this.lanes = lanes;
            this.figures = RawFigures.of(ranked, means, method, redraws, seed);
            this.nominal = new int[figures.agencies()];
            new RankRun(figures, method).places(Choices.nominal(method), nominal);
        }

        /** @param lanes how many runs go beside each other */
        static Runs over(
                List<Candidate> candidates,
                Set<Long> ranked,
                Period window,
                Methodology method,
                long seed,
                List<Redraw> redraws,
                int lanes) {
            List<Facts> facts = candidates.stream()
                    .map(candidate -> Facts.of(candidate, window))
                    .toList();
            List<Facts> ofRanked = facts.stream()
                    .filter(one -> ranked.contains(one.of().agency().id()))
                    .toList();
            return new Runs(ofRanked, GroupMeans.byGroup(facts), method, seed, redraws, lanes);
        }

        Uncertainty uncertainty(int runs) {
            return new Uncertainty(bands(places(runs, EnumSet.allOf(Factor.class))), sensitivity());
        }

        /** The places of each run under the given factors; run and agency in the order of the figures. */
        int[][] places(int runs, Set<Factor> factors) {
            int[][] places = new int[runs][];
            IntStream.range(0, lanes).parallel().forEach(lane -> {
                RankRun workspace = new RankRun(figures, method);
                for (int run = lane; run < runs; run += lanes) {
                    places[run] = new int[figures.agencies()];
                    workspace.places(Choices.draw(method, factors, SeededNumbers.of(seed, run)), places[run]);
                }
            });
            return places;
        }

        private Map<Long, RankBand> bands(int[][] places) {
            RankBand[] bands = new RankBand[figures.agencies()];
            IntStream.range(0, bands.length).parallel().forEach(agency -> {
                int[] own = new int[places.length];
                for (int run = 0; run < own.length; run++) {
                    own[run] = places[run][agency];
                }
                Arrays.sort(own);
                bands[agency] = RankBand.of(nominal[agency], own);
            });
            Map<Long, RankBand> byAgency = HashMap.newHashMap(bands.length);
            for (int agency = 0; agency < bands.length; agency++) {
                byAgency.put(figures.agencyId(agency), bands[agency]);
            }
            return byAgency;
        }

        private List<Sensitivity> sensitivity() {
            List<Sensitivity> all = new ArrayList<>();
            for (Factor factor : Factor.values()) {
                if (applies(factor)) {
                    all.add(Sensitivity.of(
                            factor, nominal, alone(factor).places(RUNS_OF_A_FACTOR, EnumSet.of(factor))));
                }
            }
            all.sort(Comparator.comparingDouble(Sensitivity::meanShift)
                    .reversed()
                    .thenComparing(Sensitivity::factor));
            return List.copyOf(all);
        }

        /** Where facts are redrawn for more than one reason, a factor of its own needs draws of its own. */
        private Runs alone(Factor factor) {
            List<Redraw> own =
                    redraws.stream().filter(redraw -> redraw.factor() == factor).toList();
            return own.isEmpty() || own.size() == redraws.size()
                    ? this
                    : new Runs(ranked, means, method, seed, own, lanes);
        }

        private boolean applies(Factor factor) {
            return switch (factor) {
                case UNOBSERVED_DAYS, CONTENT_LABELS -> redraws.stream().anyMatch(redraw -> redraw.factor() == factor);
                case PILLAR_WEIGHTS, INDICATOR_WEIGHTS, ACTIVE_WEEK, WEEKLY_CAP, AGGREGATION, NORMALISATION -> true;
            };
        }
    }
}
