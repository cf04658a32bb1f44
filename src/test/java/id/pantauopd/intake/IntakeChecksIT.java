package id.pantauopd.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.RegistryColumns;
import id.pantauopd.agency.RegistryImport;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.FeedSite;
import id.pantauopd.testing.Tables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

@DatabaseTest
@TestPropertySource(
        properties = {
            "pantau.fetch.allow-internal=127.0.0.1/32",
            "pantau.fetch.host-interval=0s",
            "pantau.fetch.deadline=5s"
        })
class IntakeChecksIT {
    private static final String HEADER = String.join(",", RegistryColumns.ALL) + "\n";

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RegistryImport registry;

    @Autowired
    private Intake intake;

    @Autowired
    private IntakeChecks checks;

    @Autowired
    private IntakeSaving saving;

    private FeedSite site;

    @BeforeEach
    void start() {
        site = new FeedSite();
        Tables.empty(dataSource);
        jdbc.sql("INSERT INTO region (code, name, level, parent_code, zone) VALUES"
                        + " ('00', 'Indonesia', 'NATION', NULL, 'Asia/Jakarta'),"
                        + " ('19', 'Kepulauan Bangka Belitung', 'PROVINCE', '00', 'Asia/Jakarta'),"
                        + " ('19.03', 'Kabupaten Bangka Selatan', 'REGENCY', '19', 'Asia/Jakarta'),"
                        + " ('91', 'Papua', 'PROVINCE', '00', 'Asia/Jayapura'),"
                        + " ('91.03', 'Kabupaten Jayapura', 'REGENCY', '91', 'Asia/Jayapura')")
                .update();
        registry.file(Path.of("src/test/resources/registry/small.csv"), false);
        AsAdmin.named("ani");
    }

    @AfterEach
    void end() {
        site.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void eachRowSaysWhatItsCheckSawAndASiteGetsItsFeed() {
        site.page("/umpan", 200, rss("Berita BPBD"));
        site.page(
                "/",
                200,
                "<html><head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/umpan2\"></head></html>");
        site.page("/umpan2", 200, rss("Berita situs"));
        site.page("/tertutup", 403, "");
        long batch = batch(row("/a", "/umpan") + row("/", "") + row("/c", "/tertutup") + row("/d", "/tidak-ada")
                + "19.03,dkp-uji,Dinas Kelautan,DKP,DINAS,,,,,,,,\n");
        assertThat(intake.counts(batch)).containsEntry(RowState.READY, 5);

        checks.start(batch);
        until(() -> !checks.progress(batch).running());
        assertThat(states(batch))
                .containsExactly(
                        "2 READY OK Berita BPBD 1",
                        "3 READY FEED_FOUND Berita situs 1",
                        "4 CHECK BLOCKED null null",
                        "5 CHECK NOT_FOUND null null",
                        "6 READY NO_CHANNEL null null");
        assertThat(rows(batch).get(1).cell("feed_url"))
                .isEqualTo(site.at("/umpan2").toString());
        assertThat(checks.progress(batch)).isEqualTo(new IntakeChecks.Progress(false, 5, 5));

        intake.accept(batch, 4, true);
        assertThat(saving.save(batch)).isEqualTo(new IntakeSaving.Saved(4, 0));
    }

    @Test
    void checksStopWhenAskedAndGoOnWhereTheyStopped() throws InterruptedException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            site.page("/umpan" + i, 200, rss("Berita " + i));
            rows.append(row("/" + i, "/umpan" + i));
        }
        CountDownLatch some = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        AtomicInteger under = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        site.watch(count -> {
            most.accumulateAndGet(under.incrementAndGet(), Math::max);
            if (count > 6) {
                some.countDown();
                await(stopped);
            }
            under.decrementAndGet();
        });
        long batch = batch(rows.toString());
        checks.start(batch);
        assertThat(some.await(20, TimeUnit.SECONDS)).isTrue();
        checks.cancel(batch);
        assertThat(checks.progress(batch).running()).isFalse();
        stopped.countDown();
        until(() -> !checks.isBusy(batch));
        int done = checks.progress(batch).done();
        assertThat(done).isBetween(1, 20);
        assertThat(most.get()).isLessThanOrEqualTo(IntakeCheckRun.AT_ONCE);

        checks.start(batch);
        until(() -> !checks.progress(batch).running());
        assertThat(checks.progress(batch).done()).isEqualTo(40);
        assertThat(intake.counts(batch)).containsEntry(RowState.READY, 40);
    }

    @Test
    void failedCheckIsRepeatedAndAGoodOneIsNot() {
        site.page("/umpan", 200, rss("Berita"));
        long batch = batch(row("/a", "/umpan") + row("/b", "/nanti"));
        checks.start(batch);
        until(() -> !checks.progress(batch).running());
        assertThat(states(batch).get(1)).startsWith("3 CHECK NOT_FOUND");
        site.page("/nanti", 200, rss("Kini ada"));
        int asked = site.requests();

        checks.start(batch);
        until(() -> !checks.progress(batch).running());
        assertThat(states(batch)).containsExactly("2 READY OK Berita 1", "3 READY OK Kini ada 1");
        assertThat(site.requests() - asked).isLessThanOrEqualTo(2); // the feed, and perhaps robots.txt
    }

    private long batch(String rows) {
        byte[] file = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
        return ((IntakeOpened.Opened) intake.open("uji.csv", file)).batchId();
    }

    private String row(String page, String feed) {
        return "19.03,bpbd-uji,Badan Penanggulangan Bencana Daerah,,BADAN,,,,WEBSITE,,%s,%s,\n"
                .formatted(site.at(page), feed.isEmpty() ? "" : site.at(feed));
    }

    private String rss(String title) {
        return """
                <rss version="2.0"><channel><title>%s</title><item><title>Siaga banjir</title><link>%s</link>
                <pubDate>24 Nov 2026 08:00:00 +0700</pubDate></item></channel></rss>""".formatted(title, site.at("/siaga"));
    }

    private List<IntakeRow> rows(long batch) {
        return intake.rows(batch, EnumSet.allOf(RowState.class), 0, 100);
    }

    private List<String> states(long batch) {
        return rows(batch).stream()
                .map(row -> row.line() + " " + row.state() + " " + row.outcome() + " " + row.note() + " " + row.posts())
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void until(Callable<Boolean> done) {
        Awaitility.await().atMost(30, TimeUnit.SECONDS).until(done);
    }
}
