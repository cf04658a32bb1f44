package id.pantauopd.ranking;

import id.pantauopd.agency.PeerGroup;
import id.pantauopd.ranking.Figure.Measured;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Every raw figure that a run may need, computed once: agencies × redrawn facts × ways to count × indicators, in one array.
 * An agency with nothing to redraw has its observed facts only.
 *
 * <p>NaN stands for a figure that is missing. Agencies are in the order of their codes, so that neither the order of the
 * input nor the ids of a database show.
 */
final class RawFigures {
    /** How many ways the facts of an agency are redrawn; runs choose among them. */
    static final int REDRAWN = 24;

    private final Map<PeerGroup, GroupMeans> means;
    private final long[] ids;
    private final long[] keys;
    private final int indicators;
    private final int[] drawn;
    private final int[] offsets;
    private final double[] values;

    private RawFigures(List<Facts> facts, Map<PeerGroup, GroupMeans> means, int indicators, int[] drawn) {
        this.means = means;
        this.ids = facts.stream().mapToLong(one -> one.of().agency().id()).toArray();
        this.indicators = indicators;
        this.drawn = drawn;
        this.offsets = new int[drawn.length];
        this.keys = facts.stream()
                .mapToLong(one -> SeededNumbers.keyOf(one.of().agency().code()))
                .toArray();
        int next = 0;
        for (int agency = 0; agency < drawn.length; agency++) {
            offsets[agency] = next;
            next += Math.multiplyExact((drawn[agency] + 1) * CountingChoices.ALL, indicators);
        }
        this.values = new double[next];
    }

    /**
     * @param ranked the facts of those that are ranked
     * @param means of their peer groups, which no draw changes
     */
    static RawFigures of(
            List<Facts> ranked, Map<PeerGroup, GroupMeans> means, Methodology method, List<Redraw> redraws, long seed) {
        List<Facts> facts = ranked.stream()
                .sorted(Comparator.comparing(one -> one.of().agency().code()))
                .toList();
        int[] drawn = facts.stream()
                .mapToInt(one -> redraws.stream().anyMatch(redraw -> redraw.touches(one)) ? REDRAWN : 0)
                .toArray();
        RawFigures figures =
                new RawFigures(facts, means, Choices.indicators(method).size(), drawn);
        IntStream.range(0, drawn.length)
                .parallel()
                .forEach(agency -> figures.fill(agency, facts.get(agency), method, redraws, seed));
        return figures;
    }

    int agencies() {
        return drawn.length;
    }

    long agencyId(int agency) {
        return ids[agency];
    }

    /** Where the figures of an agency stand that a run sees. */
    int block(int agency, Choices choices) {
        int redraw = choices.redraw() == 0 || drawn[agency] == 0
                ? 0
                : 1 + (int) Math.floorMod(SeededNumbers.mix(choices.redraw() ^ keys[agency]), (long) drawn[agency]);
        return offsets[agency] + (redraw * CountingChoices.ALL + choices.counting()) * indicators;
    }

    double value(int block, int indicator) {
        return values[block + indicator];
    }

    private void fill(int agency, Facts observed, Methodology method, List<Redraw> redraws, long seed) {
        List<Indicator> measured = Choices.indicators(method);
        GroupMeans group = means.getOrDefault(observed.of().agency().peerGroup(), GroupMeans.NONE);
        int at = offsets[agency];
        for (int draw = 0; draw <= drawn[agency]; draw++) {
            Facts drawnFacts =
                    draw == 0 ? observed : redrawn(observed, redraws, SeededNumbers.of(seed, keys[agency] + draw));
            for (int choice = 0; choice < CountingChoices.ALL; choice++) {
                Facts chosen = CountingChoices.facts(drawnFacts, choice);
                Counting rules = CountingChoices.rules(method.counting(), choice);
                for (Indicator indicator : measured) {
                    values[at++] = raw(Formulas.measure(indicator, chosen, group, rules));
                }
            }
        }
    }

    private static Facts redrawn(Facts observed, List<Redraw> redraws, SeededNumbers numbers) {
        Facts facts = observed;
        for (Redraw redraw : redraws) {
            SeededNumbers own = numbers.branch();
            if (redraw.touches(facts)) {
                facts = redraw.redraw(facts, own);
            }
        }
        return facts;
    }

    private static double raw(Figure figure) {
        return figure instanceof Measured(double raw) ? raw : Double.NaN;
    }
}
