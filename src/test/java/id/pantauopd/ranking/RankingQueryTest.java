package id.pantauopd.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.PeerGroup;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingQueryTest {
    @Test
    void addressWithoutParametersIsThePlainRanking() {
        RankingQuery query = RankingQuery.read(Map.of());
        assertThat(query.parameters()).isEmpty();
        assertThat(query.period()).isEqualTo("30h");
        assertThat(query.sort()).isEqualTo(RankingSort.POSITION);
        assertThat(query.ignored()).isEmpty();
    }

    @Test
    void addressIsReadAndWrittenBackTheSame() {
        Map<String, List<String>> address = Map.of(
                "wilayah", List.of("19.03"),
                "periode", List.of("2026-10"),
                "kelompok", List.of("kecamatan"),
                "urut", List.of("-unggahan"),
                "q", List.of(" dinas "));
        RankingQuery query = RankingQuery.read(address);
        assertThat(query.group()).isEqualTo(PeerGroup.KECAMATAN);
        assertThat(query.turned()).isTrue();
        assertThat(query.parameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "wilayah",
                        "19.03",
                        "periode",
                        "2026-10",
                        "kelompok",
                        "KECAMATAN",
                        "urut",
                        "-unggahan",
                        "q",
                        "dinas"));
    }

    @Test
    void whatIsNotUnderstoodIsNamedAndLeftOut() {
        RankingQuery query = RankingQuery.read(
                Map.of("kelompok", List.of("semua"), "urut", List.of("acak"), "tampil", List.of("banyak")));
        assertThat(query.ignored()).containsExactlyInAnyOrder("kelompok", "urut", "tampil");
        assertThat(query.parameters()).isEmpty();
    }

    @Test
    void sortingByTheSameColumnTwiceTurnsTheOrder() {
        RankingQuery once = RankingQuery.PLAIN.sortedBy(RankingSort.POSTS);
        RankingQuery twice = once.sortedBy(RankingSort.POSTS);
        assertThat(once.turned()).isFalse();
        assertThat(twice.turned()).isTrue();
        assertThat(twice.sortedBy(RankingSort.POSTS).turned()).isFalse();
    }

    @Test
    void endlessTextsAndCountsAreCut() {
        RankingQuery query = RankingQuery.read(Map.of("q", List.of("x".repeat(5000)), "tampil", List.of("99999")));
        assertThat(query.text()).hasSize(80);
        assertThat(query.shown()).isEqualTo(2000);
    }
}
