package id.pantauopd.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.pantauopd.base.Period;
import id.pantauopd.post.PostLedger;
import id.pantauopd.ranking.ActivityRanking;
import id.pantauopd.testing.Browsers;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator's morning: what waits, why, what it costs, and a hand laid on it. */
@WebTest
class QueueScreenBrowserIT {
    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private ActivityRanking rankings;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Visits visits;

    @BeforeEach
    void regencyAndAnAdministrator() {
        visits = new Visits(Browsers.open(), port);
        Tables.empty(dataSource);
        new SampleRegency(jdbc, ledger, clock.instant()).write();
        LocalDate today = LocalDate.now(clock.withZone(SampleRegency.ZONE));
        rankings.compute(
                SampleRegency.REGION, Period.lastDays(28, Period.weekOf(today).minusDays(1)));
        Visits.account(jdbc, "ani", "ADMIN");
    }

    @AfterEach
    void close() {
        if (visits != null) {
            visits.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void whatWaitsIsSaidWithItsCauseAndCostAndTakenInHand(int width) {
        jdbc.sql("UPDATE channel SET state = 'UNCONFIRMED' WHERE code LIKE 'dinkes-%'")
                .update();
        jdbc.sql("UPDATE crawl_state SET moved_to = 'https://baru.example.go.id/feed/', moved_count = 4, moved_since ="
                        + " UTC_TIMESTAMP(6) - INTERVAL 5 DAY WHERE channel_id = (SELECT id FROM channel WHERE code ="
                        + " 'pupr-tanjung-rimba-website')")
                .update();
        Page page = visits.signedIn("ani", width);
        page.navigate(visits.address("/admin/antrian"));
        Locator failing = page.locator(".po-queue-card:has-text('RSUD')");
        failing.waitFor();
        assertThat(failing.textContent())
                .contains("31 kali berturut-turut")
                .contains("Server terlalu lama menjawab")
                .contains("Menyangkut 1 dari 1 kanal");
        failing.locator("vaadin-button:has-text('Coba lagi')").click();
        failing.locator("[role=status]:has-text('Dijadwalkan')").waitFor();
        Locator moved = page.locator(".po-queue-card:has-text('PUPR'), .po-queue-card:has-text('Pekerjaan Umum')");
        moved.locator("vaadin-button:has-text('Pakai alamat baru')").click();
        moved.locator("[role=status]:has-text('Alamat baru dipakai')").waitFor();
        Visits.check(page, "admin-antrian-" + width);
    }

    @Test
    void emptyQueueSaysWhenTheNextChannelIsRead() {
        jdbc.sql("UPDATE crawl_state SET failing_since = NULL, failures = 0, last_outcome = 'OK'")
                .update();
        jdbc.sql("UPDATE agency SET valid_to = '2020-01-01' WHERE short_name = 'Satpol PP'")
                .update();
        jdbc.sql("REPLACE INTO registry_revision (id, revision) VALUES (1, ?)")
                .param(System.nanoTime())
                .update();
        Page page = visits.signedIn("ani", 1280);
        page.navigate(visits.address("/admin/antrian"));
        page.getByText("Tidak ada yang perlu ditangani").waitFor();
        assertThat(page.locator(".po-state").textContent()).contains("Pengambilan berikutnya");
        Visits.check(page, "admin-antrian-kosong");
    }

    @Test
    void fiveThousandFailingChannelsAreShownAPageAtATime() {
        jdbc.sql("INSERT INTO channel (code, agency_id, platform, url, feed_url, address_key, state, created_at)"
                        + " SELECT CONCAT('banyak-', seq), (SELECT id FROM agency WHERE short_name = 'Dinkes'), 'WEBSITE',"
                        + " CONCAT('https://banyak.example/', seq), CONCAT('https://banyak.example/', seq),"
                        + " UNHEX(SHA2(CONCAT('banyak', seq), 256)), 'ACTIVE', '2026-01-01' FROM seq_1_to_5000")
                .update();
        jdbc.sql("INSERT INTO crawl_state (channel_id, platform, address_key, shard, host, next_check_at, interval_s,"
                        + " failing_since, failures, last_outcome) SELECT id, 'WEBSITE', address_key, 0,"
                        + " 'banyak.example', '2026-01-01', 3600, '2026-01-01', 5, 'DNS_ERROR' FROM channel WHERE code"
                        + " LIKE 'banyak-%'")
                .update();
        jdbc.sql("REPLACE INTO registry_revision (id, revision) VALUES (1, ?)")
                .param(System.nanoTime())
                .update();
        Page page = visits.signedIn("ani", 1280);
        long started = System.nanoTime();
        page.navigate(visits.address("/admin/antrian"));
        page.locator(".po-queue-card").first().waitFor();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
        assertThat(page.locator(".po-queue-card").count()).isEqualTo(25);
        page.locator("vaadin-button:has-text('Tampilkan 25 lagi')").click();
        page.getByText("50 dari 5.002 hal").waitFor();
    }
}
