package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.Platform;
import id.pantauopd.demo.PlatformTrouble;
import id.pantauopd.demo.SimulatedPlatforms;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.FetchSettings;
import id.pantauopd.fetch.Fetcher;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadResult.Reason;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

/** Whole visits of every kind of reader, over HTTP, to platforms that are well and to platforms that are not. */
class VisitsTest {
    private static final Clock CLOCK = Clock.fixed(Feeds.NOW.plus(Duration.ofHours(7)), ZoneOffset.UTC);
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final SimulatedPlatforms platforms = SimulatedPlatforms.open(0, 9901, CLOCK);
    private final Fetcher fetcher = Fetcher.open(
            new FetchSettings(
                    Duration.ofSeconds(10),
                    DataSize.ofMegabytes(4),
                    Duration.ZERO,
                    List.of("127.0.0.1/32"),
                    URI.create("https://pantau.example/bot"),
                    16),
            CLOCK);
    private final List<FetchResult> answers = new ArrayList<>();

    @AfterEach
    void close() {
        platforms.close();
    }

    @ParameterizedTest
    @CsvSource({
        "TELEGRAM, /telegram/s/dinkes_contoh, telegram-preview",
        "YOUTUBE, /youtube/feeds/videos.xml?channel_id=UCdinkesContohBahari0001, atom-1.0",
        "MASTODON, /mastodon/@dpmptsp, mastodon-statuses",
        "MASTODON, /mastodon/@dpmptsp.rss, mastodon-statuses",
        "BLUESKY, /bluesky/profile/diskominfo.contohbahari.example, bluesky-author-feed",
        "WEBSITE, /wordpress/bpkad/wp-json/wp/v2/posts, wordpress-rest",
        "WEBSITE, /wordpress/bpkad/feed/, rss-2.0",
        "WEBSITE, /situs/bpkad/news-sitemap.xml?at=https://bpkad.example, sitemap-news",
        "TELEGRAM, /rsshub/telegram/channel/dinkes_contoh, atom-1.0",
        "WEBSITE, /rssbridge/?action=display&bridge=Telegram&u=dinkes_contoh&format=Json, atom-1.0",
    })
    void whatNeedsNothingIsRead(Platform platform, String path, String format) {
        ReadResult.Posts posts = posts(platform, path, Map.of());

        assertThat(posts.format()).isEqualTo(format);
        assertThat(posts.posts()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "YOUTUBE, /youtube/feeds/videos.xml?channel_id=UCdinkesContohBahari0001, youtube, youtube-api",
        "FACEBOOK, /facebook/disdukcapil.contoh, facebook, facebook-graph",
        "INSTAGRAM, /instagram/disparpora_contoh, instagram, instagram-graph",
        "THREADS, /threads/@diskominfo_contoh, threads, threads-graph",
        "TIKTOK, /tiktok/@dinkes.contoh, tiktok, tiktok-display",
        "X, /x/bpbd_contoh, x, x-api-2",
    })
    void whatNeedsATokenIsReadWithIt(Platform platform, String path, String name, String format) {
        ReadResult.Posts posts = posts(platform, path, token(name, "token-contoh"));

        assertThat(posts.format()).isEqualTo(format);
        assertThat(posts.posts()).isNotEmpty();
        assertThat(addresses()).noneMatch(address -> address.contains("token-contoh"));
    }

    @ParameterizedTest
    @CsvSource({
        "FACEBOOK, /facebook/disdukcapil.contoh",
        "INSTAGRAM, /instagram/disparpora_contoh",
        "THREADS, /threads/@diskominfo_contoh",
        "TIKTOK, /tiktok/@dinkes.contoh",
        "X, /x/bpbd_contoh",
    })
    void withoutATokenNothingIsAsked(Platform platform, String path) {
        assertThat(visit(platform, path, Map.of())).isEqualTo(new Step.NotAsked(Reason.NOT_CONFIGURED));
        assertThat(platforms.questions()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "YOUTUBE, /youtube/feeds/videos.xml?channel_id=UCdinkesContohBahari0001, youtube",
        "FACEBOOK, /facebook/disdukcapil.contoh, facebook",
        "INSTAGRAM, /instagram/disparpora_contoh, instagram",
        "THREADS, /threads/@diskominfo_contoh, threads",
        "TIKTOK, /tiktok/@dinkes.contoh, tiktok",
        "X, /x/bpbd_contoh, x",
    })
    void anExpiredTokenIsSaidAndIsNoEmptyChannel(Platform platform, String path, String name) {
        assertThat(reason(platform, path, token(name, "kedaluwarsa"))).isEqualTo(Reason.TOKEN_REFUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "FACEBOOK, /facebook/disdukcapil.contoh, facebook, facebook-page",
        "INSTAGRAM, /instagram/disparpora_contoh, instagram, instagram-embed",
        "THREADS, /threads/@diskominfo_contoh, threads, threads-page",
        "TIKTOK, /tiktok/@dinkes.contoh, tiktok, tiktok-page",
    })
    void pagesAreReadOnlyWhenSwitchedOn(Platform platform, String path, String name, String format) {
        ReadResult.Posts posts = posts(platform, path, Map.of(name + ".pages", "true"));

        assertThat(posts.format()).isEqualTo(format);
        assertThat(posts.posts()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FACEBOOK, /facebook/disdukcapil.contoh, facebook",
        "INSTAGRAM, /instagram/disparpora_contoh, instagram",
        "THREADS, /threads/@diskominfo_contoh, threads",
        "TIKTOK, /tiktok/@dinkes.contoh, tiktok",
    })
    void aWallBeforeAPageIsAWall(Platform platform, String path, String name) {
        platforms.trouble("/" + name, PlatformTrouble.LOGIN_WALL);

        assertThat(reason(platform, path, Map.of(name + ".pages", "true"))).isEqualTo(Reason.LOGIN_WALL);
    }

