package id.pantauopd.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.PeerGroup;
import id.pantauopd.base.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RankingRequestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void anEmptyAddressAsksForTheLastThirtyDaysOfOurRegion() {
        RankingRequest request = request(Map.of());
        assertThat(request.regionCode()).isEqualTo("19.03");
        assertThat(request.period()).isEqualTo(Period.lastDays(30, TODAY.minusDays(1)));
        assertThat(request.order()).isEqualTo(RankingRequest.Order.PERINGKAT);
        assertThat(request.ignored()).isEmpty();
    }

    @Test
    void everyWordIsRead() {
        RankingRequest request = request(Map.of(
                "wilayah",
                "19.04",
                "periode",
                "2026-11",
                "kelompok",
                "kecamatan",
                "urut",
                "unggahan",
                "q",
                " toboali "));
        assertThat(request.regionCode()).isEqualTo("19.04");
        assertThat(request.group()).isEqualTo(PeerGroup.KECAMATAN);
        assertThat(request.order()).isEqualTo(RankingRequest.Order.UNGGAHAN);
        assertThat(request.text()).isEqualTo("toboali");
        assertThat(request.query())
                .isEqualTo("wilayah=19.04&periode=2026-11&kelompok=kecamatan&urut=unggahan&q=toboali");
    }

    @ParameterizedTest
    @CsvSource({
        "wilayah, 88.88",
        "periode, kemarin",
        "periode, 9223372036854775808h",
        "kelompok, ' OR 1=1",
        "urut, password"
    })
    void whatIsNotUnderstoodIsIgnoredAndSaid(String name, String value) {
        RankingRequest request = request(Map.of(name, value));
        assertThat(request.ignored()).containsExactly(name);
        assertThat(request.regionCode()).isEqualTo("19.03");
        assertThat(request.periodText()).isEqualTo("30h");
    }

    @Test
    void aTextOfTenThousandCharactersIsIgnored() {
        RankingRequest request = request(Map.of("q", "x".repeat(10_000)));
        assertThat(request.text()).isEmpty();
        assertThat(request.ignored()).containsExactly("q");
    }

    @ParameterizedTest
    @EnumSource(value = RankingRequest.Order.class, names = "NAMA", mode = EnumSource.Mode.EXCLUDE)
    void agencyWithoutFiguresStandsLastInEveryOrderButThatOfNames(RankingRequest.Order order) {
        var absent = new Candidate(Samples.agency(1, "Absen"), Accounts.NONE, 0, List.of(), monday -> 2);
        var silent = Samples.candidate(
                Samples.agency(2, "Bisu"), 0, Samples.weeks(2, Samples.FOUR_WEEKS, new int[4], 0, 0, 0, 0));
        List<RankedAgency> rows = new Standings(Methodology.current())
                .rank(List.of(absent, silent), Samples.FOUR_WEEKS, List.of()).stream()
                        .map(row -> row.recalled(row.agencyId(), row.ranked() ? Instant.EPOCH : null))
                        .toList()
                        .reversed();
        Ranking ranking =
                new Ranking(0, "19.03", Samples.FOUR_WEEKS, Samples.FOUR_WEEKS, "2026.1", Instant.EPOCH, rows, "");
        assertThat(request(Map.of("urut", order.word())).select(ranking))
                .extracting(RankedAgency::name)
                .containsExactly("Bisu", "Absen");
    }

    private static RankingRequest request(Map<String, String> parameters) {
        return RankingRequest.of(parameters, "19.03", code -> code.startsWith("19"), TODAY);
    }
}
