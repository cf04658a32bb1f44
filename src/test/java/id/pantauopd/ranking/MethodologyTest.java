package id.pantauopd.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import id.pantauopd.ranking.Indicator.Unit;
import id.pantauopd.ranking.RankedAgency.CoverageClass;
import id.pantauopd.ranking.RankedAgency.Tier;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodologyTest {
    private final Methodology method = Methodology.current();

    @Test
    void announcedPillarGivesItsWeightToTheMeasuredOnes() {
        Methodology first = MethodologyVersions.V2026_1;
        List<Pillar> pillars = first.pillars();
        assertThat(pillars).extracting(Pillar::code).containsExactly("P", "R", "K");
        assertThat(pillars).extracting(Pillar::weight).containsExactly(15.0, 45.0, 40.0);
        assertThat(pillars).extracting(Pillar::measured).containsExactly(true, true, false);
        assertThat(first.share(pillars.get(0))).isCloseTo(0.25, within(1e-12));
        assertThat(first.share(pillars.get(1))).isCloseTo(0.75, within(1e-12));
        assertThat(first.share(pillars.get(2))).isZero();
    }

    @Test
    void everyPillarOfTheCurrentVersionIsMeasuredWithItsWeight() {
        assertThat(method.version()).isEqualTo("2026.3");
        assertThat(method.pillars()).extracting(method::share).containsExactly(0.15, 0.45, 0.40);
        assertThat(method.pillars().get(2).indicators())
                .extracting(Indicator::code, Indicator::weight, Indicator::goalposts)
                .containsExactly(
                        tuple("K1", 0.4, new Goalposts(0, 1)),
                        tuple("K2", 0.2, new Goalposts(0, 0.5)),
                        tuple("K3", 0.2, new Goalposts(0, 0.8)),
                        tuple("K4", 0.2, new Goalposts(0, 1)));
    }

    @Test
    void lastVersionDiffersFromTheOneBeforeInTheShareOfNothingOnly() {
        Methodology before = MethodologyVersions.V2026_2;
        assertThat(method.counting())
                .isEqualTo(before.counting().withShareOfNothing(Counting.ShareOfNothing.GROUP_MEAN));
        assertThat(method.pillars()).isEqualTo(before.pillars());
        assertThat(method.coverage()).isEqualTo(before.coverage());
        assertThat(method.tiers()).isEqualTo(before.tiers());
    }

    @Test
    void weightsThatDoNotAddUpAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(List.of(pillar("P", 50, 1.0), pillar("R", 45, 1.0))))
                .withMessage("The weights of the pillars add up to 95.0, not to 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pillar("R", 45, List.of(indicator("R1", 0.5), indicator("R2", 0.4))))
                .withMessage("The weights of the indicators of pillar R add up to 0.9, not to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator("R1", 0))
                .withMessageContaining("R1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pillar("R", Double.NaN, List.of()))
                .withMessageContaining("NaN");
    }

    @Test
    void equalGoalpostsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Goalposts(7, 7))
                .withMessage("Goalposts are two different finite numbers, not 7.0 and 7.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Goalposts(0, Double.POSITIVE_INFINITY));
    }

    @Test
    void codeThatStandsTwiceOrHasNoFormulaIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(List.of(pillar("P", 50, 1.0), new Pillar("R", 50, List.of(indicator("P1", 1))))))
                .withMessage("The code P1 stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(List.of(new Pillar("Z", 100, List.of(indicator("Z9", 1))))))
                .withMessage("There is no formula for indicator Z9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(List.of(new Pillar("K", 100, List.of()))))
                .withMessage("A methodology measures at least one pillar");
    }

    @Test
    void thresholdsAndCutsOutOfOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoverageRule(0.65, 0.90, 0.20))
                .withMessageContaining("rise inside (0, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tiers(new TierCut(Tier.AKTIF, 40), new TierCut(Tier.CUKUP, 60)))
                .withMessageContaining("fall");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tiers(new TierCut(Tier.AKTIF, 40)))
                .withMessageContaining("begins at 0");
    }

    @Test
    void goalpostsScaleBothWaysAndStopAtTheirEnds() {
        Goalposts silence = new Goalposts(28, 7);
        assertThat(silence.scale(40)).isZero();
        assertThat(silence.scale(28)).isZero();
        assertThat(silence.scale(17.5)).isCloseTo(50, within(1e-12));
        assertThat(silence.scale(7)).isEqualTo(100);
        assertThat(silence.scale(0)).isEqualTo(100);
    }

    @Test
    void coverageOnTheThresholdIsTheBetterClass() {
        assertThat(method.coverage().classify(0.90)).isEqualTo(CoverageClass.NORMAL);
        assertThat(method.coverage().classify(0.8999)).isEqualTo(CoverageClass.PROVISIONAL);
        assertThat(method.coverage().classify(0.65)).isEqualTo(CoverageClass.PROVISIONAL);
        assertThat(method.coverage().classify(0.6499)).isEqualTo(CoverageClass.NOT_RANKED);
    }

    @Test
    void scoreOnTheCutIsTheBetterTier() {
        assertThat(method.tier(80)).isEqualTo(Tier.SANGAT_AKTIF);
        assertThat(method.tier(79.9999)).isEqualTo(Tier.AKTIF);
        assertThat(method.tier(1)).isEqualTo(Tier.TIDAK_AKTIF);
    }

    private Methodology with(List<Pillar> pillars) {
        return new Methodology(
                "test",
                method.effectiveFrom(),
                method.aggregation(),
                method.floor(),
                pillars,
                method.counting(),
                method.coverage(),
                method.tiers());
    }

    private Methodology tiers(TierCut... tiers) {
        return new Methodology(
                "test",
                method.effectiveFrom(),
                method.aggregation(),
                method.floor(),
                method.pillars(),
                method.counting(),
                method.coverage(),
                List.of(tiers));
    }

    private static Pillar pillar(String code, double weight, double indicatorWeight) {
        return new Pillar(code, weight, List.of(indicator(code + "1", indicatorWeight)));
    }

    private static Indicator indicator(String code, double weight) {
        return new Indicator(code, Unit.SHARE, new Goalposts(0, 1), weight);
    }
}
