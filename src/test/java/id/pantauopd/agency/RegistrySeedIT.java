package id.pantauopd.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Words;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RegistrySeedIT {
    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LoadedFiles loaded;

    @Autowired
    private SeedRows rows;

    @Autowired
    private RegistryImport registry;

    @Autowired
    private Words words;

    @Autowired
    private AgencyDirectory directory;

    @BeforeEach
    void emptyRegistry() {
        Tables.empty(dataSource);
    }

    @Test
    void regionsAndAgenciesOfBangkaSelatanAreThere() {
        start(new RegistrySettings(true, true, List.of(), List.of()));
        assertThat(directory.regions()).hasSize(1 + 38 + 416 + 98);
        assertThat(directory.region("19.03").orElseThrow().name()).isEqualTo("Kabupaten Bangka Selatan");
        assertThat(directory.region("71.71").orElseThrow().zone()).isEqualTo(ZoneId.of("Asia/Makassar"));
        assertThat(directory.region("91").orElseThrow().zone()).isEqualTo(ZoneId.of("Asia/Jayapura"));
        assertThat(directory.agenciesWithin("19.03")).hasSize(38);
        assertThat(directory.find("pupr", 1)).extracting(Agency::code).containsExactly("dpupr-bangka-selatan");
        assertThat(directory.find("dukcapil", 1)).extracting(Agency::code).containsExactly("dukcapil-bangka-selatan");
        assertThat(directory.find("diskomimfo", 1))
                .extracting(Agency::code)
                .containsExactly("diskominfo-bangka-selatan");
        assertThat(jdbc.sql("SELECT DISTINCT state FROM channel")
                        .query(String.class)
                        .list())
                .containsExactly("UNCONFIRMED");
    }

    @Test
    void secondStartChangesNothingAndKeepsWhatAnAdministratorChanged() {
        RegistrySettings settings = new RegistrySettings(true, true, List.of(), List.of());
        start(settings);
        jdbc.sql("UPDATE agency SET name = 'Dinas Baru' WHERE code = 'dlh-bangka-selatan'")
                .update();
        long revision = revision();
        start(settings);
        assertThat(revision()).isEqualTo(revision);
        jdbc.sql("UPDATE registry_file SET sha256 = REPEAT('x', 32)").update(); // as if the shipped files were new
        start(settings);
        assertThat(jdbc.sql("SELECT name FROM agency WHERE code = 'dlh-bangka-selatan'")
                        .query(String.class)
                        .single())
                .isEqualTo("Dinas Baru");
        assertThat(directory.agenciesWithin("00")).hasSize(38);
    }

    @Test
    void filesOfTheSettingsAreImportedToo() {
        start(new RegistrySettings(true, true, List.of(), List.of("src/test/resources/registry/small.csv")));
        assertThat(directory.agencyByCode("dinkes-uji")).isPresent();
    }

    private void start(RegistrySettings settings) {
        new RegistrySeed(settings, loaded, rows, registry, words).start();
    }

    private long revision() {
        return jdbc.sql("SELECT revision FROM registry_revision")
                .query(Long.class)
                .single();
    }
}
