package id.pantauopd.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.testing.Tables;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CrawlTest
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CrawlPassIT {
    private static final Selection ALL = new Selection.All();

    @Autowired
    private CrawlPass pass;

    @Autowired
    private CrawlRuns runs;

    @Autowired
    private JdbcClient jdbc;

    private final FeedServer server = new FeedServer();
    private final FeedServer other = new FeedServer();
    private Channels channels;

    @BeforeEach
    void empty(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
        channels = new Channels(jdbc);
    }

    @AfterEach
    void close() {
        server.close();
        other.close();
    }

    @Test
    void secondPassFindsNothingNew() {
        for (String name : List.of("a", "b", "c")) {
            server.feed("/" + name, FeedServer.rss(name, 4));
            channels.add(name, server.at("/" + name));
        }
        PassReport first = crawl(ALL);
        assertThat(first.outcomes()).isEqualTo(Map.of(Outcome.OK, 3));
        assertThat(first.postsNew()).isEqualTo(12);
        PassReport second = crawl(ALL);
        assertThat(second.outcomes()).isEqualTo(Map.of(Outcome.NOT_MODIFIED, 3));
        assertThat(second.postsNew()).isZero();
        assertThat(count("post")).isEqualTo(12);
        assertThat(count("crawl_attempt")).isEqualTo(6);
        assertThat(one("SELECT COUNT(*) FROM channel_day WHERE ledger = 'OBSERVED'"))
                .isEqualTo("12");
        assertThat(one("SELECT SUM(posts_all) FROM agency_week")).isEqualTo("12");
    }

    @Test
    void everyAnswerHasItsOutcomeAndCostsItsOwnChannelOnly() {
        server.feed("/ok", FeedServer.rss("ok", 2));
        server.feed("/kosong", FeedServer.rss("kosong", 0));
        server.status("/hilang", 404);
        server.status("/dihapus", 410);
        server.status("/rusak", 500);
        server.status("/ditolak", 403);
        server.on(
                "/halaman",
                exchange -> FeedServer.send(
                        exchange,
                        200,
                        "text/html",
                        "<html><head><title>Beranda</title></head><body>Selamat datang</body></html>"));
        server.on("/sampah", exchange -> FeedServer.send(exchange, 200, "application/rss+xml", "\0\1\2 bukan apa-apa"));
        Set<String> names = Set.of("ok", "kosong", "hilang", "dihapus", "rusak", "ditolak", "halaman", "sampah");
        names.forEach(name -> channels.add(name, server.at("/" + name)));
        channels.add("dalam", URI.create("http://10.1.2.3/feed"));
        Map<String, Outcome> outcomes = new TreeMap<>();
        pass.run(ALL, attempt -> outcomes.put(attempt.channel(), attempt.outcome()));
        assertThat(outcomes)
                .containsEntry("ok", Outcome.OK)
                .containsEntry("kosong", Outcome.EMPTY_VERIFIED)
                .containsEntry("hilang", Outcome.NOT_FOUND)
                .containsEntry("dihapus", Outcome.GONE)
                .containsEntry("rusak", Outcome.SERVER_ERROR)
                .containsEntry("ditolak", Outcome.BLOCKED)
                .containsEntry("halaman", Outcome.NOT_A_FEED)
                .containsEntry("sampah", Outcome.NOT_A_FEED)
                .containsEntry("dalam", Outcome.REFUSED);
        assertThat(one("SELECT ledger FROM channel_day WHERE channel_id = " + channels.id("ditolak")))
                .isEqualTo("BLOCKED");
        assertThat(one("SELECT ledger FROM channel_day WHERE channel_id = " + channels.id("rusak")))
                .isEqualTo("FAILED");
        assertThat(one("SELECT ledger FROM channel_day WHERE channel_id = " + channels.id("kosong")))
                .isEqualTo("EMPTY");
        assertThat(one("SELECT head FROM failed_answer WHERE channel_id = " + channels.id("halaman")))
                .contains("Selamat datang");
    }

    @Test
    void limitedHostIsLeftAloneByAllItsChannelsAndOthersAreNot() {
        other.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            exchange.sendResponseHeaders(429, -1);
        });
        other.feed("/b", FeedServer.rss("b", 1));
        server.feed("/c", FeedServer.rss("c", 1));
        channels.add("a", other.at("/a"));
        channels.add("b", other.at("/b"));
        channels.add("c", server.at("/c"));
        Map<String, String> reasons = new TreeMap<>();
        pass.run(ALL, attempt -> reasons.put(attempt.channel(), attempt.outcome() + " " + attempt.reason()));
        assertThat(reasons)
                .isEqualTo(Map.of("a", "RATE_LIMITED null", "b", "RATE_LIMITED reason.HOST_WAITS", "c", "OK null"));
        assertThat(other.requests("/b")).isZero();
        assertThat(one("SELECT COUNT(*) FROM host_backoff WHERE until_at > UTC_TIMESTAMP() + INTERVAL 110 MINUTE"))
                .isEqualTo("1");
        crawl(ALL);
        assertThat(other.requests("/a"))
                .as("no second question before its time")
                .isEqualTo(1);
    }

    @Test
    void sameBytesWithoutValidatorsAreNothingNew() {
        String xml = FeedServer.rss("a", 3);
        server.on("/a", exchange -> FeedServer.send(exchange, 200, "application/rss+xml", xml));
        channels.add("a", server.at("/a"));
        crawl(ALL);
        assertThat(crawl(ALL).outcomes()).isEqualTo(Map.of(Outcome.NOT_MODIFIED, 1));
        assertThat(count("capture")).isEqualTo(1);
    }

    @Test
    void whatWasLookedAtIsNotDueAgainAtOnce() {
        server.feed("/a", FeedServer.rss("a", 3));
        channels.add("a", server.at("/a"));
        assertThat(crawl(new Selection.Due(null)).channels()).isEqualTo(1);
        assertThat(crawl(new Selection.Due(null)).channels()).isZero();
        assertThat(count("crawl_run")).as("a pass without work leaves no row").isEqualTo(1);
    }

    @Test
    void dueChannelsOfAnotherShardAreLeftToIt() {
        server.feed("/a", FeedServer.rss("a", 1));
        channels.add("a", server.at("/a"));
        int shard = FeedHost.shard(FeedHost.of(server.at("/a")), 8);
        assertThat(crawl(new Selection.Due((shard + 1) % 8)).channels()).isZero();
        assertThat(crawl(new Selection.Due(shard)).channels()).isEqualTo(1);
    }

    @Test
    void resultOfALostLeaseIsDropped() {
        String xml = FeedServer.rss("a", 3);
        server.on("/a", exchange -> {
            jdbc.sql("UPDATE crawl_state SET lease_token = lease_token + 1").update();
            FeedServer.send(exchange, 200, "application/rss+xml", xml);
        });
        channels.add("a", server.at("/a"));
        assertThat(crawl(ALL).channels()).isZero();
        assertThat(count("post")).isZero();
        assertThat(count("crawl_attempt")).isZero();
    }

    @Test
    void channelInOtherHandsIsNotTakenUntilItsLeaseHasPassed() {
        server.feed("/a", FeedServer.rss("a", 1));
        channels.add("a", server.at("/a"));
        crawl(ALL);
        jdbc.sql("UPDATE crawl_state SET lease_until = UTC_TIMESTAMP(6) + INTERVAL 60 SECOND")
                .update();
        assertThat(crawl(ALL).channels()).isZero();
        jdbc.sql("UPDATE crawl_state SET lease_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND")
                .update();
        assertThat(crawl(ALL).channels()).isEqualTo(1);
    }

    @Test
    void channelThatIsNoLongerCrawledLosesItsStateAndKeepsItsPast() {
        server.feed("/a", FeedServer.rss("a", 2));
        channels.add("a", server.at("/a"));
        crawl(ALL);
        jdbc.sql("UPDATE channel SET state = 'PAUSED'").update();
        channels.changed();
        assertThat(crawl(ALL).channels()).isZero();
        assertThat(count("crawl_state")).isZero();
        assertThat(count("crawl_attempt")).isEqualTo(1);
        assertThat(count("post")).isEqualTo(2);
    }

    @Test
    void channelAtANewAddressStartsAnewWithoutDoublingItsPosts() {
        server.feed("/a", FeedServer.rss("a", 2));
        server.feed("/baru", FeedServer.rss("a", 3));
        channels.add("a", server.at("/a"));
        crawl(ALL);
        jdbc.sql("UPDATE channel SET feed_url = :url")
                .param("url", server.at("/baru").toString())
                .update();
        channels.changed();
        PassReport moved = crawl(new Selection.Due(null));
        assertThat(moved.outcomes()).isEqualTo(Map.of(Outcome.OK, 1));
        assertThat(moved.postsNew()).isEqualTo(1);
    }

    @Test
    void oneChannelThatCannotBeStoredCostsItselfOnly() {
        for (String name : List.of("a", "b", "c")) {
            server.feed("/" + name, FeedServer.rss(name, 2));
            channels.add(name, server.at("/" + name));
        }
        jdbc.sql("CREATE TRIGGER refuse_b BEFORE INSERT ON post FOR EACH ROW IF NEW.channel_id = " + channels.id("b")
                        + " THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'refused by the test'; END IF")
                .update();
        try {
            assertThat(crawl(ALL).outcomes()).isEqualTo(Map.of(Outcome.OK, 2, Outcome.STORE_ERROR, 1));
        } finally {
            jdbc.sql("DROP TRIGGER refuse_b").update();
        }
        assertThat(count("post")).isEqualTo(4);
        assertThat(one("SELECT failures FROM crawl_state WHERE channel_id = " + channels.id("b")))
                .as("a fault of the store is not the channel's")
                .isEqualTo("0");
        assertThat(crawl(ALL).postsNew()).isEqualTo(2);
    }

    @Test
    void permanentRedirectIsFollowedAndRemembered() {
        server.feed("/baru", FeedServer.rss("a", 2));
        server.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Location", "/baru");
            exchange.sendResponseHeaders(301, -1);
        });
        channels.add("a", server.at("/a"));
        crawl(ALL);
        crawl(ALL);
        assertThat(one("SELECT CONCAT_WS(' ', last_outcome, moved_to, moved_count) FROM crawl_state"))
                .isEqualTo("NOT_MODIFIED " + server.at("/baru") + " 2");
    }

    @Test
    void fullPageWithoutAKnownPostIsAPossibleGap() {
        List<String> answers = new ArrayList<>(List.of(FeedServer.rss("a", 12), FeedServer.rss("b", 12)));
        server.on("/a", exchange -> FeedServer.send(exchange, 200, "application/rss+xml", answers.removeFirst()));
        channels.add("a", server.at("/a"));
        crawl(ALL);
        assertThat(one("SELECT possible_gap FROM crawl_state")).isEqualTo("0");
        crawl(ALL);
        assertThat(one("SELECT possible_gap FROM crawl_state")).isEqualTo("1");
    }

    @Test
    void stoppingEndsThePassSoonAndLeavesNoRunRunning() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        server.on("/lambat", exchange -> {
            asked.countDown();
            never.await();
        });
        channels.add("lambat", server.at("/lambat"));
        CompletableFuture<PassReport> running = CompletableFuture.supplyAsync(() -> crawl(ALL));
        asked.await();
        Instant start = Instant.now();
        pass.stop();
        try {
            assertThat(running.get().whole()).isFalse();
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(25));
            assertThat(one("SELECT state FROM crawl_run")).isEqualTo("INTERRUPTED");
        } finally {
            pass.resume();
            never.countDown();
        }
    }

    @Test
    void runOfADeadProcessIsClosedWhenItsLeaseHasPassed() {
        long run = runs.start(null);
        assertThat(runs.closeInterrupted()).isZero();
        jdbc.sql("UPDATE crawl_run SET lease_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND")
                .update();
        assertThat(runs.closeInterrupted()).isEqualTo(1);
        assertThat(one("SELECT state FROM crawl_run WHERE id = " + run)).isEqualTo("INTERRUPTED");
    }

    @Test
    void manyChannelsOfOneHostAreAskedOneAfterAnother() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        for (int i = 0; i < 30; i++) {
            String xml = FeedServer.rss("f" + i, 1);
            server.on("/f" + i, exchange -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                FeedServer.send(exchange, 200, "application/rss+xml", xml);
                now.decrementAndGet();
            });
            channels.add("f" + i, server.at("/f" + i));
        }
        assertThat(crawl(ALL).channels()).isEqualTo(30);
        assertThat(most.get()).isEqualTo(1);
    }

    private PassReport crawl(Selection selection) {
        return pass.run(selection, attempt -> {});
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }

    private String one(String sql) {
        return String.valueOf(jdbc.sql(sql).query(String.class).single());
    }
}
