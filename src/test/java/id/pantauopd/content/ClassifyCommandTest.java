package id.pantauopd.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClassifyCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void printsOneJsonLineForEachRowInOrder() throws Exception {
        int exit = run("id\ttext\tlabel\r\na1\tBupati Lantik Camat\tX\r\na2\tSlot gacor maxwin hari ini\r\n", "--json");

        assertThat(exit).isZero();
        assertThat(err.toString()).isEmpty();
        List<JsonNode> lines = lines();
        assertThat(lines).extracting(line -> line.path("id").asString()).containsExactly("a1", "a2");
        assertThat(lines.getFirst().propertyNames())
                .containsExactly("id", "class", "probability", "signs", "spam", "version");
        assertThat(lines.getFirst().path("class").asString()).isEqualTo("SEREMONIAL");
        assertThat(lines.getFirst().path("probability").asDouble()).isBetween(0.3, 1.0);
        assertThat(lines.getFirst().path("signs").path(0).propertyNames())
                .containsExactly("kind", "name", "words", "weight");
        assertThat(lines.getLast().path("spam").asBoolean()).isTrue();
    }

    @Test
    void badRowsAreSaidWithTheirLineAndGoodRowsStillPrinted() throws Exception {
        int exit = run("a1\tBanjir di Toboali\nno tab here\n\tno id\na4\t \n\na6\tUpacara bendera\n", "--json");

        assertThat(exit).isEqualTo(1);
        assertThat(lines()).hasSize(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "line 2: no tab between id and text",
                        "line 3: the id is empty",
                        "line 4: the text of a4 is empty");
    }

    @Test
    void bytesThatAreNoUtf8SpoilTheirRowOnly() throws Exception {
        Path file = folder.resolve("posts.tsv");
        Files.write(file, "a1\tcaf\u00e9\na2\tUpacara\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(execute(file.toString(), "--json")).isEqualTo(1);
        assertThat(lines()).hasSize(1);
        assertThat(err.toString()).contains("line 1: the text of a1 is not UTF-8");
    }

    @Test
    void byteOrderMarkAndMissingHeaderAreFine() throws Exception {
        assertThat(run("\ufeffa1\tUpacara\n", "--json")).isZero();
        assertThat(lines().getFirst().path("id").asString()).isEqualTo("a1");
    }

    @Test
    void missingFileIsSaidInWords() {
        assertThat(execute(folder.resolve("nirgends.tsv").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("no such file");
    }

    @Test
    void withoutAFileTheUseIsWrong() {
        assertThat(execute("--json")).isEqualTo(2);
    }

    private int run(String rows, String... options) throws Exception {
        Path file = Files.writeString(folder.resolve("posts.tsv"), rows);
        String[] args = new String[options.length + 1];
        args[0] = file.toString();
        System.arraycopy(options, 0, args, 1, options.length);
        return execute(args);
    }

    private int execute(String... args) {
        return new CommandLine(new ClassifyCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private List<JsonNode> lines() {
        JsonMapper json = new JsonMapper();
        return out.toString().lines().map(line -> json.readTree(line)).toList();
    }
}
