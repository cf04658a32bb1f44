package id.pantauopd.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.Platform;
import id.pantauopd.base.Words;
import id.pantauopd.crawl.TokenStore.TokenFacts;
import id.pantauopd.fetch.Secret;
import id.pantauopd.testing.Tables;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

/** Tokens of the operator, from standard input to a sealed row and back to the readers. */
@CrawlTest
@ExtendWith(OutputCaptureExtension.class)
class TokenStoreIT {
    private static final String TOKEN = "AIzaSyRahasiaSekaliJanganBocor9Q2w";

    @Autowired
    private TokenStore tokens;

    @Autowired
    private Words words;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
        for (Platform platform : TokenStore.PLATFORMS) {
            tokens.remove(platform);
        }
    }

    @Test
    void whatIsSetIsGivenToReadersAndShownToNobody(CapturedOutput output) {
        StringWriter out = new StringWriter();
        assertThat(set(out, TOKEN + "\n", "youtube", "--expires", "2027-03-01")).isZero();

        assertThat(tokens.all()).containsEntry(Platform.YOUTUBE, Secret.of(TOKEN));
        TokenFacts facts = tokens.facts().getFirst();
        assertThat(facts.lastFour()).isEqualTo("9Q2w");
        assertThat(facts.expires()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(facts.opens()).isTrue();
        assertThat(out + output.getAll() + facts + tokens.all()).doesNotContain(TOKEN);
    }

    /** Every column of every table, as a dump holds them. */
    @Test
    void noColumnOfTheDatabaseHoldsIt() {
        tokens.set(Platform.X, Secret.of(TOKEN), null);
        List<String> columns = jdbc.sql("SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE()")
                .query(String.class)
                .list();
        assertThat(columns).contains("platform_token.sealed").allSatisfy(column -> {
            String table = column.substring(0, column.indexOf('.'));
            assertThat(jdbc.sql("SELECT COUNT(*) FROM `" + table + "` WHERE INSTR(HEX(`"
                                    + column.substring(column.indexOf('.') + 1) + "`), HEX(:token)) > 0")
                            .param("token", TOKEN)
                            .query(Long.class)
                            .single())
                    .as(column)
                    .isZero();
        });
    }

    @Test
    void aRowThatWasMovedToAnotherPlatformOpensNoMore() {
        tokens.set(Platform.X, Secret.of(TOKEN), null);
        jdbc.sql("UPDATE platform_token SET platform = 'YOUTUBE'").update();
        assertThat(tokens.facts()).singleElement().extracting(TokenFacts::opens).isEqualTo(false);
    }

    @Test
    void theKeyFileIsReadableByItsOwnerAlone() throws Exception {
        tokens.set(Platform.X, Secret.of(TOKEN), null);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(Path.of("target/test-data/secrets.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void sealedAnewItStillOpens() {
        tokens.set(Platform.X, Secret.of(TOKEN), null);
        byte[] before = sealed();
        assertThat(tokens.rotate()).isEqualTo(1);
        assertThat(sealed()).isNotEqualTo(before);
        assertThat(tokens.facts()).singleElement().extracting(TokenFacts::opens).isEqualTo(true);
    }

    @Test
    void wrongUseIsSaid() {
        assertThat(set(new StringWriter(), "", "youtube")).isEqualTo(2);
        assertThat(set(new StringWriter(), TOKEN, "telegram")).isEqualTo(2);
    }

    private byte[] sealed() {
        return jdbc.sql("SELECT sealed FROM platform_token").query(byte[].class).single();
    }

    private int set(StringWriter out, String input, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return new CommandLine(new TokenSetCommand(tokens, words))
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(new StringWriter()))
                    .execute(arguments);
        } finally {
            System.setIn(before);
        }
    }
}