    @Test
    void aHandleOfYouTubeIsResolvedFirst() {
        ReadResult.Posts posts = posts(Platform.YOUTUBE, "/youtube/@dinkesContohBahari0001", Map.of());

        assertThat(posts.posts()).isNotEmpty();
        assertThat(addresses().getLast()).endsWith("videos.xml?channel_id=UCdinkesContohBahari0001");
    }

    @Test
    void aWithheldFeedOfYouTubeIsLookedForInAllItsPlaces() {
        platforms.trouble("/youtube", PlatformTrouble.MISSING);

        assertThat(reason(Platform.YOUTUBE, "/youtube/feeds/videos.xml?channel_id=UCdinkesContohBahari0001", Map.of()))
                .isEqualTo(Reason.FEED_WITHHELD);
        assertThat(addresses())
                .extracting(address -> address.substring(address.indexOf('?')))
                .containsExactly(
                        "?channel_id=UCdinkesContohBahari0001",
                        "?playlist_id=UUdinkesContohBahari0001",
                        "?playlist_id=UULFdinkesContohBahari0001");
    }

    @Test
    void aTokenOfAnotherAccountReadsNothingOfThisOne() {
        assertThat(reason(Platform.TIKTOK, "/tiktok/@bukan.pemilik", token("tiktok", "token-contoh")))
                .isEqualTo(Reason.PERMISSION_MISSING);
    }

    @Test
    void aListOfNewsIsReadByTheSelectorsOfItsChannel() {
        Map<String, String> selectors = Map.of("reader", "html", "item", ".berita-item", "views", "small");
        Step step = visit(visitOf(Platform.WEBSITE, "/situs/bpkad/berita", selectors), settings(Map.of()));
        ReadResult.Posts posts = (ReadResult.Posts) ((Step.Answered) step).result();

        assertThat(posts.posts()).hasSize(6).allSatisfy(post -> {
            assertThat(post.published().at()).isNotNull();
            assertThat(post.figures()).hasSize(1).allSatisfy(figure -> {
                assertThat(figure.metric()).isEqualTo(Metric.VIEW);
                assertThat(figure.value()).isGreaterThan(1_000);
            });
        });
    }

    @Test
    void aListWithANewLayoutIsNeverAnEmptySite() {
        Map<String, String> selectors = Map.of("reader", "html", "item", ".berita-item");
        Step step = visit(visitOf(Platform.WEBSITE, "/situs/bpkad/baru", selectors), settings(Map.of()));

        assertThat(((Step.Answered) step).result())
                .isEqualTo(new ReadResult.Unreadable(Reason.LAYOUT_CHANGED, List.of()));
    }

    @Test
    void theArticlesBehindASitemapAreReadWithTheirOwnEvidence() {
        String folder = platforms.at("/situs/bpkad");
        Step step = visit(Platform.WEBSITE, "/situs/bpkad/sitemap.xml?at=" + folder, Map.of());
        Step.Answered answered = (Step.Answered) step;

        assertThat(answered.more()).hasSize(5);
        assertThat(answered.more()).extracting(Step.Part::answer).doesNotHaveDuplicates();
        assertThat(((ReadResult.Posts) answered.result()).posts().getFirst().figures())
                .extracting(ReadPost.Figure::metric)
                .containsExactly(Metric.COMMENT);
    }

    @Test
    void commentsOfWordPressAreCountedFromTheirOwnAnswer() {
        Step.Answered answered =
                (Step.Answered) visit(Platform.WEBSITE, "/wordpress/bpkad/wp-json/wp/v2/posts", Map.of());

        assertThat(answered.more()).singleElement().satisfies(part -> {
            assertThat(part.answer()).isEqualTo(1);
            assertThat(part.posts().posts())
                    .allSatisfy(post -> assertThat(post.figures())
                            .extracting(ReadPost.Figure::metric)
                            .containsExactly(Metric.COMMENT));
        });
    }

    @Test
    void anErrorThatABridgeWritesAsAnItemIsAnError() {
        platforms.trouble("/rssbridge", PlatformTrouble.LOGIN_WALL);

        assertThat(reason(Platform.WEBSITE, "/rssbridge/?action=display&u=dinkes_contoh", Map.of()))
                .isEqualTo(Reason.BRIDGE_ERROR);
    }

