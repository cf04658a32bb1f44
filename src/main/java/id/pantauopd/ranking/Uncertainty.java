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
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Ranks again and again under choices that other sensible people could have made, and says how far places move. Pure: the
 * same candidates, methodology and seed give the same numbers on every machine and on any number of threads.
 *
 * @param bands by the id of the agency, of those that are ranked; {@code groupBands} inside peer groups likewise
 * @param byWeights where weights alone could put it
 * @param sensitivity what moves ranks most first
 */
record Uncertainty(
        Map<Long, RankBand> bands,
        Map<Long, RankBand> groupBands,
        Map<Long, PlaceSpan> byWeights,
        List<Sensitivity> sensitivity) {
    static final int RUNS = 1_000;

    private static final int RUNS_OF_WEIGHTS = 200;

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
        return Runs.over(
                        candidates,
                        ranked,
                        window,
                        method,
                        seed,
                        redraws(window, method, labels),
                        Runtime.getRuntime().availableProcessors())
                .uncertainty(RUNS);
    }

    private static List<Redraw> redraws(Period window, Methodology method, LabelErrors labels) {
        List<Redraw> redraws = new ArrayList<>();
        redraws.add(new UnobservedDays());
        if (measuresContent(method)) {
            redraws.add(new LabelFlips(labels));
        }
        if (ResampledWeeks.fits(window)) {
            redraws.add(new ResampledWeeks());
        }
        return List.copyOf(redraws);
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
            Map<Long, PlaceSpan> byWeights =
                    spans(places(RUNS_OF_WEIGHTS, EnumSet.of(Factor.PILLAR_WEIGHTS, Factor.INDICATOR_WEIGHTS)));
            int[][] places = places(runs, EnumSet.allOf(Factor.class));
            Map<Long, RankBand> bands = bands(places, nominal);
            return new Uncertainty(bands, inGroups(places), byWeights, sensitivity());
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

        /** Overwrites the places, which are too many to be kept twice. */
        private Map<Long, RankBand> inGroups(int[][] places) {
            int[] groupOf = groups();
            IntStream.range(0, lanes).parallel().forEach(lane -> {
                GroupPlaces groups = new GroupPlaces(groupOf);
                for (int run = lane; run < places.length; run += lanes) {
                    groups.within(places[run]);
                }
            });
            int[] nominalInGroup = nominal.clone();
            new GroupPlaces(groupOf).within(nominalInGroup);
            return bands(places, nominalInGroup);
        }

        private int[] groups() {
            Map<Long, PeerGroup> byAgency = HashMap.newHashMap(ranked.size());
            ranked.forEach(facts ->
                    byAgency.put(facts.of().agency().id(), facts.of().agency().peerGroup()));
            List<PeerGroup> numbered = List.of(PeerGroup.values());
            return IntStream.range(0, figures.agencies())
                    .map(agency -> numbered.indexOf(Objects.requireNonNull(byAgency.get(figures.agencyId(agency)))))
                    .toArray();
        }

        private Map<Long, PlaceSpan> spans(int[][] places) {
            Map<Long, PlaceSpan> spans = HashMap.newHashMap(figures.agencies());
            for (int agency = 0; agency < figures.agencies(); agency++) {
                int best = nominal[agency];
                int worst = nominal[agency];
                for (int[] run : places) {
                    best = Math.min(best, run[agency]);
                    worst = Math.max(worst, run[agency]);
                }
                spans.put(figures.agencyId(agency), new PlaceSpan(best, worst, places.length));
            }
            return spans;
        }

        private Map<Long, RankBand> bands(int[][] places, int[] nominal) {
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
                case UNOBSERVED_DAYS, CONTENT_LABELS, WEEKS ->
                    redraws.stream().anyMatch(redraw -> redraw.factor() == factor);
                case PILLAR_WEIGHTS, INDICATOR_WEIGHTS, ACTIVE_WEEK, WEEKLY_CAP, AGGREGATION, NORMALISATION -> true;
            };
        }
    }
}
