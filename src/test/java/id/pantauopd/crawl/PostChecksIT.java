package id.pantauopd.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.testing.Tables;
import java.net.URI;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Posts that leave their list: deleted, or only pushed out by newer ones. */
@CrawlTest
class PostChecksIT {
    @Autowired
    private PostChecks checks;

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
    void whatIsStillListedIsNotAskedAbout() {
        read("listed", 1, 2);

        assertThat(checks.run()).isZero();
        assertThat(states()).containsExactly("VISIBLE", "VISIBLE");
    }

    @Test
    void oneThatIsGoneByItsOwnAddressIsDeletedAtTheSecondLookADayLater() {
        server.status("/posts/1", 410);
        server.on("/posts/2", exchange -> FeedServer.send(exchange, 200, "text/html", "<html>ada</html>"));
        read("gone", 1, 2, 3);
        leave(1, 2);

        assertThat(checks.run()).isEqualTo(2);
        assertThat(states()).containsExactly("ABSENT_1", "VISIBLE", "VISIBLE");
        checks.run();
        assertThat(states()).startsWith("ABSENT_1");

        jdbc.sql("UPDATE post SET state_since = state_since - INTERVAL 25 HOUR").update();
        checks.run();
        assertThat(states()).containsExactly("DELETED", "VISIBLE", "VISIBLE");
    }

    @Test
    void aSiteThatHasLostAllItsAddressesHasNotDeletedItsPosts() {
        read("rebuilt", 1, 2, 3, 4);
        leave(1, 2, 3);

        assertThat(checks.run()).isEqualTo(3); // every address answers 404
        assertThat(states()).containsOnly("VISIBLE");
    }

    @Test
    void aRefusalSaysNothing() {
        server.status("/posts/1", 403);
        read("refused", 1, 2);
        leave(1);

        assertThat(checks.run()).isEqualTo(1);
        assertThat(states()).containsOnly("VISIBLE");
    }

    @Test
    void aPageThatLeadsElsewhereSaysNothing() {
        server.on("/posts/1", exchange -> {
            exchange.getResponseHeaders().set("Location", "/beranda");
            exchange.sendResponseHeaders(302, -1);
        });
        read("home", 1, 2);
        leave(1);

        checks.run();
        assertThat(states()).containsOnly("VISIBLE");
    }

    @Test
    void whileTheChannelFailsNobodyIsAsked() {
        server.status("/posts/1", 410);
        read("failing", 1, 2);
        leave(1);
        jdbc.sql("UPDATE crawl_state SET failing_since = last_success_at").update();

        assertThat(checks.run()).isZero();
    }

    private void read(String name, int... posts) {
        StringBuilder xml = new StringBuilder("<rss version=\"2.0\"><channel><title>" + name + "</title>");
        for (int post : posts) {
            URI page = server.at("/posts/" + post);
            xml.append("<item><title>Kabar ")
                    .append(post)
                    .append("</title><link>")
                    .append(page);
            xml.append("</link><guid>").append(page).append("</guid></item>");
        }
        server.feed("/" + name, xml.append("</channel></rss>").toString());
        new Channels(jdbc).add(name, server.at("/" + name));
        pass.run(new Selection.All(), attempt -> assertThat(attempt.outcome()).isEqualTo(Outcome.OK));
    }

    /** As if a later reading had no longer shown these. */
    private void leave(int... posts) {
        for (int post : posts) {
            jdbc.sql("UPDATE post SET last_seen_at = last_seen_at - INTERVAL 2 HOUR WHERE url LIKE :url")
                    .param("url", "%/posts/" + post)
                    .update();
        }
    }

    private List<String> states() {
        return jdbc.sql("SELECT state FROM post ORDER BY url")
                .query(String.class)
                .list();
    }
}
