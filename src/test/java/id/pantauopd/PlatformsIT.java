package id.pantauopd;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.RegistryImport;
import id.pantauopd.crawl.CrawlPass;
import id.pantauopd.crawl.CrawlPass.Attempt;
import id.pantauopd.crawl.Outcome;
import id.pantauopd.crawl.Selection;
import id.pantauopd.demo.PlatformTrouble;
import id.pantauopd.testing.MovableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Accounts on every platform, with the operator's tokens, from the registry to the ledger. */
@CrawlOfTheLoopback
@ExtendWith(OutputCaptureExtension.class)
class PlatformsIT {
    private static final String TOKEN = "token-contoh";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        PlatformWorld.settings(registry);
        for (String platform : List.of("youtube", "facebook", "instagram", "threads", "tiktok", "x")) {
            PlatformWorld.set(registry, platform + ".token", TOKEN);
        }
        PlatformWorld.set(registry, "instagram.account", "17840000000000001");
    }

    @Autowired
    private RegistryImport registry;

    @Autowired
    private CrawlPass pass;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void begin(@Autowired DataSource dataSource, @TempDir Path folder) throws IOException {
        PlatformWorld.begin(dataSource, registry, folder, clock);
    }

    @Test
    void everyPlatformIsReadWithPostsAndAudience() {
        assertThat(outcomes()).containsOnlyKeys(Outcome.OK);

        Map<String, Long> posts = counts("SELECT c.platform, COUNT(*) FROM post p JOIN channel c ON c.id = p.channel_id"
                + " WHERE p.counted GROUP BY c.platform");
        assertThat(posts.keySet())
                .containsExactly(
                        "BLUESKY",
                        "FACEBOOK",
                        "INSTAGRAM",
                        "MASTODON",
                        "TELEGRAM",
                        "THREADS",
                        "TIKTOK",
                        "WEBSITE",
                        "X",
                        "YOUTUBE");
        assertThat(counts("SELECT c.platform, COUNT(*) FROM audience_snapshot a JOIN channel c ON c.id = a.channel_id"
                                + " WHERE a.metric = 'FOLLOWER' AND a.value > 0 GROUP BY c.platform")
                        .keySet())
                .containsExactly(
                        "BLUESKY",
                        "FACEBOOK",
                        "INSTAGRAM",
                        "MASTODON",
                        "TELEGRAM",
                        "THREADS",
                        "TIKTOK",
                        "X",
                        "YOUTUBE");
        assertThat(number("SELECT COUNT(*) FROM agency_week WHERE posts > 0")).isPositive();
    }

    @Test
    void readTwiceNothingIsNewAndNothingIsDouble() {
        outcomes();
        long posts = number("SELECT COUNT(*) FROM post");
        forward(Duration.ofMinutes(5));
        outcomes();

        assertThat(number("SELECT COUNT(*) FROM post")).isEqualTo(posts);
    }

    @Test
    void aFirstVisitToTelegramGoesBackPageByPage() {
        outcomes();

        assertThat(number("SELECT MAX(n) FROM (SELECT COUNT(*) AS n FROM post p JOIN channel c ON c.id = p.channel_id"
                        + " WHERE c.platform = 'TELEGRAM' GROUP BY c.id) posts"))
                .isGreaterThan(20);
    }

    @Test
    void aPossibleGapIsClosedByReadingBack() {
        outcomes();
        jdbc.sql("UPDATE crawl_state SET possible_gap = TRUE").update();
        forward(Duration.ofHours(3));
        outcomes();

        assertThat(texts("SELECT DISTINCT platform FROM crawl_state WHERE NOT possible_gap"))
                .containsExactly("TELEGRAM");
    }

    @Test
    void reactionsAreKeptOneByOneAndNeverAsLikes() {
        outcomes();

        assertThat(number("SELECT COUNT(*) FROM figure_latest f JOIN post p ON p.id = f.post_id JOIN channel c"
                        + " ON c.id = p.channel_id WHERE c.platform = 'TELEGRAM' AND f.metric = 'LIKE'"))
                .isZero();
        assertThat(texts("SELECT DISTINCT sub FROM figure_latest WHERE metric = 'REACTION' ORDER BY sub"))
                .contains("", "👍", "👎");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM figure_latest w JOIN (SELECT post_id, SUM(value) AS parts FROM"
                                        + " figure_latest WHERE metric = 'REACTION' AND sub <> '' GROUP BY post_id) s"
                                        + " ON s.post_id = w.post_id WHERE w.metric = 'REACTION' AND w.sub = '' AND w.value <> s.parts"))
                .isZero();
    }

    @Test
    void repostsAreKeptButNotCounted() {
        outcomes();

        assertThat(number("SELECT COUNT(*) FROM post p JOIN channel c ON c.id = p.channel_id"
                        + " WHERE c.platform = 'BLUESKY' AND NOT p.original"))
                .isEqualTo(2);
    }

    @Test
    void roundedFiguresKeepTheirBounds() {
        outcomes();

        assertThat(number("SELECT COUNT(*) FROM audience_snapshot a JOIN channel c ON c.id = a.channel_id"
                        + " WHERE c.platform IN ('TELEGRAM', 'YOUTUBE') AND a.metric = 'FOLLOWER' AND a.value < 1000"))
                .isZero();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audience_snapshot a JOIN channel c ON c.id = a.channel_id"
                                        + " WHERE c.platform = 'YOUTUBE' AND a.metric = 'FOLLOWER' AND a.low = a.value AND a.high > a.value"))
                .isEqualTo(2);
    }

    @Test
    void figuresGrowAndTheirPastStays() {
        outcomes();
        long before = number("SELECT SUM(value) FROM figure_latest WHERE sub = ''");
        forward(Duration.ofDays(2));
        outcomes();

        assertThat(number("SELECT SUM(value) FROM figure_latest WHERE sub = ''"))
                .isGreaterThan(before);
        assertThat(number("SELECT COUNT(*) FROM (SELECT post_id FROM figure_snapshot WHERE sub = ''"
                        + " GROUP BY post_id, metric HAVING COUNT(DISTINCT value) > 1) grown"))
                .isPositive();
    }

    @Test
    void whatIsWithdrawnLeavesThePageButNotTheLedger() {
        outcomes();
        long posts = number("SELECT COUNT(*) FROM post");
        forward(Duration.ofDays(6));
        outcomes();

        assertThat(number("SELECT COUNT(*) FROM post")).isGreaterThanOrEqualTo(posts);
        assertThat(number("SELECT COUNT(*) FROM post WHERE state = 'DELETED'")).isZero();
    }

    @Test
    void anOutageIsAFailureOfThePlatformAndCostsNoPost() {
        outcomes();
        long posts = number("SELECT COUNT(*) FROM post");
        PlatformWorld.troubleEverywhere(PlatformTrouble.OUTAGE);
        forward(Duration.ofDays(1));

        assertThat(outcomes()).containsOnlyKeys(Outcome.SERVER_ERROR);
        assertThat(number("SELECT COUNT(*) FROM post")).isEqualTo(posts);
        assertThat(number("SELECT COUNT(*) FROM channel_day WHERE ledger = 'FAILED'"))
                .isPositive();
    }

    @Test
    void aRateLimitIsObeyed() {
        PlatformWorld.troubleEverywhere(PlatformTrouble.RATE_LIMIT);

        assertThat(outcomes()).containsOnlyKeys(Outcome.RATE_LIMITED);
        assertThat(number("SELECT MIN(TIMESTAMPDIFF(SECOND, last_attempt_at, next_check_at)) FROM crawl_state"))
                .isGreaterThanOrEqualTo(900);
        assertThat(number("SELECT COUNT(*) FROM post")).isZero();
    }

    @Test
    void aWallIsSaidAndNeverReadAsAnEmptyChannel() {
        PlatformWorld.troubleEverywhere(PlatformTrouble.LOGIN_WALL);

        assertThat(outcomes()).doesNotContainKeys(Outcome.OK, Outcome.EMPTY_VERIFIED, Outcome.PARTIAL);
        assertThat(texts("SELECT DISTINCT CONCAT(platform, ' ', last_outcome, ' ', last_reason) FROM crawl_state"))
                .containsExactlyInAnyOrder(
                        "BLUESKY BLOCKED reason.FORBIDDEN",
                        "FACEBOOK BLOCKED unreadable.TOKEN_REFUSED",
                        "INSTAGRAM BLOCKED unreadable.TOKEN_REFUSED",
                        "MASTODON LOGIN_WALL reason.UNAUTHORISED",
                        "TELEGRAM PRIVATE unreadable.PRIVATE",
                        "THREADS BLOCKED unreadable.TOKEN_REFUSED",
                        "TIKTOK BLOCKED unreadable.TOKEN_REFUSED",
                        "WEBSITE LOGIN_WALL reason.UNAUTHORISED",
                        "X BLOCKED unreadable.TOKEN_REFUSED",
                        "YOUTUBE BLOCKED unreadable.TOKEN_REFUSED");
    }

    @Test
    void anAccountThatIsNoMoreIsNotFound() {
        PlatformWorld.troubleEverywhere(PlatformTrouble.MISSING);

        assertThat(outcomes()).doesNotContainKeys(Outcome.OK, Outcome.EMPTY_VERIFIED);
        assertThat(texts("SELECT DISTINCT CONCAT(platform, ' ', last_outcome) FROM crawl_state"))
                .contains(
                        "BLUESKY NOT_FOUND",
                        "FACEBOOK NOT_FOUND",
                        "MASTODON NOT_FOUND",
                        "TELEGRAM NOT_FOUND",
                        "WEBSITE NOT_FOUND",
                        "X NOT_FOUND",
                        "YOUTUBE NOT_FOUND");
    }

    @Test
    void noTokenIsEverStoredOrLogged(CapturedOutput output) {
        outcomes();
        PlatformWorld.troubleEverywhere(PlatformTrouble.LOGIN_WALL);
        forward(Duration.ofDays(2));
        outcomes();

        assertThat(output.getAll()).doesNotContain(TOKEN);
        List<String> columns = texts("SELECT CONCAT('`', table_name, '`.`', column_name, '`') FROM"
                + " information_schema.columns WHERE table_schema = DATABASE() AND data_type IN"
                + " ('varchar', 'text', 'mediumtext', 'longtext', 'blob', 'mediumblob', 'longblob')");
        assertThat(columns).hasSizeGreaterThan(50);
        assertThat(columns).allSatisfy(column -> {
            String table = column.substring(0, column.indexOf('.'));
            assertThat(number("SELECT COUNT(*) FROM " + table + " WHERE " + column + " LIKE '%" + TOKEN + "%'"))
                    .as(column)
                    .isZero();
        });
    }

    private void forward(Duration time) {
        clock.forward(time);
        PlatformWorld.CLOCK.forward(time);
    }

    private Map<Outcome, Integer> outcomes() {
        List<Attempt> attempts = new ArrayList<>();
        return new TreeMap<>(pass.run(new Selection.All(), attempts::add).outcomes());
    }

    private Map<String, Long> counts(String sql) {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql(sql).query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
