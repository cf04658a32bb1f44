package id.pantauopd.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.testing.Tables;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CrawlTest
class LearntOfChannelsIT {
    @Autowired
    private LearntOfChannels learnt;

    @Autowired
    private CrawlPass pass;

    @Autowired
    private JdbcClient jdbc;

    private final FeedServer server = new FeedServer();

    @BeforeEach
    void empty(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void channelThatIsGoneTwiceADayApartIsNoLongerCrawled() {
        server.status("/tutup", 410);
        long channel = channels().add("tutup", server.at("/tutup"));
        crawl();
        learnt.takeOver();
        assertThat(state(channel)).isEqualTo("ACTIVE");
        aDayLater();
        crawl();
        learnt.takeOver();
        learnt.takeOver();
        assertThat(state(channel)).isEqualTo("GONE");
        assertThat(audit()).isEqualTo("system channel.gone tutup");
        assertThat(crawl().channels()).isZero();
    }

    @Test
    void channelThatFailedOtherwiseBetweenIsNotGone() {
        AtomicInteger status = new AtomicInteger(410);
        server.on("/kadang", exchange -> exchange.sendResponseHeaders(status.get(), -1));
        long channel = channels().add("kadang", server.at("/kadang"));
        crawl();
        aDayLater();
        status.set(500);
        crawl();
        status.set(410);
        crawl();
        learnt.takeOver();
        assertThat(state(channel)).isEqualTo("ACTIVE");
    }

    @Test
    void feedThatMovedOnItsOwnHostIsFollowedAndItsOldAddressKept() {
        URI old = server.at("/lama");
        long channel = moved("pindah", old, server.at("/baru"));
        learnt.takeOver();
        assertThat(feed(channel)).isEqualTo(server.at("/baru").toString());
        assertThat(jdbc.sql("SELECT feed_url FROM channel_past_address WHERE channel_id = ?")
                        .param(channel)
                        .query(String.class)
                        .list())
                .containsExactly(old.toString());
        assertThat(audit()).isEqualTo("system channel.followed pindah");
    }

    /** A channel whose feed has redirected permanently for more than three days. */
    private long moved(String code, URI from, URI to) {
        server.feed(from.getPath(), FeedServer.rss(code, 2));
        long channel = channels().add(code, from);
        crawl();
        jdbc.sql("UPDATE crawl_state SET moved_to = ?, moved_count = 3,"
                        + " moved_since = UTC_TIMESTAMP(6) - INTERVAL 80 HOUR WHERE channel_id = ?")
                .params(to.toString(), channel)
                .update();
        return channel;
    }

    private void aDayLater() {
        jdbc.sql("UPDATE crawl_attempt SET at = at - INTERVAL 25 HOUR").update();
    }

    private PassReport crawl() {
        return pass.run(new Selection.All(), attempt -> {});
    }

    private Channels channels() {
        return new Channels(jdbc);
    }

    private String state(long channel) {
        return jdbc.sql("SELECT state FROM channel WHERE id = ?")
                .param(channel)
                .query(String.class)
                .single();
    }

    private String feed(long channel) {
        return jdbc.sql("SELECT feed_url FROM channel WHERE id = ?")
                .param(channel)
                .query(String.class)
                .single();
    }

    private String audit() {
        return jdbc.sql("SELECT CONCAT_WS(' ', actor, action, subject) FROM audit_entry")
                .query(String.class)
                .single();
    }
}
