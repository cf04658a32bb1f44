package id.pantauopd.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Words;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class ImportCommandIT {
    private static final String FIXTURES = "src/test/resources/registry/";

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RegistryImport registry;

    @Autowired
    private Words words;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void emptyRegistry() {
        Tables.empty(dataSource);
        new RegistryRowsForTests(jdbc).regions();
    }

    @Test
    void goodFileEndsWithZeroAndOneJsonObject() {
        assertThat(run(FIXTURES + "small.csv", "--json")).isZero();
        assertThat(JsonMapper.shared().readTree(out.toString()))
                .isEqualTo(JsonMapper.shared()
                        .readTree("{\"rows\":5,\"agenciesAdded\":3,\"agenciesChanged\":0,\"channelsAdded\":4,"
                                + "\"channelsChanged\":0,\"unchanged\":0,\"bad\":[],\"dryRun\":false}"));
    }

    @Test
    void badRowEndsWithOneAndIsNamed() {
        assertThat(run(FIXTURES + "garbage.csv", "--json", "--dry-run")).isEqualTo(1);
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("dryRun").asBoolean()).isTrue();
        assertThat(json.get("bad").get(0).toString())
                .isEqualTo("{\"line\":3,\"column\":\"region_code\",\"reason\":\"registry.region\","
                        + "\"text\":\"Wilayah 77.77 tidak dikenal.\"}");
    }

    @Test
    void peopleReadSentences() {
        assertThat(run(FIXTURES + "garbage.csv", "--language", "en")).isEqualTo(1);
        assertThat(out.toString())
                .contains("3 region_code: The region 77.77 is not known.")
                .contains("20 rows read. Agencies: 3 added");
    }

    @Test
    void fileThatIsNoRegistryEndsWithTwo() {
        assertThat(run("no-such-file.csv")).isEqualTo(2);
        assertThat(err.toString()).contains("no-such-file.csv");
        assertThat(run("pom.xml", "--json")).isEqualTo(2);
        assertThat(JsonMapper.shared().readTree(out.toString()).get("reason").asString())
                .isEqualTo("registry.file.header");
    }

    private int run(String... arguments) {
        return new CommandLine(new ImportCommand(registry, words))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
