package id.pantauopd.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The simulated internet as a crawler and a person see it, over real HTTP. */
class SimulatedInternetTest {
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private final SimulatedInternet internet = SimulatedInternet.open(0, 9901, Clock.fixed(NOW, ZoneOffset.UTC));
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
        internet.close();
    }

    @Test
    void theRegistryNamesFortyAgenciesOfTheFictionalRegency() {
        List<String> rows = internet.registryCsv().lines().toList();
        assertThat(rows.getFirst())
                .isEqualTo("region_code,agency_code,agency_name,agency_short_name,kind,peer_group,commission,"
                        + "website,platform,handle,url,feed_url,official_since");
        assertThat(rows.stream().skip(1)).allMatch(row -> row.startsWith("99.01,"));
        assertThat(rows.stream().skip(1).map(row -> row.split(",")[1]).distinct())
                .hasSize(40);
        assertThat(rows).hasSize(1 + 44);
        assertThat(rows)
                .anyMatch(row -> row.startsWith("99.01,kec-pulau-contoh-contoh-bahari,") && row.endsWith(",,,,,,"));
        assertThat(rows)
                .anyMatch(row -> row.contains("\"Dinas Pariwisata, Pemuda, dan Olahraga Kabupaten Contoh Bahari\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dinkes", "bpbd", "dlh", "dpmd", "setwan", "puskesmas-tanjung", "kabar-dinsos"})
    void theSameMomentGivesTheSameBytes(String path) throws Exception {
        byte[] first = get(feed(path)).body();
        try (SimulatedInternet other = SimulatedInternet.open(0, 9901, Clock.fixed(NOW, ZoneOffset.UTC))) {
            String there = feeds(other.registryCsv()).get(path);
            String body =
                    new String(get(there).body(), StandardCharsets.UTF_8).replace(origin(there), origin(feed(path)));
            assertThat(body).isEqualTo(new String(first, StandardCharsets.UTF_8));
        }
    }

    @Test
    void wordPressCarriesTextCreatorCommentsAndNumberedGuids() throws Exception {
        Document feed = xml(get(feed("dinkes")).body());
        NodeList items = feed.getElementsByTagName("item");
        assertThat(items.getLength()).isGreaterThan(150);
        Element item = (Element) items.item(0);
        assertThat(text(item, "content:encoded")).startsWith("<p>").contains("</p>");
        assertThat(text(item, "dc:creator")).isNotBlank();
        assertThat(text(item, "slash:comments")).matches("\\d+");
        assertThat(text(item, "guid")).matches("http://[\\d.:]+/dinkes/\\?p=\\d+");
        assertThat(text(item, "pubDate"))
                .matches("[A-Z][a-z]{2}, \\d{1,2} [A-Z][a-z]{2} 2026 \\d\\d:\\d\\d:\\d\\d \\+0000");
    }

    @Test
    void plainFeedsWriteDatesInIndonesian() throws Exception {
        Element item = (Element)
                xml(get(feed("setwan")).body()).getElementsByTagName("item").item(0);
        assertThat(text(item, "pubDate")).matches("[A-Z][a-z]+, \\d+ [A-Z][a-z]+ 2026 \\d\\d\\.\\d\\d\\.\\d\\d WIB");
    }

    @Test
    void villageSitesEscapeTitlesTwiceAndHaveNoDeclaration() throws Exception {
        byte[] body = get(feed("dpmd")).body();
        assertThat(new String(body, StandardCharsets.UTF_8)).startsWith("<rss");
        assertThat(xml(body).getElementsByTagName("item").getLength()).isGreaterThan(40);
        Site site = new Site(Regency.load().outletAt("/dpmd/").orElseThrow(), "http://127.0.0.1");
        Post post = new Post(1, NOW, "Desa \"A\" & B", List.of("x"), "", null, null, "admin", 0);
        assertThat(new PlainFeed(true).write(site, List.of(post), NOW))
                .contains("<title>Desa &amp;quot;A&amp;quot; &amp;amp; B</title>");
    }

    @Test
    void bloggerGivesPermanentIdsAndTotals() throws Exception {
        Document feed = xml(get(feed("dlh")).body());
        Element entry = (Element) feed.getElementsByTagName("entry").item(0);
        assertThat(text(entry, "id")).matches("tag:blogger\\.com,1999:blog-\\d+\\.post-\\d+");
        assertThat(text(entry, "thr:total")).matches("\\d+");
        assertThat(Instant.parse(text(entry, "published"))).isBefore(NOW);
    }

    @Test
    void jsonFeedIsVersionOneDotOne() throws Exception {
        JsonNode feed = JsonMapper.shared().readTree(get(feed("rsud")).body());
        assertThat(feed.get("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("items").size()).isGreaterThan(100);
        assertThat(feed.get("items").get(0).get("date_published").stringValue()).endsWith("+07:00");
    }

    @Test
    void theEmptyFeedIsValid() throws Exception {
        Document feed = xml(get(feed("puskesmas-tanjung")).body());
        assertThat(feed.getElementsByTagName("item").getLength()).isZero();
        assertThat(feed.getElementsByTagName("channel").getLength()).isOne();
    }

    @Test
    void anUnchangedFeedAnswers304WithoutABody() throws Exception {
        HttpResponse<byte[]> first = get(feed("dinkes"));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String modified = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(get(feed("dinkes"), "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(feed("dinkes"), "If-Modified-Since", modified).statusCode())
                .isEqualTo(304);
        assertThat(get(feed("dinkes"), "If-None-Match", tag).body()).isEmpty();
        assertThat(get(feed("dinkes"), "If-None-Match", "\"other\"", "If-Modified-Since", modified)
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(feed("dinkes"), "If-Modified-Since", "yesterday").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "disnaker,403",
        "puskesmas-bukit,404",
        "uptd-sampah,410",
        "inspektorat,500",
        "@satpolpp,503",
        "dishub,429"
    })
    void faultsAnswerAsDeclared(String path, int status) throws Exception {
        HttpResponse<byte[]> answer = get(feed(path));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 429);
    }

    @Test
    void throttlingEndsAndFlakinessComesAndGoes() {
        SimulatedWeb web = web();
        assertThat(status(web, "/dishub/feed/", NOW.plusSeconds(89))).isEqualTo(429);
        assertThat(status(web, "/dishub/feed/", NOW.plusSeconds(90))).isEqualTo(200);
        assertThat(IntStream.range(0, 6)
                        .map(stretch ->
                                status(web, "/dpmptsp/index.php?format=feed&type=rss", NOW.plusSeconds(stretch * 600L)))
                        .boxed())
                .containsOnly(200, 500);
    }

    @Test
    void aPermanentMoveTakesTwoStepsAndATemporaryOneTakesOne() throws Exception {
        HttpResponse<byte[]> first = get(feed("bpkad"));
        HttpResponse<byte[]> second = get(location(first));
        assertThat(List.of(first.statusCode(), second.statusCode())).containsExactly(301, 301);
        assertThat(get(location(second)).statusCode()).isEqualTo(200);
        HttpResponse<byte[]> once = get(feed("bapenda"));
        assertThat(once.statusCode()).isEqualTo(302);
        assertThat(get(location(once)).statusCode()).isEqualTo(200);
    }

    @Test
    void theLoginWallHasAPasswordFieldAndTheWebPageIsOne() throws Exception {
        HttpResponse<byte[]> wall = get(location(get(feed("kesbangpol"))));
        assertThat(wall.statusCode()).isEqualTo(200);
        assertThat(text(wall)).contains("type=\"password\"");
        assertThat(text(get(feed("puskesmas-teluk"))))
                .contains("<!doctype html>")
                .contains("rel=\"alternate\"");
    }

    @Test
    void brokenFeedsAreNotWellFormed() throws Exception {
        byte[] repairable = get(feed("disperkim")).body();
        byte[] cutOff = get(feed("kec-bukit")).body();
        assertThatThrownBy(() -> xml(repairable)).isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> xml(cutOff)).isInstanceOf(SAXException.class);
        assertThat(new String(repairable, StandardCharsets.UTF_8))
                .contains("<item>")
                .contains("</rss>");
    }

    @Test
    void everyPageSaysThatItIsMadeUpAndEscapesText() throws Exception {
        String home = text(get(home("dinkes")));
        assertThat(home).contains("DATA CONTOH").contains("rel=\"alternate\"").contains("rel=\"me\"");
        for (String path : List.of("dinkes", "setwan", "dpmd", "dlh", "rsud")) {
            Outlet outlet = Regency.load().outletAt("/" + path + "/").orElseThrow();
            Post post = new Newsroom(9901).posts(outlet, NOW, 1).getFirst();
            String page = text(get(new Site(outlet, origin(feed(path))).link(post)));
            assertThat(page).contains("DATA CONTOH").contains(Markup.escape(post.title()));
        }
        Post hostile =
                new Post(70_000, NOW, "<script>a</script>", List.of("<img onerror=x>"), "", null, null, "<b>", 0);
        Site site = new Site(Regency.load().outletAt("/dinkes/").orElseThrow(), "http://127.0.0.1");
        assertThat(Pages.post(site, hostile, NOW)).doesNotContain("<script", "<img", "<b>");
        assertThat(Pages.home(site, List.of(hostile), List.of())).doesNotContain("<script");
    }

    @Test
    void aWithdrawnPostIsGoneAndAnUnknownOneNotFound() {
        SimulatedWeb web = web();
        Outlet outlet = Regency.load().outletAt("/diskominfo/").orElseThrow();
        Newsroom newsroom = new Newsroom(9901);
        Post withdrawn = IntStream.range(0, 180)
                .mapToObj(days -> NOW.minusSeconds(days * 86_400L))
                .flatMap(at -> newsroom.posts(outlet, at, 10).stream())
                .filter(post -> !post.visibleAt(NOW))
                .findFirst()
                .orElseThrow();
        assertThat(status(web, "/diskominfo/?p=" + withdrawn.id(), NOW)).isEqualTo(410);
        assertThat(status(web, "/diskominfo/?p=" + withdrawn.id(), withdrawn.at()))
                .isEqualTo(301);
        assertThat(status(web, "/diskominfo/?p=99999999", NOW)).isEqualTo(404);
        assertThat(status(web, "/nobody/", NOW)).isEqualTo(404);
    }

    @Test
    void aSlowFeedPausesFirst() {
        Answer answer = web().answer(new Ask(9, "/dpupr/feed/", null, null), NOW);
        assertThat(answer.pause()).isPositive();
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void headHasNoBodyAndPostIsNotAllowed() throws Exception {
        HttpRequest head =
                HttpRequest.newBuilder(URI.create(feed("rsud"))).HEAD().build();
        HttpResponse<byte[]> answer = client.send(head, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        HttpRequest post = HttpRequest.newBuilder(URI.create(feed("rsud")))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(client.send(post, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void aTakenPortIsSaidInOneSentence() throws Exception {
        HttpServer other = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
        try {
            int port = other.getAddress().getPort();
            assertThatThrownBy(() -> SimulatedInternet.open(port, 1, Clock.systemUTC()))
                    .isInstanceOfSatisfying(PortTakenException.class, taken -> {
                        assertThat(taken).hasMessageContaining("Port " + port);
                        assertThat(new PortTakenAnalyzer().analyze(taken, taken).getAction())
                                .contains("pantau.demo.port", "pantau.database.directory");
                    });
        } finally {
            other.stop(0);
        }
    }

    private static SimulatedWeb web() {
        Regency regency = Regency.load();
        Map<Integer, String> origins = regency.outlets().stream()
                .map(Outlet::host)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), host -> "http://127.99.0." + host));
        return new SimulatedWeb(regency, 9901, NOW, origins);
    }

    private static int status(SimulatedWeb web, String path, Instant at) {
        return web.answer(new Ask(1, path, null, null), at).status();
    }

    private String feed(String path) {
        return feeds(internet.registryCsv()).get(path);
    }

    private String home(String path) {
        return origin(feed(path)) + "/" + path + "/";
    }

    /** Feed addresses by the first part of their path. */
    private static Map<String, String> feeds(String csv) {
        return csv.lines()
                .skip(1)
                .map(row -> row.substring(row.lastIndexOf(',', row.length() - 2) + 1, row.length() - 1))
                .filter(feed -> feed.startsWith("http"))
                .collect(Collectors.toMap(SimulatedInternetTest::firstPart, Function.identity()));
    }

    private static String firstPart(String feed) {
        return URI.create(feed).getPath().split("/")[1].replace(".rss", "");
    }

    private static String origin(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    private static String location(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<byte[]> get(String url, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static Document xml(byte[] body) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(body));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
