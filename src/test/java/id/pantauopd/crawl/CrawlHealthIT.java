package id.pantauopd.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.Platform;
import id.pantauopd.crawl.CrawlHealth.ChannelStatus;
import id.pantauopd.crawl.CrawlHealth.PlatformStatus;
import id.pantauopd.crawl.CrawlHealth.Trial;
import id.pantauopd.testing.Tables;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CrawlTest
class CrawlHealthIT {
    @Autowired
    private CrawlHealth health;

    @Autowired
    private CrawlPass pass;

    @Autowired
    private JdbcClient jdbc;

    private final FeedServer server = new FeedServer();
    private long good;
    private long lost;

    @BeforeEach
    void oneGoodOneLost(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
        Channels channels = new Channels(jdbc);
        server.feed("/baik", FeedServer.rss("baik", 3));
        server.on(
                "/halaman", exchange -> FeedServer.send(exchange, 200, "text/html", "<html><body>Halo</body></html>"));
        good = channels.add("baik", server.at("/baik"));
        lost = channels.add("halaman", server.at("/halaman"));
        pass.run(new Selection.All(), attempt -> {});
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void platformsShowReadAndFailingChannels() {
        assertThat(health.platforms()).singleElement().satisfies(platform -> {
            assertThat(platform)
                    .extracting(
                            PlatformStatus::platform,
                            PlatformStatus::channels,
                            PlatformStatus::read,
                            PlatformStatus::blocked,
                            PlatformStatus::failing,
                            PlatformStatus::waiting,
                            PlatformStatus::unconfigured)
                    .containsExactly(Platform.WEBSITE, 2, 1, 0, 1, 0, 0);
            assertThat(platform.lastSuccessAt()).isNotNull();
        });
    }

    @Test
    void statusTellsSinceWhenAChannelFails() {
        ChannelStatus status = health.statuses(List.of(good, lost)).get(lost);
        assertThat(status.lastOutcome()).isEqualTo(Outcome.NOT_A_FEED);
        assertThat(status.lastReason()).isEqualTo("unreadable.NOT_A_FEED");
        assertThat(status.failingSince()).isEqualTo(status.lastAttemptAt());
        assertThat(status.lastSuccessAt()).isNull();
        assertThat(health.statuses(List.of(-1L))).isEmpty();
    }

    @Test
    void failingChannelsAreGroupedByOutcome() {
        assertThat(health.failing(5)).singleElement().satisfies(group -> {
            assertThat(group.outcome()).isEqualTo(Outcome.NOT_A_FEED);
            assertThat(group.channels()).isEqualTo(1);
            assertThat(group.sample()).extracting(ChannelStatus::channelId).containsExactly(lost);
        });
    }

    @Test
    void attemptsComeNewestFirst() {
        pass.run(new Selection.All(), attempt -> {});
        assertThat(health.attempts(good, 10))
                .extracting(CrawlHealth.Attempt::outcome)
                .containsExactly(Outcome.NOT_MODIFIED, Outcome.OK);
        assertThat(health.attempts(good, 1)).hasSize(1);
    }

    @Test
    void retryMakesAChannelDue() {
        assertThat(health.overview().due()).isZero();
        assertThat(health.retryNow(good)).isTrue();
        assertThat(health.overview().due()).isEqualTo(1);
        assertThat(health.overview().oldestDue()).isNotNull();
        assertThat(health.retryNow(-1)).isFalse();
    }

    @Test
    void trialShowsPostsAndStoresNothing() {
        long before =
                jdbc.sql("SELECT COUNT(*) FROM crawl_attempt").query(Long.class).single();
        Trial trial = health.tryOut(server.at("/baik"));
        assertThat(trial.outcome()).isEqualTo(Outcome.OK);
        assertThat(trial.posts()).isEqualTo(3);
        assertThat(trial.sample()).hasSize(3);
        assertThat(trial.title()).isEqualTo("baik");
        assertThat(health.tryOut(server.at("/halaman")).reason()).isEqualTo("unreadable.NOT_A_FEED");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM crawl_attempt")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void answerThatCouldNotBeReadIsKept() {
        assertThat(health.storedAnswer(lost)).hasValueSatisfying(answer -> {
            assertThat(answer.head()).contains("Halo");
            assertThat(answer.contentType()).isEqualTo("text/html");
        });
        assertThat(health.storedAnswer(good)).isEmpty();
    }

    @Test
    void channelThatAnswersFromElsewhereForDaysAsksForConfirmation() {
        jdbc.sql("UPDATE crawl_state SET moved_to = 'https://baru.example.go.id/feed', moved_count = 3,"
                        + " moved_since = UTC_TIMESTAMP(6) - INTERVAL 80 HOUR WHERE channel_id = :id")
                .param("id", good)
                .update();
        assertThat(health.statuses(List.of(good)).get(good).lastOutcome()).isEqualTo(Outcome.MOVED);
        assertThat(health.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.channelId()).isEqualTo(good);
            assertThat(moved.to()).hasHost("baru.example.go.id");
        });
    }
}