    @Test
    void theKeyOfABridgeIsSentButInNoAddress() {
        Map<String, String> key = Map.of("rsshub.token", "kunci-jembatan");

        assertThat(posts(Platform.TELEGRAM, "/rsshub/telegram/channel/dinkes_contoh", key)
                        .posts())
                .isNotEmpty();
        assertThat(addresses()).noneMatch(address -> address.contains("kunci-jembatan"));
        assertThat(settings(key).toString()).doesNotContain("kunci-jembatan");
    }

    @Test
    void telegramIsReadPageByPageUntilThePagesWishedForAreThere() {
        Visit one = visitOf(Platform.TELEGRAM, "/telegram/s/dinkes_contoh", Map.of());
        Visit three = new Visit(one.platform(), one.address(), ZONE, Map.of(), 3, null, null, CLOCK.instant(), null);
        Step.Answered answered = (Step.Answered) visit(three, settings(Map.of()));

        assertThat(answered.more()).hasSize(2);
        List<Instant> times = new ArrayList<>();
        ((ReadResult.Posts) answered.result())
                .posts()
                .forEach(post -> times.add(post.published().at()));
        answered.more()
                .forEach(part -> part.posts()
                        .posts()
                        .forEach(post -> times.add(post.published().at())));
        assertThat(times).isSortedAccordingTo((a, b) -> b.compareTo(a)).hasSizeGreaterThan(40);
    }

    @Test
    void anOutageIsTheAnswerThatCame() {
        platforms.trouble("/bluesky", PlatformTrouble.OUTAGE);

        Step step = visit(Platform.BLUESKY, "/bluesky/profile/diskominfo.contohbahari.example", Map.of());

        assertThat(step).isEqualTo(new Step.Unanswered(0));
        assertThat(answers.getFirst()).isInstanceOf(FetchResult.Failed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://t.me/s/dinkes, TELEGRAM",
        "https://www.youtube.com/@dinkes, YOUTUBE",
        "https://bsky.app/profile/dinkes.go.id, BLUESKY",
        "https://m.facebook.com/dinkes, FACEBOOK",
        "https://twitter.com/dinkes, X",
        "https://dinkes.example.go.id/feed/, WEBSITE",
        "https://nott.me/s/dinkes, WEBSITE",
    })
    void theHostTellsThePlatform(URI address, Platform platform) {
        Visits visits = Visits.with(new Binder(new MapConfigurationPropertySource())
                .bindOrCreate("pantau.platform", PlatformSettings.class));

        assertThat(visits.platformOf(address)).isEqualTo(platform);
    }

    private static Map<String, String> token(String name, String token) {
        return Map.of(name + ".token", token, "instagram.account", "1784");
    }

    private ReadResult.Posts posts(Platform platform, String path, Map<String, String> more) {
        return (ReadResult.Posts) ((Step.Answered) visit(platform, path, more)).result();
    }

    private Reason reason(Platform platform, String path, Map<String, String> more) {
        return ((ReadResult.Unreadable) ((Step.Answered) visit(platform, path, more)).result()).reason();
    }

    private Step visit(Platform platform, String path, Map<String, String> more) {
        return visit(visitOf(platform, path, Map.of()), settings(more));
    }

    private Visit visitOf(Platform platform, String path, Map<String, String> rules) {
        URI address = URI.create(platforms.at(path));
        @Nullable Instant never = null;
        return new Visit(platform, address, ZONE, rules, 1, null, null, CLOCK.instant(), never);
    }

    private Step visit(Visit visit, PlatformSettings settings) {
        Visits visits = Visits.with(settings);
        answers.clear();
        Step step = visits.next(visit, answers);
        while (step instanceof Step.Ask ask) {
            answers.add(fetcher.fetch(ask.request()));
            step = visits.next(visit, answers);
        }
        return step;
    }

    private List<String> addresses() {
        return answers.stream()
                .map(answer -> answer.exchange().requested().toString())
                .toList();
    }

    private PlatformSettings settings(Map<String, String> more) {
        Map<String, String> all = new HashMap<>();
        for (String name : List.of(
                "telegram",
                "youtube",
                "bluesky",
                "facebook",
                "instagram",
                "threads",
                "tiktok",
                "x",
                "rsshub",
                "rssbridge")) {
            all.put("pantau.platform." + name + ".base", platforms.at("/" + name));
        }
        for (String name : List.of("youtube", "facebook", "instagram", "threads", "tiktok", "x")) {
            all.put("pantau.platform." + name + ".api", platforms.at("/" + name + "-api"));
        }
        all.put("pantau.platform.telegram.interval", "0s");
        more.forEach((name, value) -> all.put("pantau.platform." + name, value));
        return new Binder(new MapConfigurationPropertySource(all))
                .bindOrCreate("pantau.platform", PlatformSettings.class);
    }
}
