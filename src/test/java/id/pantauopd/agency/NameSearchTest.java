package id.pantauopd.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {
    private final Region bangkaSelatan =
            new Region("19.03", "Kabupaten Bangka Selatan", Region.Level.REGENCY, "19", ZoneId.of("Asia/Jakarta"));
    private final List<Agency> agencies = List.of(
            agency(1, "Dinas Kependudukan dan Pencatatan Sipil", "Disdukcapil", null, "Dukcapil"),
            agency(2, "Dinas Kesehatan", "Dinkes", null),
            agency(3, "Dinas Komunikasi dan Informatika", "Diskominfo", null, "Kominfo"),
            agency(4, "Dinas Pekerjaan Umum dan Penataan Ruang", "DPUPR", null, "PUPR", "PU"),
            agency(5, "Rumah Sakit Umum Daerah Junjung Besaoh", "RSUD Junjung Besaoh", null),
            agency(6, "Satuan Polisi Pamong Praja", "Satpol PP", null));

    private final NameSearch search =
            new NameSearch(agencies, Map.of("19.03", bangkaSelatan), Map.of(2L, List.of("Dinas Sehat Sejahtera")));

    @ParameterizedTest
    @CsvSource({
        "pupr,4",
        "dukcapil,1",
        "diskomimfo,3",
        "DISKOMINFO,3",
        "rsud,5",
        "satpolpp,6",
        "satpol pp,6",
        "dinas kesehtan,2",
        "dinkes bangka selatan,2",
        "kependudukna,1",
        "sejahtera,2"
    })
    void agencyIsFoundByWhatPeopleType(String typed, long expected) {
        assertThat(search.find(typed, 5)).first().extracting(Agency::id).isEqualTo(expected);
    }

    @Test
    void exactWordComesBeforeWordThatContainsIt() {
        Agency other = agency(7, "Badan Anu", "Xpupr", null);
        NameSearch both = new NameSearch(List.of(other, agencies.get(3)), Map.of(), Map.of());
        assertThat(both.find("pupr", 5)).extracting(Agency::id).containsExactly(4L, 7L);
    }

    @Test
    void agencyThatEndedComesLast() {
        Agency ended = agency(8, "Dinas Kesehatan", "Dinkes", LocalDate.of(2020, 1, 1));
        NameSearch both = new NameSearch(List.of(ended, agencies.get(1)), Map.of(), Map.of());
        assertThat(both.find("dinkes", 5)).extracting(Agency::id).containsExactly(2L, 8L);
    }

    @Test
    void wordUnlikeAnyFindsNothing() {
        assertThat(search.find("zzzz", 5)).isEmpty();
        assertThat(search.find("kesehatan zzzz", 5)).isEmpty();
    }

    @Test
    void emptyPunctuationAndEndlessTextFindNothingAndDoNotFail() {
        assertThat(search.find("", 5)).isEmpty();
        assertThat(search.find(" .*%(_ ", 5)).isEmpty();
        assertThat(search.find("(a+)+$".repeat(2_000), 5)).isEmpty();
        assertThat(search.find("dinkes", 0)).isEmpty();
    }

    @Test
    void noMoreThanTheLimitAreGiven() {
        assertThat(search.find("dinas", 2)).hasSize(2);
    }

    private static Agency agency(
            long id, String name, String shortName, @Nullable LocalDate validTo, String... aliases) {
        return new Agency(
                id,
                "code-" + id,
                "slug-" + id,
                "19.03",
                name,
                shortName,
                List.of(aliases),
                AgencyKind.DINAS,
                PeerGroup.DIRECT_SERVICE,
                null,
                null,
                null,
                validTo,
                null,
                0);
    }
}
