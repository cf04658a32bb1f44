package id.pantauopd.demo;

import static id.pantauopd.demo.DemoWeb.NOW;
import static id.pantauopd.demo.DemoWeb.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatedWebTest {
    private static final String FEED = "/dinkes/feed/";
    private final DemoWeb web = new DemoWeb();

    @Test
    void anUnchangedFeedIsNotSentAgain() {
        Answer first = web.get(FEED);
        String tag = first.headers().get("ETag");
        String modified = first.headers().get("Last-Modified");
        assertThat(web.answer(new Ask(1, FEED, tag, null)).status()).isEqualTo(304);
        assertThat(web.answer(new Ask(1, FEED, "W/\"a\", " + tag, null)).status())
                .isEqualTo(304);
        assertThat(web.answer(new Ask(1, FEED, null, modified)).status()).isEqualTo(304);
        assertThat(web.answer(new Ask(1, FEED, tag, null)).body()).isEmpty();
    }

    @Test
    void aChangedOrUnreadableValidatorGetsTheFeed() {
        String modified = web.get(FEED).headers().get("Last-Modified");
        assertThat(web.answer(new Ask(1, FEED, "\"other\"", modified)).status()).isEqualTo(200);
        assertThat(web.answer(new Ask(1, FEED, null, "yesterday")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "disnaker,403",
        "puskesmas-bukit,404",
        "uptd-sampah,410",
        "inspektorat,500",
        "@satpolpp,503",
        "@dinkes,503",
        "dishub,429"
    })
    void faultsAnswerAsDeclared(String path, int status) {
        assertThat(web.feed(path).status()).isEqualTo(status);
        assertThat(web.feed(path).headers().containsKey("Retry-After")).isEqualTo(status == 429);
    }

    @Test
    void throttlingEndsAndFlakinessComesAndGoes() {
        assertThat(web.get("/dishub/feed/", NOW.plusSeconds(89)).status()).isEqualTo(429);
        assertThat(web.get("/dishub/feed/", NOW.plusSeconds(90)).status()).isEqualTo(200);
        String flaky = "/dpmptsp/index.php?format=feed&type=rss";
        assertThat(IntStream.range(0, 6)
                        .map(stretch ->
                                web.get(flaky, NOW.plusSeconds(stretch * 600L)).status())
                        .boxed())
                .containsOnly(200, 500);
    }

    @Test
    void aPermanentMoveTakesTwoStepsAndATemporaryOneTakesOne() {
        Answer first = web.feed("bpkad");
        Answer second = web.get(location(first));
        assertThat(List.of(first.status(), second.status())).containsExactly(301, 301);
        assertThat(web.get(location(second)).status()).isEqualTo(200);
        Answer once = web.feed("bapenda");
        assertThat(once.status()).isEqualTo(302);
        assertThat(web.get(location(once)).status()).isEqualTo(200);
    }

    @Test
    void theLoginWallHasAPasswordFieldAndTheWebPageIsOne() {
        Answer wall = web.get(location(web.feed("kesbangpol")));
        assertThat(wall.status()).isEqualTo(200);
        assertThat(wall.text()).contains("type=\"password\"");
        assertThat(web.feed("puskesmas-teluk").text())
                .contains("<!doctype html>")
                .contains("rel=\"alternate\"");
    }

    @Test
    void aSlowFeedPausesFirst() {
        assertThat(web.feed("dpupr").pause()).isPositive();
        assertThat(web.feed("dpupr").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dinkes", "setwan", "dpmd", "dlh", "rsud", "kabar-dinsos"})
    void everyPostHasAPageThatSaysItIsMadeUp(String path) {
        for (Post post : new Newsroom(DemoWeb.SEED).posts(DemoWeb.outlet(path), NOW, 200)) {
            Answer page = web.get(web.site(path).link(post).replaceFirst("http://[^/]+", ""));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("DATA CONTOH").contains(Markup.escape(post.title()));
        }
    }

    @Test
    void theHomePageLeadsToTheFeedAndToTheOfficesOtherPlaces() {
        assertThat(web.get("/dinkes/").text())
                .contains("DATA CONTOH")
                .contains("<link rel=\"alternate\" type=\"application/rss+xml\"")
                .contains("rel=\"me\" href=\"http://127.99.0.6:8090/@dinkes/\"");
    }

    @Test
    void theHomePageNamesTheOfficesAccountsForMachinesAndForPeople() {
        assertThat(web.get("/kec-pulau/").text())
                .contains("\"sameAs\":[\"http://127.0.0.1:8091/x/kecpulau_contoh\",")
                .contains("<a href=\"http://127.0.0.1:8091/telegram/kecpulau_contoh\" title=\"Telegram kec\">");
        assertThat(web.get("/dlh/").text()).doesNotContain("sameAs", "<nav");
    }

    @Test
    void textIsNeverMarkup() {
        Post hostile =
                new Post(70_000, NOW, "<script>a</script>", List.of("<img onerror=x>"), "", null, null, "<b>", 0);
        Site site = web.site("dinkes");
        assertThat(Pages.post(site, hostile, NOW)).doesNotContain("<script", "<img", "<b>");
        assertThat(Pages.home(site, List.of(hostile), List.of(), List.of())).doesNotContain("<script");
    }

    @Test
    void aWithdrawnPostIsGoneAndAnUnknownOneNotFound() {
        Newsroom newsroom = new Newsroom(DemoWeb.SEED);
        Post withdrawn = IntStream.range(0, 180)
                .mapToObj(days -> NOW.minusSeconds(days * 86_400L))
                .flatMap(at -> newsroom.posts(DemoWeb.outlet("diskominfo"), at, 10).stream())
                .filter(post -> !post.visibleAt(NOW))
                .findFirst()
                .orElseThrow();
        assertThat(web.get("/diskominfo/?p=" + withdrawn.id()).status()).isEqualTo(410);
        assertThat(web.get("/diskominfo/?p=" + withdrawn.id(), withdrawn.at()).status())
                .isEqualTo(301);
        assertThat(web.get("/diskominfo/?p=99999999").status()).isEqualTo(404);
        assertThat(web.get("/nobody/").status()).isEqualTo(404);
    }
}
