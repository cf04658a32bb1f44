package id.pantauopd.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pantauopd.base.Period;
import id.pantauopd.post.PostLedger;
import id.pantauopd.ranking.ActivityRanking;
import id.pantauopd.testing.Browsers;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Content classes as a visitor sees them and an editor corrects them. */
@WebTest
class ClassScreensBrowserIT {
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
    void regencyAndAnEditor() {
        visits = new Visits(Browsers.open(), port);
        Tables.empty(dataSource);
        new SampleRegency(jdbc, ledger, clock.instant()).write();
        LocalDate yesterday = LocalDate.now(clock.withZone(SampleRegency.ZONE)).minusDays(1);
        rankings.compute(SampleRegency.REGION, Period.lastDays(30, yesterday));
        Visits.account(jdbc, "edi", "EDITOR");
    }

    @AfterEach
    void close() {
        if (visits != null) {
            visits.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void visitorSeesWhatDecidedAndFiltersPostsByClass(int width) {
        Page page = visits.open(width);
        page.navigate(visits.address("/opd/dinkes-tanjung-rimba?kelas=layanan-informasi"));
        page.locator(".po-post-class").first().waitFor();
        assertThat(Set.copyOf(page.locator(".po-post-class").allTextContents()))
                .containsExactly("Layanan dan informasi");
        assertThat(page.locator(".po-pillar-row").allTextContents())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("Isi kinerja dan layanan");
        page.locator(".po-discount-details vaadin-details-summary").click();
        page.locator(".po-discounts").waitFor();
        assertThat(page.locator(".po-discounts").textContent())
                .contains("unggahan yang tersimpan dihitung", "Gambar yang dipakai ulang belum dapat diperiksa");
        Visits.check(page, "opd-kelas-" + width);
        page.locator(".po-post .po-name").first().click();
        page.locator(".po-signs li").first().waitFor();
        assertThat(page.locator(".po-class-name").textContent()).isEqualTo("Layanan dan informasi");
        assertThat(page.locator(".po-correction").count()).isZero();
        Visits.check(page, "unggahan-kelas-" + width);
        page.navigate(visits.address("/opd/dinkes-tanjung-rimba?kelas=entah"));
        page.locator(".po-notice-note").waitFor();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void editorCorrectsAClassAndEverybodyReadsWhy(int width) {
        Page page = visits.signedIn("edi", width);
        page.navigate(visits.address("/opd/dinkes-tanjung-rimba?kelas=layanan-informasi"));
        page.locator(".po-post .po-name").first().click();
        page.locator(".po-correction vaadin-select").waitFor();
        page.locator(".po-correction vaadin-button").click();
        page.getByText("Tuliskan alasannya.").waitFor();
        page.locator(".po-correction textarea").fill("Isinya laporan hasil");
        page.locator(".po-correction vaadin-button").click();
        page.getByText("Unggahan ini sudah berkelas itu.").waitFor();
        page.locator(".po-correction vaadin-select").click();
        page.locator("vaadin-select-item:has-text('Capaian kinerja')").click();
        page.locator(".po-correction vaadin-button").click();
        page.locator(".po-class-name:has-text('Capaian kinerja')").waitFor();
        Visits.check(page, "unggahan-dibetulkan-" + width);
        String post = page.url();
        Page visitor = visits.open(width);
        visitor.navigate(post);
        visitor.getByText("Isinya laporan hasil").waitFor();
        assertThat(visitor.locator(".po-signs").last().textContent())
                .contains("edi", "Layanan dan informasi menjadi Capaian kinerja");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void editorChecksTheSampleAndTheMethodPageShowsTheErrorRate(int width) {
        Page page = visits.signedIn("edi", width);
        page.navigate(visits.address("/metodologi"));
        page.getByText("Belum ada bulan yang diperiksa").waitFor();
        page.navigate(visits.address("/admin/kelas"));
        page.getByText("Ambil sampel bulan lalu").click();
        page.locator(".po-review-card").first().waitFor();
        assertThat(page.locator(".po-review-card").count()).isEqualTo(50);
        page.locator(".po-review-card vaadin-button").first().click();
        page.locator(".po-review-card")
                .first()
                .getByText("Sudah diperiksa: benar.")
                .waitFor();
        page.locator(".po-review-card").nth(1).locator("vaadin-select").click();
        page.locator(".po-review-card")
                .nth(1)
                .locator("vaadin-select-item:has-text('Seremonial')")
                .click();
        page.locator(".po-review-card")
                .nth(1)
                .getByText("Sudah diperiksa: Seremonial.")
                .waitFor();
        assertThat(page.locator(".po-review-matrix caption").textContent()).contains("2 dari 50 diperiksa");
        Visits.check(page, "admin-kelas-" + width);
        page.navigate(visits.address("/metodologi"));
        page.getByText("50% keliru (1 dari 2 yang diperiksa; sampel 50)").waitFor();
        Visits.check(page, "metodologi-kelas-" + width);
        assertThat(page.navigate(visits.address("/admin/opd")).status())
                .as("not for editors")
                .isEqualTo(404);
    }
}
