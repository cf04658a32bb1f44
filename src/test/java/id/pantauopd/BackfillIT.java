package id.pantauopd;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.RegistryImport;
import id.pantauopd.base.Words;
import id.pantauopd.crawl.Backfill;
import id.pantauopd.crawl.BackfillCommand;
import id.pantauopd.crawl.BackfillProgress;
import id.pantauopd.crawl.BackfillState;
import id.pantauopd.demo.PlatformTrouble;
import id.pantauopd.testing.MovableClock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The past of the simulated accounts, page by page. */
@CrawlOfTheLoopback
class BackfillIT {
    /** As many as the simulated platforms keep. */
    private static final int ALL_POSTS = 120;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        PlatformWorld.settings(registry);
    }

    @Autowired
    private RegistryImport registry;

    @Autowired
    private AgencyDirectory directory;

    @Autowired
    private Backfill backfill;

    @Autowired
    private Words words;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void begin(@Autowired DataSource dataSource, @TempDir Path folder) throws IOException {
        PlatformWorld.begin(dataSource, registry, folder, clock);
    }

    @Test
    void everySourceWithPagesIsReadToItsBeginning() {
        for (String platform : List.of("TELEGRAM", "BLUESKY", "MASTODON", "WEBSITE")) {
            JsonNode end = run(0, "--channel", code(platform), "--json");
            assertThat(end.path("state").asString()).as(platform).isEqualTo("DONE");
            assertThat(end.path("why").asString()).as(platform).isEqualTo("end");
            assertThat(posts(platform)).as(platform).isGreaterThanOrEqualTo(60).isLessThanOrEqualTo(ALL_POSTS + 1L);
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM channel_day d WHERE d.posts_all = 0")
                        .query(Long.class)
                        .single())
                .as("a page of the past says nothing of days without posts")
                .isZero();
    }

    @Test
    void aSecondTimeNothingIsNew() {
        String code = code("TELEGRAM");
        run(0, "--channel", code, "--json");
        assertThat(run(0, "--channel", code, "--json").path("postsNew").asInt()).isZero();
    }

    @Test
    void theWantedDayEndsItAfterTwoPagesBeyond() {
        LocalDate until = clock.instant().atZone(clock.getZone()).toLocalDate().minusDays(10);
        JsonNode end = run(0, "--channel", code("TELEGRAM"), "--until", until.toString(), "--json");
        assertThat(end.path("why").asString()).isEqualTo("day");
        assertThat(posts("TELEGRAM")).isLessThan(ALL_POSTS);
    }

    @Test
    void anOutageEndsItInPartWithItsPlaceKept() {
        PlatformWorld.trouble("telegram", PlatformTrouble.OUTAGE);
        String code = code("TELEGRAM");
        JsonNode cut = run(1, "--channel", code, "--json");
        assertThat(cut.path("state").asString()).isEqualTo("PARTIAL");
        assertThat(cut.path("why").asString()).isEqualTo("no-answer");

        PlatformWorld.trouble("telegram", PlatformTrouble.NONE);
        assertThat(run(0, "--channel", code, "--json").path("state").asString()).isEqualTo("DONE");
    }

    @Test
    void aWallIsNoEnd() {
        PlatformWorld.trouble("telegram", PlatformTrouble.LOGIN_WALL);
        assertThat(run(1, "--channel", code("TELEGRAM"), "--json").path("state").asString())
                .isEqualTo("PARTIAL");
    }

    @Test
    void aStoppedOneStaysStoppedAndGoesOnWhereItWas() {
        long channel = directory.channelByCode(code("TELEGRAM")).orElseThrow().id();
        assertThat(backfill.start(channel, null)).isInstanceOf(Backfill.Start.Started.class);
        assertThat(backfill.stop(channel)).isTrue();
        assertThat(backfill.stop(channel)).isFalse();
        assertThat(backfill.progress(channel)).map(BackfillProgress::state).contains(BackfillState.STOPPED);
    }

    @Test
    void whatShowsItsNewestPostsOnlyIsRefused() {
        run(1, "--channel", code("YOUTUBE"));
        run(1, "--channel", "tidak.ada");
    }

    private JsonNode run(int code, String... arguments) {
        StringWriter out = new StringWriter();
        int ended = new CommandLine(new BackfillCommand(backfill, directory, words))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
        assertThat(ended).as(out.toString()).isEqualTo(code);
        return out.toString().startsWith("{")
                ? JsonMapper.shared().readTree(out.toString())
                : JsonMapper.shared().createObjectNode();
    }

    private String code(String platform) {
        return jdbc.sql("SELECT " + (platform.equals("WEBSITE") ? "MAX" : "MIN")
                        + "(code) FROM channel WHERE platform = :platform")
                .param("platform", platform)
                .query(String.class)
                .single();
    }

    private long posts(String platform) {
        return jdbc.sql("SELECT COUNT(*) FROM post p JOIN channel c ON c.id = p.channel_id WHERE c.code = :code")
                .param("code", code(platform))
                .query(Long.class)
                .single();
    }
}
