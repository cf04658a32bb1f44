package id.pantauopd.ranking;

import id.pantauopd.ranking.Counting.ShareOfNothing;
import id.pantauopd.ranking.Indicator.Unit;
import id.pantauopd.ranking.Methodology.Aggregation;
import id.pantauopd.ranking.RankedAgency.Tier;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps every methodology that rankings were ever computed by. A version that was used is never edited. */
final class MethodologyVersions {

    private static final Pillar PRESENCE = new Pillar("P", 15, List.of(share("P1", 0.7), share("P2", 0.3)));

    private static final Pillar REGULARITY = new Pillar(
            "R",
            45,
            List.of(
                    share("R1", 0.5),
                    new Indicator("R2", Unit.INDEX, new Goalposts(0, 1), 0.25),
                    new Indicator("R3", Unit.DAYS, new Goalposts(28, 7), 0.25)));

    private static final Counting COUNTING =
            new Counting(3, Duration.ofDays(3), 7, 4, 2, 5, 30, 3, 8, ShareOfNothing.ZERO);

    private static final CoverageRule COVERAGE = new CoverageRule(0.90, 0.65, 0.20);

    private static final List<TierCut> TIERS = List.of(
            new TierCut(Tier.SANGAT_AKTIF, 80),
            new TierCut(Tier.AKTIF, 60),
            new TierCut(Tier.CUKUP, 40),
            new TierCut(Tier.KURANG, 20),
            new TierCut(Tier.TIDAK_AKTIF, 0));

    /** Presence and regularity; content (K) is announced with its weight, and waits for its classifier. */
    static final Methodology V2026_1 = new Methodology(
            "2026.1",
            LocalDate.of(2026, 11, 24),
            Aggregation.GEOMETRIC,
            1,
            List.of(PRESENCE, REGULARITY, new Pillar("K", 40, List.of())),
            COUNTING,
            COVERAGE,
            TIERS);

    private static final Pillar CONTENT = new Pillar(
            "K",
            40,
            List.of(
                    share("K1", 0.4),
                    new Indicator("K2", Unit.SHARE, new Goalposts(0, 0.5), 0.2),
                    new Indicator("K3", Unit.SHARE, new Goalposts(0, 0.8), 0.2),
                    share("K4", 0.2)));

    /** Content is measured. */
    static final Methodology V2026_2 = new Methodology(
            "2026.2",
            LocalDate.of(2026, 11, 24),
            Aggregation.GEOMETRIC,
            1,
            List.of(PRESENCE, REGULARITY, CONTENT),
            COUNTING,
            COVERAGE,
            TIERS);

    /** A share of no posts is what its formula gives, the mean of the group: docs/adr/0016. */
    static final Methodology V2026_3 = new Methodology(
            "2026.3",
            LocalDate.of(2026, 11, 24),
            Aggregation.GEOMETRIC,
            1,
            List.of(PRESENCE, REGULARITY, CONTENT),
            COUNTING.withShareOfNothing(ShareOfNothing.GROUP_MEAN),
            COVERAGE,
            TIERS);

    /** Oldest first. */
    static final List<Methodology> ALL = List.of(V2026_1, V2026_2, V2026_3);

    private MethodologyVersions() {}

    /** A version that this release still knows how to compute. */
    static Optional<Methodology> named(String version) {
        return ALL.stream().filter(method -> method.version().equals(version)).findFirst();
    }

    private static Indicator share(String code, double weight) {
        return new Indicator(code, Unit.SHARE, new Goalposts(0, 1), weight);
    }
}
