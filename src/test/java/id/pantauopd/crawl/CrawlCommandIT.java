package id.pantauopd.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.base.Words;
import id.pantauopd.testing.Tables;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CrawlTest
class CrawlCommandIT {
    @Autowired
    private CrawlPass pass;

    @Autowired
    private AgencyDirectory directory;

    @Autowired
    private Words words;

    private final FeedServer server = new FeedServer();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void twoChannels(@Autowired DataSource dataSource, @Autowired JdbcClient jdbc) {
        Tables.empty(dataSource);
        Channels channels = new Channels(jdbc);
        server.feed("/baik", FeedServer.rss("baik", 3));
        server.status("/hilang", 404);
        channels.add("baik", server.at("/baik"));
        channels.add("hilang", server.at("/hilang"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void jsonIsOneObjectWithTheSums() {
        assertThat(run("--json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("channels").asInt()).isEqualTo(2);
        assertThat(json.get("outcomes").toString()).isEqualTo("{\"OK\":1,\"NOT_FOUND\":1}");
        assertThat(json.get("postsNew").asInt()).isEqualTo(3);
        assertThat(json.get("postsSeen").asInt()).isEqualTo(3);
        assertThat(json.get("bytes").asLong()).isPositive();
        assertThat(json.get("seconds").isNumber()).isTrue();
        assertThat(json.has("details")).isFalse();
    }

    @Test
    void detailsNameEveryChannel() {
        assertThat(run("--all", "--json", "--details")).isZero();
        JsonNode details = JsonMapper.shared().readTree(out.toString()).get("details");
        assertThat(details.size()).isEqualTo(2);
        JsonNode lost = details.get(0).get("channel").asString().equals("hilang") ? details.get(0) : details.get(1);
        assertThat(lost.get("outcome").asString()).isEqualTo("NOT_FOUND");
        assertThat(lost.get("reason").asString()).isEqualTo("reason.NOT_FOUND");
        assertThat(lost.get("url").asString()).isEqualTo(server.at("/hilang").toString());
        assertThat(lost.get("postsSeen").asInt() + lost.get("postsNew").asInt()).isZero();
        assertThat(lost.has("bytes") && lost.has("millis")).isTrue();
    }

    @Test
    void namedChannelIsCrawledAlone() {
        assertThat(run("--channel", "baik", "--json")).isZero();
        assertThat(server.requests("/hilang")).isZero();
    }

    @Test
    void unknownChannelEndsWithOneAndTheOthersAreCrawled() {
        assertThat(run("--channel", "baik", "--channel", "tidak-ada", "--json")).isEqualTo(1);
        assertThat(err.toString()).contains("tidak-ada");
        assertThat(JsonMapper.shared().readTree(out.toString()).get("channels").asInt())
                .isEqualTo(1);
    }

    @Test
    void allAndChannelTogetherAreWrongUse() {
        assertThat(run("--all", "--channel", "baik")).isEqualTo(2);
    }

    @Test
    void withoutJsonItSpeaksWords() {
        run("--all", "--details");
        assertThat(out.toString()).contains("hilang: Tidak ditemukan", "2 kanal diambil");
    }

    private int run(String... arguments) {
        return new CommandLine(new CrawlCommand(pass, directory, words))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
