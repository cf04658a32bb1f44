package id.pantauopd.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.Platform;
import id.pantauopd.crawl.StatusNotes.Kept;
import id.pantauopd.post.PostLedger;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PlatformHealthIT {
    @Autowired
    private PlatformHealth platforms;

    @Autowired
    private StatusNotes notes;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void regency(@Autowired DataSource dataSource, @Autowired PostLedger ledger, @Autowired Clock clock) {
        Tables.empty(dataSource);
        new SampleRegency(jdbc, ledger, clock.instant()).write();
    }

    @Test
    void shareOfGoodAttemptsIsOfTheLastDayAndUnknownWithoutAny() {
        String attempt =
                "INSERT INTO crawl_attempt (run_id, channel_id, at, outcome, http_status, millis, bytes, posts_new,"
                        + " posts_seen, next_check_at) SELECT 1, MIN(channel_id), UTC_TIMESTAMP(6) - INTERVAL ? HOUR, ?,"
                        + " 200, 1, 1, 0, 0, UTC_TIMESTAMP(6) FROM crawl_state WHERE platform = 'TELEGRAM'";
        jdbc.sql(attempt).params(1, "OK").update();
        jdbc.sql(attempt).params(2, "TIMEOUT").update();
        jdbc.sql(attempt).params(30, "TIMEOUT").update();
        assertThat(line(Platform.TELEGRAM).success()).isEqualTo(0.5);
        assertThat(line(Platform.WEBSITE).success()).isNull();
    }

    @Test
    void ageIsTheMedianAndOneOldChannelDoesNotMoveIt() {
        assertThat(line(Platform.WEBSITE).age()).isBetween(Duration.ofMinutes(13), Duration.ofMinutes(20));
        assertThat(line(Platform.WEBSITE).due()).isZero();
        assertThat(line(Platform.WEBSITE).next()).isNotNull();
    }

    @Test
    void noteIsDatedAndWhoComesSecondIsTold() {
        assertThat(notes.now().text()).isEmpty();
        assertThat(notes.keep(0, " Telegram lambat sejak pagi. ")).isEqualTo(Kept.DONE);
        assertThat(notes.keep(0, "Lain")).isEqualTo(Kept.OUTDATED);
        assertThat(notes.now().text()).isEqualTo("Telegram lambat sejak pagi.");
        assertThat(notes.now().at()).isNotNull();
        assertThat(notes.keep(1, "x".repeat(501))).isEqualTo(Kept.TOO_LONG);
        assertThat(notes.keep(1, "")).isEqualTo(Kept.DONE);
        assertThat(jdbc.sql("SELECT before_value FROM audit_entry WHERE action = 'status.noted' ORDER BY id DESC"
                                + " LIMIT 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Telegram lambat sejak pagi.");
    }

    private PlatformHealth.Line line(Platform platform) {
        return platforms.now().stream()
                .filter(line -> line.platform() == platform)
                .findFirst()
                .orElseThrow();
    }
}
