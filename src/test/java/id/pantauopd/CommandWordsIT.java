package id.pantauopd;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.EmbeddedMariaDb;
import id.pantauopd.testing.FeedSite;
import id.pantauopd.testing.FeedText;
import id.pantauopd.testing.FeedText.Format;
import id.pantauopd.testing.PackagedProduct;
import id.pantauopd.testing.PackagedProduct.Ended;
import id.pantauopd.testing.RegistryCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged jar on a registry of a thousand channels, word after word, each a process of its own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandWordsIT {
    private static final int CHANNELS = 1000;
    private static final int POSTS = 5;

    private static FeedSite site;
    private static PackagedProduct product;
    /** Held open so that not every word has to start a server; the words join it, as beside a running product. */
    private static EmbeddedMariaDb server;

    private static Path registry;
    private static Instant newest;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void serveAThousandFeeds() throws IOException {
        newest = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(8));
        site = new FeedSite();
        RegistryCsv csv = new RegistryCsv();
        Format[] formats = Format.values();
        for (int i = 0; i < CHANNELS; i++) {
            String agency = String.format(Locale.ROOT, "opd-%04d", i);
            Format format = formats[i % formats.length];
            site.feed("/" + agency, FeedText.of(agency, POSTS, newest, Duration.ofHours(50), i), format);
            csv.add(agency, site.at("/" + agency));
        }
        registry = csv.write(folder);
        product = new PackagedProduct(folder, "--pantau.fetch.allow-internal=127.0.0.1:" + site.port());
        server = EmbeddedMariaDb.open(product.database());
    }

    @AfterAll
    static void endAll() {
        if (product != null) {
            product.close();
        }
        if (server != null) {
            server.close();
        }
        site.close();
    }

    @Test
    @Order(1)
    void registryOfAThousandChannelsIsImported() throws Exception {
        JsonNode report = json(product.run("import", registry.toString(), "--json"));
        assertThat(report.get("channelsAdded").asInt()).isEqualTo(CHANNELS);
        assertThat(report.get("bad")).isEmpty();
    }

    @Test
    @Order(2)
    void secondPassOverAllIsNotModified() throws Exception {
        JsonNode first = json(product.run("crawl", "--all", "--json"));
        assertThat(first.get("outcomes")).isEqualTo(tree("{\"OK\":1000}"));
        assertThat(first.get("postsNew").asInt()).isEqualTo(CHANNELS * POSTS);
        assertThat(first.get("bytes").asLong()).isPositive();
        JsonNode second = json(product.run("crawl", "--all", "--json", "--details"));
        assertThat(second.get("channels").asInt()).isEqualTo(CHANNELS);
        assertThat(second.get("outcomes")).isEqualTo(tree("{\"NOT_MODIFIED\":1000}"));
        assertThat(second.get("postsNew").asInt()).isZero();
        assertThat(second.get("postsSeen").asInt()).isZero();
        assertThat(second.get("details")).hasSize(CHANNELS);
        assertThat(site.requests()).isEqualTo(2 * CHANNELS);
    }

    @Test
    @Order(3)
    void rankingAndItsExportShowTheSameAgencies() throws Exception {
        JsonNode ranking = json(product.run("rank", "--region", RegistryCsv.REGION, "--period", "30h", "--json"));
        assertThat(ranking.get("rows")).hasSize(CHANNELS);
        assertThat(ranking.get("sha256").asString()).hasSize(64);
        assertThat(ranking.get("rows").get(0).get("position").asInt()).isEqualTo(1);
        Ended csv =
                product.run("export", "ranking", "--region", RegistryCsv.REGION, "--period", "30h", "--format", "csv");
        assertThat(csv.code()).as(csv.err()).isZero();
        assertThat(csv.out().lines()).hasSize(CHANNELS + 1);
        assertThat(csv.out().lines().findFirst().orElseThrow()).contains("agency_code", "position", "score");
    }

    @Test
    @Order(4)
    void postsAreExportedWithTheirOriginalAddresses() throws Exception {
        String day = newest.atZone(ZoneOffset.ofHours(7)).toLocalDate().toString();
        Ended posts = product.run(
                "export", "posts", "--agency", "opd-0007", "--period", day + ".." + day, "--format", "json");
        JsonNode rows = json(posts);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).toString()).contains("https://opd-0007.example.go.id/opd-0007-5");
    }

    @Test
    @Order(5)
    void wordsThatNeedNoDatabaseStartNone(@TempDir Path bare) throws Exception {
        Path feed = Files.writeString(
                bare.resolve("feed.xml"),
                FeedText.of("opd-0001", 3, newest, Duration.ofHours(5), 1).as(Format.ATOM));
        try (PackagedProduct fresh = new PackagedProduct(bare)) {
            JsonNode read = json(fresh.run("read", feed.toString(), "--json"));
            assertThat(read.get("outcome").asString()).isEqualTo("OK");
            assertThat(read.get("posts")).hasSize(3);
            assertThat(read.get("posts").get(0).get("published").asString()).isEqualTo(newest.toString());
            JsonNode account = json(fresh.run("recognise", "@dinkes@sosial.example", "--json"));
            assertThat(account.get("connector").asString()).isEqualTo("mastodon");
            assertThat(fresh.run("recognise", "https://t.me/+AbC").code()).isEqualTo(1);
            Ended help = fresh.run("--help");
            assertThat(help.code()).isZero();
            assertThat(help.out()).contains("import", "crawl", "rank", "read", "export", "user");
            assertThat(fresh.run("terbang").code()).isEqualTo(2);
            assertThat(fresh.database()).doesNotExist();
        }
    }

    @Test
    @Order(5)
    void discoveryReadsWhatTheNetworkSettingsAllowAndKnowsWhatIsRegistered() throws Exception {
        JsonNode found = json(product.run("discover", site.at("/opd-0001").toString(), "--json"));
        JsonNode feed = found.get("feeds").get(0);
        assertThat(feed.get("found").asString()).isEqualTo("PASTED");
        assertThat(feed.get("items").asInt()).isEqualTo(POSTS);
        assertThat(feed.get("registeredAs").asString()).startsWith("opd-0001.");
    }

    @Test
    @Order(6)
    void accountTakesItsPasswordFromStandardInputOrGetsOne() throws Exception {
        String password = "empat kuda laut biru";
        Ended given = product.runWithInput(password + "\n", "user", "add", "redaksi", "--role", "EDITOR");
        assertThat(given.code()).as(given.err()).isZero();
        assertThat(given.out()).contains("redaksi").doesNotContain(password);
        assertThat(given.err()).doesNotContain(password);
        Ended made = product.run("user", "add", "anggota", "--role", "MEMBER");
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out().lines()).hasSize(2);
    }

    @Test
    @Order(7)
    void wrongUseEndsWithTwoAndPrintsNoResult() throws Exception {
        for (String[] wrong : new String[][] {
            {"crawl", "--all", "--due"},
            {"rank", "--region", "77.77", "--period", "30h", "--json"},
            {"export", "gambar"},
        }) {
            Ended ended = product.run(wrong);
            assertThat(ended.code()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(ended.out()).as(String.join(" ", wrong)).isEmpty();
            assertThat(ended.err()).isNotBlank().doesNotContain("\tat ");
        }
    }

    /** Standard output is one JSON value and nothing else. */
    private static JsonNode json(Ended ended) {
        assertThat(ended.code()).as(ended.err()).isZero();
        return tree(ended.out());
    }

    private static JsonNode tree(String text) {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .readTree(text);
    }
}
