package id.pantauopd;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.RegistryImport;
import id.pantauopd.base.Words;
import id.pantauopd.crawl.CrawlPass;
import id.pantauopd.crawl.Outcome;
import id.pantauopd.crawl.Selection;
import id.pantauopd.demo.PlatformTrouble;
import id.pantauopd.testing.MovableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a fresh installation reads: everything that needs no token, and of the rest it says what is missing. */
@CrawlOfTheLoopback
class PlatformsWithoutTokensIT {
    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        PlatformWorld.settings(registry);
    }

    @Autowired
    private RegistryImport registry;

    @Autowired
    private CrawlPass pass;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Words words;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void begin(@Autowired DataSource dataSource, @TempDir Path folder) throws IOException {
        PlatformWorld.begin(dataSource, registry, folder, clock);
    }

    @Test
    void channelsThatNeedATokenAreNotAskedNotDueAndNoFailure() {
        assertThat(pass.run(new Selection.All(), each -> {}).outcomes())
                .containsEntry(Outcome.NOT_CONFIGURED, 5)
                .containsEntry(Outcome.OK, 11);

        assertThat(texts("SELECT platform FROM crawl_state WHERE last_outcome = 'NOT_CONFIGURED' ORDER BY platform"))
                .containsExactly("FACEBOOK", "INSTAGRAM", "THREADS", "TIKTOK", "X");
        assertThat(number("SELECT COUNT(*) FROM crawl_state WHERE last_outcome = 'NOT_CONFIGURED'"
                        + " AND (failures > 0 OR failing_since IS NOT NULL)"))
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM channel_day d JOIN crawl_state s ON s.channel_id = d.channel_id"
                        + " WHERE s.last_outcome = 'NOT_CONFIGURED'"))
                .isZero();
        assertThat(words.say(Words.INDONESIAN, "outcome.NOT_CONFIGURED")).isEqualTo("Token belum diisi");
    }

    @Test
    void withoutAKeyTheFeedOfAChannelIsRead() {
        pass.run(new Selection.All(), each -> {});

        assertThat(texts("SELECT DISTINCT format FROM capture k JOIN channel c ON c.id = k.channel_id"
                        + " WHERE c.platform = 'YOUTUBE'"))
                .containsExactly("atom-1.0");
    }

    @Test
    void aFeedThatIsWithheldIsAnOutageForFourteenDaysAndThenMissing() {
        PlatformWorld.trouble("youtube", PlatformTrouble.MISSING);

        pass.run(new Selection.All(), each -> {});
        assertThat(youtube()).containsExactly("SERVER_ERROR unreadable.FEED_WITHHELD");

        clock.forward(Duration.ofDays(15));
        pass.run(new Selection.All(), each -> {});
        assertThat(youtube()).containsExactly("NOT_FOUND unreadable.NO_SUCH_ACCOUNT");
    }

    @Test
    void aClosedInterfaceLeavesTheFeedOfTheSite() {
        PlatformWorld.PLATFORMS.trouble("/mastodon/api", PlatformTrouble.LOGIN_WALL);
        PlatformWorld.PLATFORMS.trouble("/wordpress/api", PlatformTrouble.LOGIN_WALL);
        try {
            assertThat(pass.run(new Selection.All(), each -> {}).outcomes()).containsEntry(Outcome.OK, 11);
        } finally {
            PlatformWorld.PLATFORMS.trouble("/mastodon/api", PlatformTrouble.NONE);
            PlatformWorld.PLATFORMS.trouble("/wordpress/api", PlatformTrouble.NONE);
        }
        assertThat(texts("SELECT DISTINCT format FROM capture k JOIN channel c ON c.id = k.channel_id"
                        + " WHERE c.platform IN ('MASTODON', 'WEBSITE')"))
                .containsExactly("rss-2.0");
    }

    private List<String> youtube() {
        return texts(
                "SELECT DISTINCT CONCAT(last_outcome, ' ', last_reason) FROM crawl_state WHERE platform = 'YOUTUBE'");
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
