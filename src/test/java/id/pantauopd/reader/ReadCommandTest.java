package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {
    private static final String FEEDS = "src/test/resources/feeds/";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void printsOneJsonLineForEachFileInOrder() {
        int exit = run("--json", FEEDS + "wordpress.xml", FEEDS + "empty.xml", FEEDS + "youtube.xml");

        List<JsonNode> lines = lines();
        assertThat(exit).isZero();
        assertThat(lines)
                .extracting(line -> line.path("outcome").asString())
                .containsExactly("OK", "EMPTY_VERIFIED", "OK");
        assertThat(lines.getFirst().propertyNames())
                .containsExactly("file", "outcome", "format", "title", "audience", "posts", "warnings", "millis");
        JsonNode post = lines.getFirst().path("posts").path(0);
        assertThat(post.propertyNames())
                .containsExactly(
                        "id",
                        "url",
                        "title",
                        "text",
                        "published",
                        "publishedRaw",
                        "author",
                        "figures",
                        "bounds",
                        "unknown",
                        "flags");
        assertThat(post.path("published").asString()).isEqualTo("2026-11-23T02:15:00Z");
        assertThat(post.path("figures").path("COMMENT").asInt()).isEqualTo(3);
        assertThat(lines.getFirst().path("posts").path(1).path("figures").isEmpty())
                .isTrue();
    }

    @Test
    void storedAnswersOfPlatformsAreReadByTheirKind() {
        String answers = "src/test/resources/answers/";
        assertThat(run("--json", "--kind", "telegram", answers + "telegram/channel.html"))
                .isZero();

        JsonNode line = lines().getFirst();
        assertThat(line.path("audience").path("FOLLOWER").asInt()).isEqualTo(14_900);
        JsonNode newest = line.path("posts").path(0);
        assertThat(newest.path("bounds").path("VIEW").toString()).isEqualTo("[1000,1200]");
        JsonNode oldest = line.path("posts").path(2);
        assertThat(oldest.path("figures").path("REACTION:👍").asInt()).isEqualTo(120);
    }

    @Test
    void whyAFigureIsUnknownIsSaid() {
        run("--json", "--kind", "youtube-api", "src/test/resources/answers/youtube-api/videos.json");

        assertThat(lines().getFirst()
                        .path("posts")
                        .path(1)
                        .path("unknown")
                        .path("LIKE")
                        .asString())
                .isEqualTo("HIDDEN");
    }

    @Test
    void anUnknownKindIsWrongUse() {
        assertThat(run("--kind", "friendster", FEEDS + "rdf.xml")).isEqualTo(2);
        assertThat(err.toString()).contains("telegram, threads");
    }

    @Test
    void answersThatAreNoFeedsMakeTheExitCodeOne() {
        assertThat(run("--json", FEEDS + "login.html", FEEDS + "php-error.html", FEEDS + "page.html"))
                .isEqualTo(1);
        assertThat(lines())
                .extracting(line -> line.path("outcome").asString())
                .containsExactly("LOGIN_WALL", "SERVER_ERROR", "NOT_A_FEED");
    }

    @Test
    void missingFileIsReportedAndTheOthersAreRead() {
        assertThat(run("--json", FEEDS + "nirgends.xml", FEEDS + "rdf.xml")).isEqualTo(1);
        assertThat(lines().getFirst().path("error").asString()).isEqualTo("no such file");
        assertThat(lines().get(1).path("outcome").asString()).isEqualTo("OK");
    }

    @Test
    void directoryStandsForAllItsFiles() throws IOException {
        for (int i = 0; i < 50; i++) {
            Files.writeString(
                    folder.resolve("f%02d.xml".formatted(i)), Feeds.rss("<item><title>" + i + "</title></item>"));
        }

        assertThat(run("--json", folder.toString())).isZero();
        assertThat(lines())
                .hasSize(50)
                .first()
                .satisfies(line -> assertThat(
                                line.path("posts").path(0).path("title").asString())
                        .isEqualTo("0"));
    }

    @Test
    void baseAndZoneAreUsed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.xml"),
                Feeds.rss("<item><title>x</title><link>/a</link><pubDate>2026-11-01 08:00:00</pubDate></item>"));

        run("--json", "--base-url", "https://b.go.id/rss", "--zone", "Asia/Jayapura", file.toString());

        JsonNode post = lines().getFirst().path("posts").path(0);
        assertThat(post.path("url").asString()).isEqualTo("https://b.go.id/a");
        assertThat(post.path("published").asString()).isEqualTo("2026-10-31T23:00:00Z");
    }

    @Test
    void wrongUseIsExitCodeTwo() {
        assertThat(run("--json")).isEqualTo(2);
        assertThat(run("--zone", "Mars/Olympus", FEEDS + "rdf.xml")).isEqualTo(2);
        assertThat(run("--base-url", "bukan alamat", FEEDS + "rdf.xml")).isEqualTo(2);
        assertThat(run("--base-url", "/relatif", FEEDS + "rdf.xml")).isEqualTo(2);
        assertThat(err.toString()).contains("--base-url");
    }

    @Test
    void withoutJsonATableIsPrinted() {
        assertThat(run(FEEDS + "rdf.xml")).isZero();
        assertThat(out.toString().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("OK")
                .contains("rss-1.0")
                .endsWith("rdf.xml");
    }

    private int run(String... arguments) {
        return new CommandLine(new ReadCommand(Clock.fixed(Feeds.NOW, ZoneOffset.UTC)))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private List<JsonNode> lines() {
        JsonMapper mapper = new JsonMapper();
        return out.toString().lines().map(mapper::readTree).toList();
    }
}
