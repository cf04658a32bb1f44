package id.pantauopd;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.ImportResult;
import id.pantauopd.agency.RegistryImport;
import id.pantauopd.base.Period;
import id.pantauopd.crawl.CrawlPass;
import id.pantauopd.crawl.Outcome;
import id.pantauopd.crawl.PassReport;
import id.pantauopd.crawl.Selection;
import id.pantauopd.ranking.ActivityRanking;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.Ranking;
import id.pantauopd.testing.FeedSite;
import id.pantauopd.testing.FeedText;
import id.pantauopd.testing.FeedText.Format;
import id.pantauopd.testing.MovableClock;
import id.pantauopd.testing.RegistryCsv;
import id.pantauopd.testing.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The story of the product: a feed's address becomes a rank. */
@CrawlOfTheLoopback
class FeedToRankIT {
    /** A Tuesday, in the afternoon of Jakarta. */
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");

    private static final Period WEEKS = new Period(LocalDate.parse("2026-10-26"), LocalDate.parse("2026-11-22"));
    private static final int POSTS = 12;
    private static final String LOGIN_PAGE = """
            <!DOCTYPE html><html><head><title>Log In</title></head><body><form id="loginform" action="/wp-login.php" \
            method="post"><input type="text" name="log"><input type="password" name="pwd">\
            <input type="submit" value="Log In"></form></body></html>
            """;

    @Autowired
    private RegistryImport registry;

    @Autowired
    private CrawlPass pass;

    @Autowired
    private ActivityRanking rankings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final FeedSite site = new FeedSite();

    @BeforeEach
    void registerAnAgencyOfEachFormat(@Autowired DataSource dataSource, @TempDir Path folder) throws IOException {
        clock.set(NOW);
        Tables.empty(dataSource);
        RegistryCsv.insertRegions(jdbc);
        RegistryCsv csv = new RegistryCsv();
        for (Format format : Format.values()) {
            csv.add(name(format), site.at(path(format)));
            site.feed(path(format), feed(format), format);
        }
        ImportResult result = registry.file(csv.write(folder), false);
        assertThat(result).isInstanceOfSatisfying(ImportResult.Imported.class, imported -> {
            assertThat(imported.report().bad()).isEmpty();
            assertThat(imported.report().channelsAdded()).isEqualTo(4);
        });
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    @Test
    void feedsOfEveryFormatAreRankedAndASecondPassChangesNothing() {
        PassReport first = crawl();
        assertThat(first.outcomes()).isEqualTo(Map.of(Outcome.OK, 4));
        assertThat(first.postsNew()).isEqualTo(4 * POSTS);
        Ranking ranking = rankings.compute(RegistryCsv.REGION, WEEKS);
        assertThat(ranking.rows())
                .hasSize(4)
                .allMatch(RankedAgency::ranked)
                .allSatisfy(row -> assertThat(row.posts()).isEqualTo(POSTS - 1))
                .allSatisfy(row -> assertThat(row.lastPostAt()).isEqualTo(newest()));
        Map<String, Long> rows = rows();

        PassReport second = crawl();
        assertThat(second.outcomes()).isEqualTo(Map.of(Outcome.NOT_MODIFIED, 4));
        assertThat(second.postsNew()).isZero();
        assertThat(second.postsSeen()).isZero();
        assertThat(rows()).isEqualTo(rows);
        Ranking again = rankings.compute(RegistryCsv.REGION, WEEKS);
        assertThat(again.sha256()).isEqualTo(ranking.sha256());
        assertThat(again.id()).as("nothing new to store").isEqualTo(ranking.id());
    }

    @Test
    void everyFaultCostsItsOwnChannelAndADayThatFailedIsNotZero() {
        crawl();
        String before = rankings.compute(RegistryCsv.REGION, WEEKS).sha256();
        clock.forward(Duration.ofDays(1));
        FeedText more = feed(Format.RSS).withNewest("rss-baru", NOW.plus(Duration.ofHours(20)), 99);
        site.feed(path(Format.RSS), more, Format.RSS);
        site.page(path(Format.ATOM), 500, "<html><body>Internal Server Error</body></html>");
        site.page(path(Format.JSON), 200, LOGIN_PAGE);

        assertThat(outcomes())
                .isEqualTo(Map.of(
                        "rss", "OK null 1",
                        "atom", "SERVER_ERROR reason.SERVER_ERROR 0",
                        "json", "LOGIN_WALL unreadable.LOGIN_WALL 0",
                        "wordpress", "NOT_MODIFIED null 0"));
        LocalDate wednesday = LocalDate.parse("2026-11-25");
        assertThat(ledger(wednesday))
                .isEqualTo(Map.of("rss", "OBSERVED", "atom", "FAILED", "json", "BLOCKED", "wordpress", "EMPTY"));
        assertThat(rankings.compute(RegistryCsv.REGION, WEEKS).sha256())
                .as("weeks that are over stand")
                .isEqualTo(before);
        assertThat(failing()).isEqualTo(2);

        clock.forward(Duration.ofDays(1));
        site.feed(path(Format.ATOM), feed(Format.ATOM), Format.ATOM);
        site.feed(path(Format.JSON), feed(Format.JSON), Format.JSON);
        assertThat(crawl().outcomes()).isEqualTo(Map.of(Outcome.NOT_MODIFIED, 4));
        assertThat(failing()).isZero();
        // What is unchanged since the day before the failure had no post on that day either.
        assertThat(ledger(wednesday))
                .isEqualTo(Map.of("rss", "OBSERVED", "atom", "EMPTY", "json", "EMPTY", "wordpress", "EMPTY"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM post").query(Long.class).single())
                .isEqualTo(4 * POSTS + 1);
    }

    private PassReport crawl() {
        return pass.run(new Selection.All(), attempt -> {});
    }

    private Map<String, String> outcomes() {
        Map<String, String> outcomes = new TreeMap<>();
        pass.run(
                new Selection.All(),
                attempt -> outcomes.put(
                        attempt.url().replaceAll(".*/", ""),
                        attempt.outcome() + " " + attempt.reason() + " " + attempt.postsNew()));
        return outcomes;
    }

    private Map<String, String> ledger(LocalDate day) {
        Map<String, String> ledger = new TreeMap<>();
        jdbc.sql("SELECT agency.code, ledger FROM channel_day JOIN agency ON agency.id = agency_id WHERE day = :day")
                .param("day", day)
                .query(row -> {
                    ledger.put(row.getString(1), row.getString(2));
                });
        return ledger;
    }

    private long failing() {
        return jdbc.sql("SELECT COUNT(*) FROM crawl_state WHERE failing_since IS NOT NULL")
                .query(Long.class)
                .single();
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        for (String table :
                new String[] {"post", "post_alias", "post_version", "capture", "channel_day", "agency_week"}) {
            rows.put(
                    table,
                    jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single());
        }
        return rows;
    }

    /** In the current week, which no ranking counts yet. */
    private static Instant newest() {
        return NOW.minus(Duration.ofHours(3));
    }

    private static FeedText feed(Format format) {
        return FeedText.of(
                name(format),
                POSTS,
                newest(),
                Duration.ofHours(60),
                name(format).hashCode());
    }

    private static String name(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private static String path(Format format) {
        return "/" + name(format);
    }
}
