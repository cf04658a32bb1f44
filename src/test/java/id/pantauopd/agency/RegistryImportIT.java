package id.pantauopd.agency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantauopd.base.Words;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RegistryImportIT {
    private static final String HEADER = String.join(",", RegistryColumns.ALL) + "\n";

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RegistryImport registry;

    @Autowired
    private AgencyDirectory directory;

    @Autowired
    private RegistryExport export;

    @Autowired
    private Words words;

    @TempDir
    private Path directoryOfFiles;

    @BeforeEach
    void emptyRegistry() {
        Tables.empty(dataSource);
        new RegistryRowsForTests(jdbc).regions();
    }

    @Test
    void fileIsImportedAndASecondRunChangesNothing() {
        ImportReport first = report(fixture("small.csv"));
        assertThat(first).isEqualTo(new ImportReport(5, 3, 0, 4, 0, 0, List.of(), false));
        Agency health = directory.agencyByCode("dinkes-uji").orElseThrow();
        assertThat(health.name()).isEqualTo("Dinas Kesehatan");
        assertThat(health.peerGroup()).isEqualTo(PeerGroup.DIRECT_SERVICE);
        assertThat(health.commission()).isEqualTo("Komisi I");
        assertThat(directory.channelsOf(health.id()))
                .extracting(Channel::code)
                .containsExactlyInAnyOrder("dinkes-uji.website.dinkes-uji-example", "dinkes-uji.youtube.dinkesuji");
        assertThat(directory.crawlTargets(0, 10)).hasSize(3);
        long revision = directory.channelRevision();

        ImportReport second = report(fixture("small.csv"));
        assertThat(second).isEqualTo(new ImportReport(5, 0, 0, 0, 0, 5, List.of(), false));
        assertThat(directory.channelRevision()).isEqualTo(revision);
        assertThat(report(fixture("small-semicolon-bom.csv")).unchanged()).isEqualTo(5);
    }

    @Test
    void dryRunSaysTheSameAndWritesNothing() {
        ImportResult result = registry.file(fixture("small.csv"), true);
        assertThat(result).isEqualTo(new ImportResult.Imported(new ImportReport(5, 3, 0, 4, 0, 0, List.of(), true)));
        assertThat(directory.agenciesWithin("00")).isEmpty();
    }

    @Test
    void everyBadRowIsNamedWithColumnAndReasonAndTheGoodOnesAreStored() {
        ImportReport report = report(fixture("garbage.csv"));
        assertThat(report.bad())
                .extracting(bad -> bad.line() + " " + bad.fault().field() + " "
                        + bad.fault().key())
                .containsExactly(
                        "3 region_code registry.region",
                        "4 kind registry.word",
                        "5 platform registry.word",
                        "6 url registry.url.scheme",
                        "7 official_since registry.day",
                        "8  registry.columns",
                        "9 agency_name registry.required",
                        "10  registry.quote",
                        "12 feed_url registry.duplicate.file",
                        "13 agency_name registry.conflict.file",
                        "14 url registry.required",
                        "15 agency_code registry.code",
                        "16 peer_group registry.word",
                        "17 agency_short_name registry.long",
                        "18 agency_name registry.invisible",
                        "20 feed_url registry.url.internal",
                        "21 feed_url registry.url.port");
        assertThat(report.channelsAdded()).isEqualTo(3);
        assertThat(report.rows()).isEqualTo(20);
        assertThat(report.bad())
                .allSatisfy(bad -> assertThat(bad.fault().say(words, Words.INDONESIAN))
                        .isNotBlank()
                        .doesNotContain("!registry", "{"));
    }

    @Test
    void emptyCellTakesNothingAwayAndFilledOneChanges() {
        report(fixture("small.csv"));
        ImportReport report = report(file(HEADER
                + "19.03,dinkes-uji,Dinas Kesehatan,,DINAS,,,,,,,,\n"
                + "19.03,bpbd-uji,Badan Penanggulangan Bencana Daerah,BPBD,BADAN,DIRECT_SERVICE,Komisi II,,,,,,\n"));
        assertThat(report).isEqualTo(new ImportReport(2, 0, 1, 0, 0, 1, List.of(), false));
        assertThat(directory.agencyByCode("dinkes-uji").orElseThrow().commission())
                .isEqualTo("Komisi I");
        assertThat(directory.agencyByCode("bpbd-uji").orElseThrow().commission())
                .isEqualTo("Komisi II");
    }

    @Test
    void renamedAgencyKeepsItsOldName() {
        report(fixture("small.csv"));
        report(file(HEADER + "19.03,dinkes-uji,Dinas Kesehatan dan KB,Dinkes KB,DINAS,,,,,,,,\n"));
        Agency renamed = directory.agencyByCode("dinkes-uji").orElseThrow();
        assertThat(renamed.name()).isEqualTo("Dinas Kesehatan dan KB");
        assertThat(directory.pastNames(renamed.id())).extracting(PastName::name).containsExactly("Dinas Kesehatan");
    }

    @Test
    void feedFoundLaterIsAddedToTheChannelOfThePage() {
        report(file(HEADER + "19.03,a,Dinas A,,DINAS,,,,WEBSITE,,https://a.example/,,\n"));
        ImportReport report = report(
                file(HEADER + "19.03,a,Dinas A,,DINAS,,,,WEBSITE,,https://a.example/,https://a.example/feed,\n"));
        assertThat(report.channelsChanged()).isEqualTo(1);
        assertThat(directory.crawlTargets(0, 10))
                .extracting(CrawlTarget::feedUrl)
                .containsExactly(URI.create("https://a.example/feed"));
        assertThat(report(file(HEADER + "19.03,a,Dinas A,,DINAS,,,,WEBSITE,,https://a.example/,,\n"))
                        .unchanged())
                .isEqualTo(1);
    }

    @Test
    void addressOfAnotherAgencyIsRefusedWithTheChannelThatHasIt() {
        report(fixture("small.csv"));
        ImportReport report = report(file(HEADER
                + "19.03,baru,Dinas Baru,,DINAS,,,,WEBSITE,,http://x.example/,https://dinkes-uji.example/feed/,\n"));
        assertThat(report.bad())
                .containsExactly(new BadRow(
                        2, RegistryFault.of("feed_url", "address.taken", "dinkes-uji.website.dinkes-uji-example")));
        assertThat(directory.agencyByCode("baru")).isEmpty();
    }

    @Test
    void fileThatIsNoRegistryIsRefusedInWords() {
        assertThat(registry.file(directoryOfFiles.resolve("none.csv"), false)).isInstanceOf(ImportResult.NotRead.class);
        assertThat(registry.file(directoryOfFiles, false)).isInstanceOf(ImportResult.NotRead.class);
        assertThat(registry.file(file(""), false)).isInstanceOf(ImportResult.NotRead.class);
        assertThat(registry.file(file("code,name\n1,2\n"), false)).isInstanceOf(ImportResult.NotRead.class);
        assertThat(report(file(HEADER)).rows()).isZero();
    }

    @Test
    void twoImportsAtOnceGiveTheSameRowsAsOne() throws Exception {
        Path file = file(HEADER + rows(2_000));
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<ImportReport> run = () -> report(file);
            List<Future<ImportReport>> reports = both.invokeAll(List.of(run, run));
            int added = 0;
            for (Future<ImportReport> report : reports) {
                assertThat(report.get().bad()).isEmpty();
                added += report.get().channelsAdded();
            }
            assertThat(added).isEqualTo(2_000);
        }
        assertThat(count("channel")).isEqualTo(2_000);
        assertThat(count("agency")).isEqualTo(200);
    }

    @Test
    void importCutShortAndRunAgainGivesTheSameRows() throws IOException {
        String all = HEADER + rows(2_000);
        InputStream half = new SequenceInputStream(
                new ByteArrayInputStream(all.substring(0, all.length() / 2).getBytes(UTF_8)), brokenDisk());
        assertThatThrownBy(() -> registry.stream(half, ImportMode.file("half.csv", false)))
                .isInstanceOf(IOException.class);
        assertThat(count("channel")).isBetween(500, 1_500);
        assertThat(report(file(all)).bad()).isEmpty();
        assertThat(count("channel")).isEqualTo(2_000);
    }

    @Test
    void tenThousandRowsOfWhichThirdIsGarbageTakeUnderAMinute() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 10_000; i++) {
            text.append(i % 10 < 7 ? row(i) : garbage(i));
        }
        Path file = file(text.toString());
        long start = System.nanoTime();
        ImportReport report = report(file);
        assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
        assertThat(report.rows()).isEqualTo(10_000);
        assertThat(report.channelsAdded()).isEqualTo(7_000);
        assertThat(report.bad()).hasSize(3_000);
        assertThat(report(file).unchanged()).isEqualTo(7_000);
    }

    @Test
    void whatIsExportedIsImportedWithoutChange() throws IOException {
        report(fixture("small.csv"));
        StringBuilder csv = new StringBuilder();
        export.write(csv, "00");
        assertThat(report(file(csv.toString())).unchanged()).isEqualTo(5);
        Tables.empty(dataSource);
        new RegistryRowsForTests(jdbc).regions();
        assertThat(report(file(csv.toString())).channelsAdded()).isEqualTo(4);
        StringBuilder again = new StringBuilder();
        export.write(again, "00");
        assertThat(again.toString()).isEqualTo(csv.toString());
    }

    private static InputStream brokenDisk() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close(); // reading from it fails
        return closed;
    }

    private ImportReport report(Path file) {
        return ((ImportResult.Imported) registry.file(file, false)).report();
    }

    private Path file(String content) {
        try {
            return Files.writeString(Files.createTempFile(directoryOfFiles, "registry", ".csv"), content);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Path fixture(String name) {
        return Path.of("src/test/resources/registry", name);
    }

    private int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append(row(i));
        }
        return rows.toString();
    }

    private static String row(int i) {
        return "19.03,opd-%1$d,Dinas %1$d,,DINAS,,,,WEBSITE,,http://h%2$d.example/,http://h%2$d.example/feed,\n"
                .formatted(i / 10, i);
    }

    private static String garbage(int i) {
        return switch (i % 4) {
            case 0 -> "19.03,opd-g%d,\"Dinas,,DINAS,,,,,,,,\n".formatted(i);
            case 1 -> "99.99,opd-g%d,Dinas,,DINAS,,,,,,,,\n".formatted(i);
            case 2 -> "<html>\u0000 %d\n".formatted(i);
            default -> "19.03,opd-g%d,Dinas %d,,DINAS,,,,WEBSITE,,file:///etc/passwd,,\n".formatted(i, i);
        };
    }
}
