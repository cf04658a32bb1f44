package id.pantauopd.ranking;

import static id.pantauopd.ranking.Samples.FOUR_WEEKS;
import static id.pantauopd.ranking.Samples.agency;
import static id.pantauopd.ranking.Samples.candidate;
import static id.pantauopd.ranking.Samples.partly;
import static id.pantauopd.ranking.Samples.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pantauopd.agency.PeerGroup;
import id.pantauopd.ranking.RankedAgency.CoverageClass;
import id.pantauopd.ranking.RankedAgency.IndicatorScore;
import id.pantauopd.ranking.RankedAgency.Tier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The worked example of docs/methodology/example.md; its numbers were computed by hand. */
class ExampleTest {
    private static final List<LocalDate> MONDAYS = FOUR_WEEKS.wholeWeeks();
    private final List<RankedAgency> rows =
            new Standings(Methodology.current()).rank(candidates(), FOUR_WEEKS, List.of());

    static List<Candidate> candidates() {
        return List.of(health(), education(), district());
    }

    @Test
    void scoresAreThoseOfTheHandComputedExample() {
        assertThat(rows)
                .extracting(
                        RankedAgency::name,
                        RankedAgency::position,
                        RankedAgency::groupPosition,
                        RankedAgency::score,
                        RankedAgency::tier,
                        RankedAgency::coverageClass)
                .containsExactly(
                        tuple("Dinas Kesehatan", 1, 1, 84.4594, Tier.SANGAT_AKTIF, CoverageClass.NORMAL),
                        tuple("Dinas Pendidikan", 2, 2, 45.8396, Tier.CUKUP, CoverageClass.NORMAL),
                        tuple("Kecamatan Toboali", 3, 1, 35.9877, Tier.KURANG, CoverageClass.PROVISIONAL));
    }

    @Test
    void componentsAreThoseOfTheHandComputedExample() {
        assertThat(scaled("Dinas Kesehatan"))
                .containsExactly(100.0, null, 100.0, 92.5475, 95.2381, 75.0, 43.5897, 70.8333, 75.0);
        assertThat(scaled("Dinas Pendidikan"))
                .containsExactly(33.3333, null, 50.0, 51.1392, 85.7143, 25.0, 38.0952, 80.5556, 25.0);
        assertThat(scaled("Kecamatan Toboali"))
                .containsExactly(66.6667, null, 66.6667, 54.7411, 95.2381, 0.0, 0.0, 0.0, 66.6667);
        assertThat(pillars("Dinas Kesehatan")).containsExactly(100.0, 96.9464, 67.8846);
        assertThat(pillars("Dinas Pendidikan")).containsExactly(33.3333, 59.2134, 38.7302);
        assertThat(pillars("Kecamatan Toboali")).containsExactly(66.6667, 70.8281, 13.3333);
        assertThat(row("Kecamatan Toboali").coverage()).isEqualTo(0.8214);
    }

    @Test
    void pageSaysTheSameNumbers() throws Exception {
        String page = Files.readString(Path.of("docs/methodology/example.md"));
        for (RankedAgency row : rows) {
            assertThat(page).contains(String.format(Locale.ROOT, "%.4f", row.score()));
            assertThat(page).contains(plain(row.pillars().get(1).value()));
            assertThat(page).contains(plain(row.pillars().get(2).value()));
            scaled(row.name()).stream()
                    .filter(value -> value != null)
                    .forEach(value -> assertThat(page).contains(plain(value)));
        }
    }

    private static Candidate health() {
        return candidate(
                agency(1, "Dinas Kesehatan"),
                4,
                List.of(
                        week(1, MONDAYS.get(0), 6, 0b001_1111, 2, 1, 2),
                        week(1, MONDAYS.get(1), 4, 0b000_0011, 1, 1, 1),
                        week(1, MONDAYS.get(2), 5, 0b001_1000, 0, 0, 1),
                        week(1, MONDAYS.get(3), 3, 0b001_0101, 1, 0, 0)));
    }

    private static Candidate education() {
        return candidate(
                agency(2, "Dinas Pendidikan"),
                1,
                List.of(
                        week(2, MONDAYS.get(0), 2, 0b000_1010, 0, 0, 1),
                        week(2, MONDAYS.get(1), 0, 0),
                        week(2, MONDAYS.get(2), 3, 0b001_0101, 1, 1, 0),
                        week(2, MONDAYS.get(3), 1, 0b100_0000)));
    }

    private static Candidate district() {
        return candidate(
                agency(3, "Kecamatan Toboali", PeerGroup.KECAMATAN, null, null),
                2,
                List.of(
                        week(3, MONDAYS.get(0), 2, 0b000_0011, 0, 0, 1),
                        partly(3, MONDAYS.get(1), 0, 0, 0b000_0011),
                        week(3, MONDAYS.get(2), 2, 0b001_1000, 0, 0, 1),
                        week(3, MONDAYS.get(3), 1, 0b000_0100)));
    }

    private List<Double> scaled(String name) {
        return row(name).pillars().stream()
                .flatMap(pillar -> pillar.indicators().stream())
                .map(IndicatorScore::scaled)
                .toList();
    }

    private List<Double> pillars(String name) {
        return row(name).pillars().stream().map(RankedAgency.PillarScore::value).toList();
    }

    private RankedAgency row(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private static String plain(Double value) {
        return value == Math.rint(value) ? String.valueOf(value.longValue()) : value.toString();
    }
}
