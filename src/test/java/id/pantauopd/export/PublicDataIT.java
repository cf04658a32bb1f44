package id.pantauopd.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.post.PostLedger;
import id.pantauopd.testing.Browser;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class PublicDataIT {
    private static final String PLACE = "?wilayah=" + SampleRegency.REGION;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void aRegencyWithPosts() {
        Tables.empty(dataSource);
        new SampleRegency(jdbc, ledger, clock.instant()).write();
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void csvAndJsonShowTheSameRows() {
        JsonNode rows = json.readTree(get("/peringkat.json" + PLACE).body()).get("rows");
        String[] lines = get("/peringkat.csv" + PLACE).body().split("\r\n");
        assertThat(rows.size()).isGreaterThan(3);
        assertThat(lines).hasSize(rows.size() + 1);
        assertThat(lines[0]).startsWith("region_code,weeks_from,weeks_to,position,group_position,agency_code");
        for (int at = 0; at < rows.size(); at++) {
            assertThat(lines[at + 1]).contains(rows.get(at).get("code").stringValue());
        }
    }

    @Test
    void metadataDescribesEveryColumnOfTheCsv() {
        JsonNode columns =
                json.readTree(get("/peringkat.metadata.json" + PLACE).body()).get("columns");
        String header = get("/peringkat.csv" + PLACE).body().split("\r\n")[0];
        assertThat(columns.valueStream().map(column -> column.get("name").stringValue()))
                .containsExactly(header.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/peringkat.csv",
                "/peringkat.json",
                "/peringkat.metadata.json",
                "/api/v1/agencies",
                "/api/v1/rankings",
                "/api/v1/status",
                "/tentang-bot",
                "/robots.txt"
            })
    void publicDataOpensNoSession(String path) {
        HttpResponse<String> answer = browser.get(path + PLACE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void anUnchangedAnswerIsNotSentTwice() {
        HttpResponse<String> first = get("/peringkat.csv" + PLACE);
        String etag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = browser.get("/peringkat.csv" + PLACE, "If-None-Match", etag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void cursorWalksAllPostsOnceNewestFirst() {
        String code = agencyWithPosts();
        long all = jdbc.sql("SELECT COUNT(*) FROM post p JOIN channel c ON c.id = p.channel_id"
                        + " JOIN agency a ON a.id = c.agency_id WHERE a.code = ?")
                .param(code)
                .query(Long.class)
                .single();
        Set<Long> seen = new LinkedHashSet<>();
        String cursor = "";
        do {
            JsonNode page = json.readTree(get("/api/v1/agencies/" + code + "/posts?limit=7&cursor=" + cursor)
                    .body());
            page.get("posts")
                    .forEach(post ->
                            assertThat(seen.add(post.get("id").longValue())).isTrue());
            cursor = page.get("nextCursor").isNull()
                    ? ""
                    : page.get("nextCursor").stringValue();
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize((int) all);
    }

    @Test
    void atomHoldsTheNewestPosts() {
        HttpResponse<String> feed = get("/api/v1/agencies/" + agencyWithPosts() + "/posts.atom");
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(feed.body()).contains("<entry>").contains("http://www.w3.org/2005/Atom");
    }

    @Test
    void feedWithoutCorrectionsIsDatedByTheRulesAndNotByNineteenSeventy() {
        HttpResponse<String> feed = get("/koreksi.atom");
        assertThat(feed.body()).doesNotContain("<entry>").doesNotContain("1970-");
        assertThat(feed.body()).contains("<updated>" + EmptyFeed.updated() + "</updated>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/agencies?limit=0",
                "/api/v1/agencies?limit=abc",
                "/peringkat.json?wilayah=98.01&periode=2099-01"
            })
    void whatCannotBeAnsweredIsAProblemInWords(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("id.pantauopd");
    }

    @Test
    void anUnknownAgencyIsNotFound() {
        assertThat(browser.get("/api/v1/agencies/no-such-agency").statusCode()).isEqualTo(404);
        assertThat(browser.get("/api/v1/agencies/no-such-agency/posts").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"' OR 1=1 --", "9223372036854775808", "%00", "{0}${7*7}"})
    void hostileWordsNeverBreakAnAnswer(String word) {
        String encoded = URLEncoder.encode(word, StandardCharsets.UTF_8);
        for (String parameter : new String[] {"wilayah", "periode", "kelompok", "urut", "q"}) {
            assertThat(browser.get("/peringkat.json?" + parameter + "=" + encoded)
                            .statusCode())
                    .as(parameter)
                    .isLessThan(500);
        }
    }

    private String agencyWithPosts() {
        return jdbc.sql("SELECT a.code FROM post p JOIN channel c ON c.id = p.channel_id"
                        + " JOIN agency a ON a.id = c.agency_id GROUP BY a.code ORDER BY COUNT(*) DESC LIMIT 1")
                .query(String.class)
                .single();
    }

    private HttpResponse<String> get(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }
}
