package id.pantauopd.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.testing.Tables;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a source does to its past: posts that go and come, are rewritten, or come under other names. */
@CrawlTest
class SourceChangesIT {
    private static final String HOME = "https://a.example.go.id/";

    @Autowired
    private CrawlPass pass;

    @Autowired
    private JdbcClient jdbc;

    private final FeedServer server = new FeedServer();
    private final AtomicReference<String> answer = new AtomicReference<>();

    @BeforeEach
    void oneChannel(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
        server.on("/a", exchange -> FeedServer.send(exchange, 200, "application/xml", answer.get()));
        new Channels(jdbc).add("a", server.at("/a"));
        answer.set(FeedServer.rss("a", 5));
        crawl();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void emptyForADayAndFullAgainPublishesNothingAnew() {
        List<String> before = posts();
        answer.set(FeedServer.rss("a", 0));
        assertThat(crawl().postsNew()).isZero();
        assertThat(posts()).as("nothing is taken for deleted").isEqualTo(before);

        answer.set(FeedServer.rss("a", 5));
        assertThat(crawl().postsNew()).isZero();
        assertThat(posts()).isEqualTo(before);
        assertThat(one("SELECT SUM(posts_all) FROM channel_day")).isEqualTo("5");
    }

    @Test
    void rewrittenPostIsOneRowWithItsEarlierText() {
        answer.set(answer.get().replace("Kabar a 5", "Ralat kabar a 5"));

        assertThat(crawl().postsNew()).isZero();

        assertThat(one("SELECT COUNT(*) FROM post")).isEqualTo("5");
        assertThat(one("SELECT CONCAT_WS('|', title, version_no, version_seen_at IS NOT NULL) FROM post"
                        + " WHERE ext_id = 'a-5'"))
                .isEqualTo("Ralat kabar a 5|2|1");
        assertThat(one("SELECT title FROM post_version")).isEqualTo("Kabar a 5");
    }

    @Test
    void postThatLeftTheFeedIsKeptAndStillCounts() {
        answer.set(answer.get().replaceFirst("(?s)<item><title>Kabar a 4.*?</item>", ""));

        crawl();

        assertThat(one("SELECT COUNT(*) FROM post WHERE counted")).isEqualTo("5");
        assertThat(one("SELECT state FROM post WHERE ext_id = 'a-4'")).isEqualTo("VISIBLE");
    }

    @Test
    void feedThatTurnsToAtomWithOtherIdsDoublesNoPost() {
        StringBuilder atom = new StringBuilder(
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>x</id><title>a</title><updated>2026-01-01T00:00:00Z</updated>");
        for (int i = 5; i >= 1; i--) {
            Instant at = Instant.now().minus(Duration.ofHours(1 + 24L * (5 - i)));
            atom.append("<entry><id>tag:a,2026:%d</id><title>Kabar a %d</title><link href=\"%s%d\"/>"
                    .formatted(i, i, HOME, i));
            atom.append("<published>%1$s</published><updated>%1$s</updated></entry>".formatted(at));
        }
        answer.set(atom.append("</feed>").toString());

        assertThat(crawl().postsNew()).isZero();

        assertThat(one("SELECT COUNT(*) FROM post")).isEqualTo("5");
    }

    private PassReport crawl() {
        PassReport report = pass.run(new Selection.All(), attempt -> {});
        assertThat(report.channels()).isEqualTo(1);
        return report;
    }

    private List<String> posts() {
        return jdbc.sql("SELECT CONCAT_WS('|', id, ext_id, title, day, state, version_no, first_seen_at, counted)"
                        + " FROM post ORDER BY id")
                .query(String.class)
                .list();
    }

    private String one(String sql) {
        return String.valueOf(jdbc.sql(sql).query(String.class).single());
    }
}
