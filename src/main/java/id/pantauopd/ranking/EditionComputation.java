package id.pantauopd.ranking;

import id.pantauopd.ranking.BandTiers.Placed;
import id.pantauopd.ranking.BandTiers.Ranked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Computes all figures of an edition from its facts, a methodology and a seed. Pure. */
final class EditionComputation {
    private EditionComputation() {}

    static EditionFigures of(EditionFacts facts, Methodology method, long seed) {
        List<Candidate> candidates = facts.candidates(method.counting());
        List<RankedAgency> rows = new Standings(method).rank(candidates, facts.weeks(), List.of());
        Set<Long> ranked = rows.stream()
                .filter(RankedAgency::ranked)
                .map(RankedAgency::agencyId)
                .collect(Collectors.toSet());
        Uncertainty uncertainty = Uncertainty.of(candidates, ranked, facts.weeks(), method, facts.labels(), seed);
        return new EditionFigures(
                method.version(),
                Uncertainty.RUNS,
                facts.frozen(),
                lines(rows, uncertainty, method),
                uncertainty.sensitivity());
    }

    private static List<EditionLine> lines(List<RankedAgency> rows, Uncertainty uncertainty, Methodology method) {
        Map<Long, Placed> placed = placed(rows, uncertainty, method);
        List<EditionLine> lines = new ArrayList<>(rows.size());
        for (RankedAgency row : rows) {
            Placed tier = placed.getOrDefault(row.agencyId(), new Placed(row.tier(), false));
            lines.add(new EditionLine(
                    row,
                    uncertainty.bands().get(row.agencyId()),
                    uncertainty.groupBands().get(row.agencyId()),
                    uncertainty.byWeights().get(row.agencyId()),
                    tier.tier(),
                    tier.shared()));
        }
        return lines;
    }

    private static Map<Long, Placed> placed(List<RankedAgency> rows, Uncertainty uncertainty, Methodology method) {
        List<RankedAgency> inOrder = rows.stream()
                .filter(row -> row.score() != null)
                .sorted(Comparator.comparing(RankedAgency::position, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<Ranked> ranked = new ArrayList<>(inOrder.size());
        for (RankedAgency row : inOrder) {
            Double score = row.score();
            RankBand band = uncertainty.bands().get(row.agencyId());
            if (score != null && band != null) {
                ranked.add(new Ranked(score, band));
            }
        }
        List<Placed> tiers = BandTiers.of(ranked, method.tiers());
        Map<Long, Placed> placed = HashMap.newHashMap(tiers.size());
        for (int i = 0; i < tiers.size(); i++) {
            placed.put(inOrder.get(i).agencyId(), tiers.get(i));
        }
        return placed;
    }
}
