package id.pantauopd.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelRegistry;
import id.pantauopd.agency.ChannelState;
import id.pantauopd.agency.Platform;
import id.pantauopd.agency.RegistryColumns;
import id.pantauopd.agency.RegistryFault;
import id.pantauopd.agency.RegistryImport;
import id.pantauopd.base.Words;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class IntakeIT {
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
    private ChannelRegistry channels;

    @Autowired
    private Intake intake;

    @Autowired
    private IntakeSaving saving;

    @Autowired
    private RegistryFiles files;

    @Autowired
    private LeftRows left;

    @Autowired
    private Words words;

    @BeforeEach
    void registryOfThreeAgencies() {
        Tables.empty(dataSource);
        jdbc.sql("INSERT INTO region (code, name, level, parent_code, zone) VALUES"
                        + " ('00', 'Indonesia', 'NATION', NULL, 'Asia/Jakarta'),"
                        + " ('19', 'Kepulauan Bangka Belitung', 'PROVINCE', '00', 'Asia/Jakarta'),"
                        + " ('19.03', 'Kabupaten Bangka Selatan', 'REGENCY', '19', 'Asia/Jakarta'),"
                        + " ('91', 'Papua', 'PROVINCE', '00', 'Asia/Jayapura'),"
                        + " ('91.03', 'Kabupaten Jayapura', 'REGENCY', '91', 'Asia/Jayapura')")
                .update();
        registry.file(Path.of("src/test/resources/registry/small.csv"), false);
        AsAdmin.named("ani");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void rowsAreReadyDoubleOrAtFaultAndNothingIsSavedYet() {
        long batch = csv("""
                19.03,dlh-uji,Dinas Lingkungan Hidup,DLH,DINAS,,,,WEBSITE,,https://dlh.example/,https://dlh.example/feed,
                19.03,dlh-uji,Dinas Lingkungan Hidup,DLH,DINAS,,,,WEBSITE,,https://dlh.example/,https://dlh.example/feed,
                19.03,dinkes-uji,Dinas Kesehatan Baru,,DINAS,,,,,,,,
                88.88,x,Dinas X,,DINAS,,,,,,,,
                "19.03,dlh
                """);
        assertThat(states(batch))
                .containsExactly(
                        "2 READY ",
                        "3 DUPLICATE registry.duplicate.file",
                        "4 CHECK intake.why.renames",
                        "5 FAULT registry.region",
                        "6 FAULT registry.quote");
        assertThat(directory.agencyByCode("dlh-uji")).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE action LIKE 'agency%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void editedRowIsJudgedAnewWithAllThatDependsOnIt() {
        long batch = csv("""
                19.03,dlh-uji,Dinas Lingkungan Hidup,DLH,DINAS,,,,WEBSITE,,https://dlh.example/,,
                19.03,dlh-uji,Dinas Lingkungan Hidup,DLH,DINAS,,,,WEBSITE,,https://dlh.example/,,
                19.03,dkp-uji,,DKP,DINAS,,,,,,,,
                """);
        assertThat(states(batch))
                .containsExactly("2 READY ", "3 DUPLICATE registry.duplicate.file", "4 FAULT registry.required");

        edit(batch, 2, "url", "https://lain.example/");
        edit(batch, 4, "agency_name", "Dinas Kelautan dan Perikanan");
        assertThat(states(batch)).containsExactly("2 READY ", "3 READY ", "4 READY ");

        intake.map(batch, intake.batch(batch).orElseThrow().mapping(), null);
        assertThat(row(batch, 2).cell("url")).isEqualTo("https://lain.example/");
    }

    @Test
    void rowToBeCheckedIsReadyOnceAPersonTakesIt() {
        long batch = csv("19.03,dinkes-uji,Dinas Kesehatan dan KB,,DINAS,,,,,,,,\n");
        assertThat(states(batch)).containsExactly("2 CHECK intake.why.renames");
        assertThat(saving.save(batch)).isEqualTo(new IntakeSaving.Saved(0, 0));

        intake.accept(batch, 2, true);
        assertThat(states(batch)).containsExactly("2 READY ");
        saving.save(batch);
        assertThat(directory.agencyByCode("dinkes-uji").orElseThrow().name()).isEqualTo("Dinas Kesehatan dan KB");
    }

    @Test
    void onlyReadyRowsAreSavedAndTheOthersComeBackAsAFile() {
        long batch = csv("""
                19.03,dlh-uji,Dinas Lingkungan Hidup,DLH,DINAS,,,,WEBSITE,,https://dlh.example/,https://dlh.example/feed,
                19.03,bad,Dinas B,,DINAS,,,,WEBSITE,@akun,ftp://b.example/,,
                """);
        assertThat(saving.save(batch)).isEqualTo(new IntakeSaving.Saved(1, 0));
        assertThat(states(batch)).containsExactly("2 SAVED ", "3 FAULT registry.url.scheme");
        Agency added = directory.agencyByCode("dlh-uji").orElseThrow();
        assertThat(directory.channelsOf(added.id()))
                .singleElement()
                .extracting(Channel::state)
                .isEqualTo(ChannelState.ACTIVE);
        assertThat(saving.save(batch)).isEqualTo(new IntakeSaving.Saved(0, 0));

        String csv = new String(left.file(batch, FileFormat.CSV, Words.INDONESIAN), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\ufeffregion_code,")
                .contains("'@akun", "Galat", "Alamat harus diawali http:// atau https://.")
                .doesNotContain("dlh-uji");
        for (FileFormat format : List.of(FileFormat.CSV, FileFormat.XLSX)) {
            long again = opened(intake.open("sisa" + format.ending(), left.file(batch, format, Words.INDONESIAN)));
            if (intake.batch(again).orElseThrow().state() == IntakeBatch.State.MAPPING) {
                intake.map(again, intake.batch(again).orElseThrow().mapping(), null);
            }
            assertThat(states(again)).containsExactly("2 FAULT registry.url.scheme");
            edit(again, 2, "url", "https://b.example/");
            assertThat(states(again)).containsExactly("2 READY ");
        }
        assertThat(jdbc.sql("SELECT DISTINCT action FROM audit_entry WHERE actor = 'ani'")
                        .query(String.class)
                        .list())
                .contains("registry.imported", "intake.saved");
    }

    @Test
    void savedImportIsTakenBackWithoutATrace() {
        String before = csvOfRegistry();
        long batch = csv("""
                19.03,dlh-uji,Dinas Lingkungan Hidup,DLH,DINAS,,,,WEBSITE,,https://dlh.example/,https://dlh.example/feed,
                19.03,dinkes-uji,Dinas Kesehatan dan KB,Dinkes KB,DINAS,,Komisi IV,,YOUTUBE,@dinkesuji,https://www.youtube.com/@dinkesuji,https://www.youtube.com/feeds/videos.xml?channel_id=UCuji,2020-01-01
                91.03,setda-uji,Sekretariat Daerah,,SEKRETARIAT,,,,INSTAGRAM,,https://www.instagram.com/setda.uji/,https://www.instagram.com/setda.uji/,
                """);
        assertThat(states(batch).get(0)).isEqualTo("2 READY ");
        intake.accept(batch, 3, true);
        assertThat(saving.save(batch).rows()).isEqualTo(3);
        assertThat(csvOfRegistry()).isNotEqualTo(before);

        assertThat(saving.undo(batch)).isEmpty();
        assertThat(csvOfRegistry()).isEqualTo(before);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM agency_past_name")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(intake.batch(batch).orElseThrow().state()).isEqualTo(IntakeBatch.State.UNDONE);
        assertThat(intake.counts(batch)).containsEntry(RowState.READY, 3);
        assertThat(jdbc.sql("SELECT action FROM audit_entry")
                        .query(String.class)
                        .list())
                .contains("agency.removed", "channel.removed", "agency.restored", "intake.undone");
        assertThat(saving.undo(batch)).extracting(RegistryFault::key).containsExactly("intake.undo.late");
    }

    @Test
    void importIsNotTakenBackOnceSomebodyEditedWhatItWrote() {
        long batch = csv("""
                19.03,dlh-uji,Dinas Lingkungan Hidup,DLH,DINAS,,,,WEBSITE,,https://dlh.example/,https://dlh.example/feed,
                19.03,dkp-uji,Dinas Kelautan,DKP,DINAS,,,,,,,,
                """);
        saving.save(batch);
        Channel channel = directory.channelByCode("dlh-uji.website.dlh-example").orElseThrow();
        channels.pause(channel.id(), channel.version());

        List<RegistryFault> faults = saving.undo(batch);
        assertThat(faults).extracting(RegistryFault::key).containsExactly("registry.undo.edited");
        assertThat(faults.getFirst().say(words, Words.INDONESIAN))
                .isEqualTo("dlh-uji.website.dlh-example sudah diubah setelah impor ini.");
        assertThat(directory.agencyByCode("dkp-uji")).isPresent();
    }

    @Test
    void observedChannelIsArchivedAndItsAgencyClosed() {
        long batch = csv(
                "19.03,dlh-uji,Dinas Lingkungan Hidup,DLH,DINAS,,,,WEBSITE,,https://dlh.example/,https://dlh.example/feed,\n");
        saving.save(batch);
        Channel channel = directory.channelByCode("dlh-uji.website.dlh-example").orElseThrow();
        jdbc.sql("INSERT INTO channel_day (channel_id, day, agency_id, ledger, posts, posts_all)"
                        + " VALUES (?, '2026-11-24', ?, 'OBSERVED', 1, 1)")
                .params(channel.id(), channel.agencyId())
                .update();

        assertThat(saving.undo(batch)).isEmpty();
        assertThat(directory.channel(channel.id()).orElseThrow().state()).isEqualTo(ChannelState.GONE);
        assertThat(directory.agencyByCode("dlh-uji").orElseThrow().validTo()).isNotNull();
        assertThat(directory.crawlTargets(List.of(channel.id()))).isEmpty();
    }

    @Test
    void importOlderThanADayIsNotTakenBack() {
        long batch = csv("19.03,dlh-uji,Dinas Lingkungan Hidup,DLH,DINAS,,,,,,,,\n");
        saving.save(batch);
        jdbc.sql("UPDATE intake_batch SET saved_at = saved_at - INTERVAL 25 HOUR")
                .update();
        assertThat(saving.canUndo(intake.batch(batch).orElseThrow())).isFalse();
        assertThat(saving.undo(batch)).extracting(RegistryFault::key).containsExactly("intake.undo.late");
        assertThat(directory.agencyByCode("dlh-uji")).isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX", "OPML"})
    void whatIsExportedIsImportedWithoutChange(FileFormat format) {
        long batch = opened(intake.open("daftar" + format.ending(), files.registry(format, Words.INDONESIAN)));
        assertThat(states(batch)).hasSize(5).allMatch(state -> state.endsWith("DUPLICATE intake.why.known"));

        String before = csvOfRegistry();
        jdbc.sql("DELETE FROM channel").update();
        jdbc.sql("DELETE FROM agency").update();
        jdbc.sql("UPDATE registry_revision SET revision = revision + 1").update();
        saving.save(batch);
        assertThat(csvOfRegistry()).isEqualTo(before);
    }

    @Test
    void mappingIsRememberedForTheSameHeadingsOfTheSameUser() {
        String file =
                "Instansi;Jenis OPD;Kota;Sesuatu;RSS\nDinas Kominfo;Dinas;Kabupaten Bangka Selatan;kominfo-uji;https://kominfo.example/feed\n";
        long first = opened(intake.open("a.csv", bytes(file)));
        IntakeBatch batch = intake.batch(first).orElseThrow();
        assertThat(batch.state()).isEqualTo(IntakeBatch.State.MAPPING);
        assertThat(batch.mapping().columns()).containsExactly("agency_name", "kind", "", "", "feed_url");
        ColumnMapping mapping =
                new ColumnMapping(List.of("agency_name", "kind", "region_code", "agency_code", "feed_url"));
        intake.map(first, mapping, null);
        assertThat(states(first)).containsExactly("2 READY ");
        assertThat(row(first, 2).cell("region_code")).isEqualTo("19.03");
        assertThat(row(first, 2).cell("url")).isEqualTo("https://kominfo.example/");

        long second = opened(intake.open("b.csv", bytes(file)));
        assertThat(intake.batch(second).orElseThrow().state()).isEqualTo(IntakeBatch.State.REVIEW);
        assertThat(intake.batch(second).orElseThrow().mapping()).isEqualTo(mapping);
        AsAdmin.named("budi");
        long third = opened(intake.open("b.csv", bytes(file)));
        assertThat(intake.batch(third).orElseThrow().state()).isEqualTo(IntakeBatch.State.MAPPING);
    }

    @Test
    void pastedAddressesFindTheirAgencyByItsSiteOrWaitForOne() {
        jdbc.sql("UPDATE agency SET website = 'https://www.bpbd.example/' WHERE code = 'bpbd-uji'")
                .update();
        jdbc.sql("UPDATE registry_revision SET revision = revision + 1").update();
        long batch = opened(intake.paste("""
                https://bpbd.example/berita/feed/
                https://www.youtube.com/@kanalbaru

                bukan alamat
                """));
        assertThat(states(batch))
                .containsExactly("1 READY ", "2 CHECK intake.why.agency", "4 FAULT intake.why.address");
        assertThat(row(batch, 1).cell("agency_code")).isEqualTo("bpbd-uji");
        assertThat(row(batch, 1).cell("feed_url")).isEqualTo("https://bpbd.example/berita/feed/");
        assertThat(row(batch, 2).cell("platform")).isEqualTo(Platform.YOUTUBE.name());

        long agency = directory.agencyByCode("dinkes-uji").orElseThrow().id();
        intake.map(batch, intake.batch(batch).orElseThrow().mapping(), agency);
        assertThat(states(batch).subList(0, 2)).containsExactly("1 READY ", "2 READY ");
    }

    @Test
    void oldBatchIsForgottenWhenAnotherIsOpened() {
        long old = csv("19.03,dlh-uji,Dinas Lingkungan Hidup,DLH,DINAS,,,,,,,,\n");
        saving.save(old);
        jdbc.sql("UPDATE intake_batch SET created_at = created_at - INTERVAL 31 DAY")
                .update();
        csv("19.03,dkp-uji,Dinas Kelautan,DKP,DINAS,,,,,,,,\n");
        assertThat(intake.batch(old)).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM intake_row WHERE batch_id = ?")
                        .param(old)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private long csv(String rows) {
        return opened(intake.open("uji.csv", bytes(HEADER + rows)));
    }

    private static long opened(IntakeOpened opened) {
        return ((IntakeOpened.Opened) opened).batchId();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void edit(long batch, int line, String column, String value) {
        List<String> cells = new ArrayList<>(row(batch, line).cells());
        cells.set(RegistryColumns.ALL.indexOf(column), value);
        intake.edit(batch, line, cells);
    }

    private IntakeRow row(long batch, int line) {
        return all(batch).stream().filter(row -> row.line() == line).findFirst().orElseThrow();
    }

    private List<IntakeRow> all(long batch) {
        Set<RowState> every = EnumSet.allOf(RowState.class);
        return intake.rows(batch, every, 0, 1_000);
    }

    private List<String> states(long batch) {
        return all(batch).stream()
                .map(row -> row.line() + " " + row.state() + " " + row.reason())
                .toList();
    }

    private String csvOfRegistry() {
        return new String(files.registry(FileFormat.CSV, Words.INDONESIAN), StandardCharsets.UTF_8);
    }
}
