package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecogniseCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void channelIsPrintedAsOneJsonObject() {
        assertThat(run("https://t.me/s/DinkesUji/12", "--json")).isZero();

        JsonNode line = lines().getFirst();
        assertThat(line.propertyNames())
                .containsExactly(
                        "pasted",
                        "connector",
                        "kind",
                        "key",
                        "platform",
                        "url",
                        "postId",
                        "certainty",
                        "problem",
                        "sentence");
        assertThat(line.path("connector").asString()).isEqualTo("telegram");
        assertThat(line.path("key").asString()).isEqualTo("dinkesuji");
        assertThat(line.path("platform").asString()).isEqualTo("TELEGRAM");
        assertThat(line.path("url").asString()).isEqualTo("https://t.me/dinkesuji");
        assertThat(line.path("postId").asString()).isEqualTo("12");
        assertThat(line.path("problem").isNull()).isTrue();
    }

    @Test
    void handleThatStartsWithAnAtIsNoFileOfArguments() {
        assertThat(run("@Dinkes@sosial.example", "--json")).isZero();
        assertThat(lines().getFirst().path("key").asString()).isEqualTo("dinkes@sosial.example");
    }

    @Test
    void everyTextGetsItsLineAndWhatIsPrivateIsSaidInWords() {
        assertThat(run("dinkes.example.go.id", "https://t.me/+AbC", "--json")).isEqualTo(1);

        assertThat(lines())
                .extracting(line -> line.path("certainty").asString())
                .containsExactly("NEEDS_PROBE", "UNSUPPORTED");
        assertThat(lines().getLast().path("problem").asString()).isEqualTo("PRIVATE_INVITE");
        assertThat(lines().getLast().path("sentence").asString()).contains("undangan ke kanal privat");
    }

    @Test
    void ambiguousTextAsksAndFails() {
        assertThat(run("@dinkesuji")).isEqualTo(1);
        assertThat(out.toString()).contains("ambiguous handle dinkesuji").contains("Pilih platformnya");
    }

    @Test
    void operatorsBridgeIsKnownByItsAddress() {
        assertThat(run(
                        "--rsshub",
                        "https://umpan.example.go.id/",
                        "https://umpan.example.go.id/x/y?key=RAHASIA",
                        "--json"))
                .isZero();
        assertThat(out.toString().substring(out.toString().indexOf("connector")))
                .contains("rsshub")
                .doesNotContain("RAHASIA");
    }

    @Test
    void withoutATextTheUseIsWrong() {
        assertThat(run("--json")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... args) {
        return new CommandLine(new RecogniseCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private List<JsonNode> lines() {
        JsonMapper json = new JsonMapper();
        return out.toString().lines().map(line -> json.readTree(line)).toList();
    }
}
