package id.pantauopd.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.pantauopd.base.Period;
import id.pantauopd.post.PostLedger;
import id.pantauopd.ranking.ActivityRanking;
import id.pantauopd.testing.Browsers;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Exceptional days as an administrator keeps them, and what visitors of the ranking are told was left out. */
@WebTest
class ExceptionScreensBrowserIT {
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
    private LocalDate today;

    @BeforeEach
    void regencyAndAnAdministrator() {
        visits = new Visits(Browsers.open(), port);
        Tables.empty(dataSource);
        new SampleRegency(jdbc, ledger, clock.instant()).write();
        today = LocalDate.now(clock.withZone(SampleRegency.ZONE));
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
    void administratorPutsDownDaysThatEverybodyReads(int width) {
        LocalDate monday = Period.weekOf(today).minusWeeks(2);
        Page page = visits.signedIn("ani", width);
        page.navigate(visits.address("/admin/pengecualian"));
        page.getByText("Belum ada hari pengecualian.").waitFor();
        button(page, "Tambahkan").click();
        page.getByText("Isi hari pertama dan hari terakhir.").waitFor();
        choose(page.locator("vaadin-date-picker").first(), monday);
        choose(page.locator("vaadin-date-picker").last(), monday.plusDays(2));
        page.getByLabel("Alasan").fill("Banjir bandang di tiga kecamatan.");
        button(page, "Tambahkan").click();
        page.getByText("Pilih wilayahnya.").waitFor();
        page.locator("vaadin-combo-box input").fill("Kabupaten Tanjung Rimba");
        page.locator("vaadin-combo-box-item:has-text('Kabupaten Tanjung Rimba')")
                .click();
        button(page, "Tambahkan").click();
        page.locator(".po-rules li").waitFor();
        Visits.check(page, "admin-pengecualian-" + width);

        Page visitor = visits.open(width);
        visitor.navigate(visits.address("/peringkat?wilayah=" + SampleRegency.REGION));
        visitor.locator(".po-notice:has-text('Hari pengecualian')").waitFor();
        assertThat(visitor.locator(".po-notice").textContent()).contains("Banjir bandang di tiga kecamatan.");
        Visits.check(visitor, "peringkat-pengecualian-" + width);
        visitor.navigate(visits.address("/metodologi"));
        visitor.getByText("Banjir bandang di tiga kecamatan.").waitFor();

        button(page, "Tarik").click();
        Locator dialog = page.locator("vaadin-confirm-dialog");
        dialog.getByLabel("Alasan").fill("Salah kabupaten.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tarik"))
                .click();
        page.getByText("Salah kabupaten.").waitFor();
        visitor.reload();
        visitor.getByText("Salah kabupaten.").waitFor();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void frozenPlatformIsSaidAboveTheRanking(int width) {
        LocalDate yesterday = today.minusDays(1);
        jdbc.sql("UPDATE channel_day SET ledger = 'BLOCKED' WHERE posts_all = 0 AND channel_id IN"
                        + " (SELECT id FROM channel WHERE platform = 'TELEGRAM')")
                .update();
        jdbc.sql("UPDATE agency_week SET days_observed = days_due - 1, days_blocked = 1")
                .update();
        assertThat(rankings.compute(SampleRegency.REGION, Period.lastDays(30, yesterday))
                        .frozen())
                .isNotEmpty();
        Page page = visits.open(width);
        page.navigate(visits.address("/peringkat?wilayah=" + SampleRegency.REGION));
        page.locator(".po-notice-stale:has-text('Telegram dibekukan untuk semua')")
                .waitFor();
        Visits.check(page, "peringkat-beku-" + width);
    }

    /** As the calendar does when a day is pressed. */
    private static void choose(Locator picker, LocalDate day) {
        picker.evaluate("(picker, day) => { picker.value = day; }", day.toString());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
