package id.pantauopd.ranking;

import static id.pantauopd.ranking.Samples.FOUR_WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.base.Words;
import id.pantauopd.post.Activity;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class RankCommandIT {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneOffset.UTC);

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate batches;

    @Autowired
    private AgencyDirectory directory;

    @Autowired
    private Activity activity;

    @Autowired
    private RankingInputs inputs;

    @Autowired
    private RankingStore store;

    @Autowired
    private Words words;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void oneActiveOneProvisionalOneAbsent() {
        Tables.empty(dataSource);
        RankingRows rows = new RankingRows(jdbc, batches);
        rows.regions();
        rows.agency(1, "19.03", "Dinas Kesehatan");
        rows.agency(2, "19.03", "Dinas Pendidikan");
        rows.agency(3, "19.03", "Badan Baru");
        rows.channel(1, 0, null);
        rows.channel(2, 0, null);
        rows.activeDay(1, 0, FOUR_WEEKS.to());
        rows.weeks(FOUR_WEEKS.wholeWeeks().stream()
                .map(monday -> Samples.week(1, monday, 3, 7, 1, 1, 1))
                .toList());
        rows.weeks(FOUR_WEEKS.wholeWeeks().stream()
                .map(monday -> Samples.partly(2, monday, 0, 0, 0b001_1111))
                .toList());
        jdbc.sql("INSERT INTO agency_last_post (agency_id, last_post_at) VALUES (1, '2026-11-23 02:00:00')")
                .update();
    }

    @Test
    void tableIsForPeople() {
        assertThat(run("--region", "19.03", "--period", "30h")).isZero();
        assertThat(out.toString().lines().map(String::strip))
                .containsExactly(
                        "Peringkat keaktifan Kabupaten Bangka Selatan, pekan 26 Okt 2026 \u2013 22 Nov 2026,"
                                + " metode 2026.3",
                        "",
                        "Per.  \u00b1  Perangkat daerah  Golongan       Skor  Terbaca  Unggahan  Hari aktif  Akun"
                                + "  Unggahan terakhir",
                        "1  \u2013  Dinas Kesehatan   Sangat aktif   80,4     100%        12          12     1"
                                + "  23 Nov 2026",
                        "2  \u2013  Dinas Pendidikan  Tidak aktif *  11,2      71%         0           0     1  \u2013",
                        "",
                        "Sementara (*)",
                        "Dinas Pendidikan: Sementara: 65\u201390% hari akunnya terbaca.",
                        "",
                        "Belum diperingkat",
                        "Badan Baru: Belum ada akun yang terdaftar.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void jsonIsOneObjectWithEveryComponent() {
        assertThat(run("--region", "19.03", "--period", "2026-W44..2026-W47", "--json"))
                .isZero();
        assertThat(out.toString().lines()).hasSize(1);
        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        assertThat(answer.at("/region/name").asString()).isEqualTo("Kabupaten Bangka Selatan");
        assertThat(answer.at("/weeks/to").asString()).isEqualTo("2026-11-22");
        assertThat(answer.at("/sha256").asString()).hasSize(64);
        assertThat(answer.at("/computedAt").asString()).isEqualTo("2026-11-24T03:00:00Z");
        assertThat(answer.at("/rows")).hasSize(3);
        assertThat(answer.at("/rows/0/lastPostAt").asString()).isEqualTo("2026-11-23T02:00:00Z");
        assertThat(answer.at("/rows/0/pillars/1/indicators/2/indicator").asString())
                .isEqualTo("R3");
        assertThat(answer.at("/rows/0/pillars/1/indicators/2/raw").asDouble()).isEqualTo(4);
        assertThat(answer.at("/rows/1/posts").isNumber()).as("zero is a number").isTrue();
        assertThat(answer.at("/rows/2/posts").isNull()).as("unknown is none").isTrue();
        assertThat(answer.at("/rows/2/score").isNull()).isTrue();
    }

    @Test
    void wrongUseIsOneSentenceAndExitCodeTwo() {
        assertThat(run("--region", "77", "--period", "30h")).isEqualTo(2);
        assertThat(run("--region", "19.03", "--period", "kapan-kapan")).isEqualTo(2);
        assertThat(run("--region", "19.03", "--period", "2027-01")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "Wilayah dengan kode \u201c77\u201d tidak terdaftar.",
                        "\u201ckapan-kapan\u201d bukan periode. Contoh: 30h, 2026-11, 2026-T3, 2026-W44..2026-W47,"
                                + " 2026-11-01..2026-11-30.",
                        "Periode 2027-01-01..2027-01-31 belum mulai.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void regionWithoutAgenciesSaysSo() {
        assertThat(run("--region", "19.05", "--period", "30h")).isZero();
        assertThat(out.toString()).contains("Belum ada perangkat daerah yang terdaftar.");
    }

    private int run(String... arguments) {
        ActivityRanking ranking = new ActivityRanking(directory, activity, inputs, store, CLOCK);
        return new CommandLine(new RankCommand(ranking, directory, words, CLOCK))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
