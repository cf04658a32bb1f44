package id.pantauopd.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.pantauopd.post.PostLedger;
import id.pantauopd.testing.Browser;
import id.pantauopd.testing.MovableClock;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@WebTest
@TestPropertySource(
        properties = {
            "pantau.export.keep-for=10s",
            "spring.datasource.hikari.connection-timeout=1000",
        })
@Import(PublicAnswersIT.Time.class)
@DirtiesContext
class PublicAnswersIT {
    /** Names the time of its making, and always asks the database. */
    private static final String STATUS = "/api/v1/status";

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    private Browser browser;

    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @BeforeEach
    void aRegency() {
        clock.forward(Duration.ofHours(2)); // what another test has left here is too old to be given
        Tables.empty(pool);
        new SampleRegency(jdbc, ledger, clock.instant()).write();
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void sameQuestionGetsTheSameAnswerForSomeSecondsAndThenANewOne() {
        HttpResponse<String> first = browser.get(STATUS);
        clock.forward(Duration.ofSeconds(9));
        HttpResponse<String> soon = browser.get(STATUS);
        HttpResponse<String> known = browser.get(STATUS, "If-None-Match", etag(first));
        clock.forward(Duration.ofSeconds(2));
        HttpResponse<String> later = browser.get(STATUS, "If-None-Match", etag(first));

        assertThat(soon.body()).isEqualTo(first.body());
        assertThat(soon.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(later.body()).isNotEqualTo(first.body());
        assertThat(etag(later)).isNotEqualTo(etag(first));
    }

    @Test
    void lastGoodAnswerStandsInWhileTheDatabaseIsAwayButNotForEver() throws SQLException {
        HttpResponse<String> good = browser.get(STATUS);
        clock.forward(Duration.ofMinutes(5));
        List<Connection> held = new ArrayList<>();
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                held.add(pool.getConnection());
            }
            HttpResponse<String> stale = browser.get(STATUS);
            assertThat(stale.statusCode()).isEqualTo(200);
            assertThat(stale.body()).isEqualTo(good.body());
            assertThat(stale.headers().firstValue("Age")).hasValue("300");
            assertThat(stale.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(stale.headers().firstValue("Retry-After")).isEmpty();

            clock.forward(Duration.ofHours(1));
            assertThat(browser.get(STATUS).statusCode()).isEqualTo(503);
        } finally {
            for (Connection connection : held) {
                connection.close();
            }
        }
        assertThat(browser.get(STATUS).headers().firstValue("Age")).isEmpty();
    }

    @Test
    void refusalsAreNotKept() {
        HttpResponse<String> unknown = browser.get("/api/v1/agencies/tidak-ada");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("ETag")).isEmpty();
        assertThat(browser.get("/api/v1/agencies/tidak-ada").body()).isEqualTo(unknown.body());
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
