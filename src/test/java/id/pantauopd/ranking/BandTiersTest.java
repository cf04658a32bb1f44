package id.pantauopd.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.ranking.BandTiers.Placed;
import id.pantauopd.ranking.BandTiers.Ranked;
import id.pantauopd.ranking.RankedAgency.Tier;
import java.util.List;
import org.junit.jupiter.api.Test;

class BandTiersTest {
    private static final List<TierCut> CUTS = Methodology.current().tiers();

    @Test
    void cutMovesToWhereTheBandsSeparate() {
        List<Placed> placed =
                BandTiers.of(List.of(one(90, 1, 1), one(86, 2, 3), one(79, 2, 3), one(76, 4, 5), one(61, 4, 5)), CUTS);
        assertThat(placed)
                .extracting(Placed::tier)
                .containsExactly(Tier.SANGAT_AKTIF, Tier.SANGAT_AKTIF, Tier.SANGAT_AKTIF, Tier.AKTIF, Tier.AKTIF);
        assertThat(placed).noneMatch(Placed::shared);
    }

    @Test
    void cutStaysWhereNothingSeparatesAndWhoStraddlesItIsMarked() {
        List<Placed> placed = BandTiers.of(List.of(one(90, 1, 3), one(81, 1, 4), one(79, 1, 4), one(70, 3, 4)), CUTS);
        assertThat(placed)
                .extracting(Placed::tier)
                .containsExactly(Tier.SANGAT_AKTIF, Tier.SANGAT_AKTIF, Tier.AKTIF, Tier.AKTIF);
        assertThat(placed).extracting(Placed::shared).containsExactly(true, true, true, false);
    }

    @Test
    void cutNeverLeavesItsReach() {
        List<Placed> placed = BandTiers.of(List.of(one(95, 1, 2), one(82, 1, 2), one(60, 3, 3)), CUTS);
        assertThat(placed).extracting(Placed::tier).containsExactly(Tier.SANGAT_AKTIF, Tier.SANGAT_AKTIF, Tier.AKTIF);
    }

    @Test
    void equalScoresStayInOneTier() {
        List<Placed> placed = BandTiers.of(List.of(one(80, 1, 2), one(80, 1, 2), one(40, 3, 3)), CUTS);
        assertThat(placed.get(0).tier()).isEqualTo(placed.get(1).tier());
    }

    @Test
    void nobodyIsNoProblem() {
        assertThat(BandTiers.of(List.of(), CUTS)).isEmpty();
    }

    private static Ranked one(double score, int low, int high) {
        return new Ranked(score, new RankBand(low, low, low, high, low, high, 1));
    }
}
