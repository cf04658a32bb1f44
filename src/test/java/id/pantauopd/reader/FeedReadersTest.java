package id.pantauopd.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.reader.ReadResult.Reason;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReadersTest {

    @Test
    void blankAnswerIsToldApartFromAnEmptyFeed() {
        assertThat(reason(" \n")).isEqualTo(Reason.EMPTY_ANSWER);
        assertThat(Feeds.posts(Feeds.rss("")).posts()).isEmpty();
    }

    @Test
    void feedCutBeforeItsFirstItemIsNotVerifiablyEmpty() {
        assertThat(reason("<rss><channel><title>Uji</title><item><title>Set")).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void cutFeedWithOneItemIsKeptWhenItsIdentityIsWhole() {
        assertThat(Feeds.posts("<rss><channel><item><guid>7</guid><title>Satu-satunya</title>")
                        .posts())
                .singleElement()
                .extracting(ReadPost::id)
                .isEqualTo("7");
    }

    @Test
    void emptyArrayIsBelievedOnlyWhereWordPressWasAsked() {
        ReadRequest asked = new ReadRequest(
                "[]".getBytes(UTF_8),
                null,
                URI.create("https://a.go.id/wp-json/wp/v2/posts"),
                ZoneId.of("Asia/Jakarta"),
                Feeds.NOW,
                null);

        assertThat(Readers.standard().read(asked)).isInstanceOf(ReadResult.Posts.class);
        assertThat(reason("[]")).isEqualTo(Reason.NOT_A_FEED);
    }

    @Test
    void wordPressPostIsTheSamePostInRssAndRest() {
        ReadPost rss = Feeds.posts(Feeds.rss("<item><title>x</title><link>https://a.go.id/x/</link>"
                        + "<guid isPermaLink=\"false\">http://www.a.go.id/?p=5</guid></item>"))
                .posts()
                .getFirst();
        ReadPost rest = Feeds.posts("[{\"id\":5,\"link\":\"https://a.go.id/x/\",\"title\":{\"rendered\":\"x\"}}]")
                .posts()
                .getFirst();

        assertThat(rss.aliases()).contains("a.go.id?p=5").containsAnyElementsOf(rest.aliases());
        assertThat(rest.id()).isEqualTo("a.go.id?p=5");
    }

    @Test
    void contentHashIgnoresDatesAndCountsAndMediaQueries() {
        String item = "<item><title>x</title><guid>1</guid><pubDate>%s</pubDate><slash:comments>%d</slash:comments>"
                + "<enclosure url=\"https://a.go.id/a.jpg?sig=%d\"/></item>";
        String one = hash(Feeds.rss(item.formatted("2026-11-01", 1, 1)));

        assertThat(hash(Feeds.rss(item.formatted("2026-11-02", 2, 2)))).isEqualTo(one);
        assertThat(hash(Feeds.rss(item.formatted("2026-11-01", 1, 1).replace(">x<", ">y<"))))
                .isNotEqualTo(one);
    }

    @Test
    void waitOfTheFeedIsCappedAtADay() {
        assertThat(Feeds.posts(Feeds.rss("<ttl>90</ttl>")).pollNotBefore()).isEqualTo(Duration.ofMinutes(90));
        assertThat(Feeds.posts(Feeds.rss("<ttl>99999</ttl>")).pollNotBefore()).isEqualTo(Duration.ofDays(1));
        assertThat(Feeds.posts(Feeds.rss("<ttl>sejam</ttl>")).pollNotBefore()).isNull();
    }

    @Test
    void charsetOfTheHeaderCountsWhereTheDocumentNamesNone() {
        byte[] body = Feeds.rss("<item><title>Привет</title></item>").getBytes(Charset.forName("windows-1251"));
        ReadResult named = Readers.standard().read(Feeds.request(body, "text/xml; charset=windows-1251"));
        ReadResult unnamed = Readers.standard().read(Feeds.request(body, null));

        assertThat(((ReadResult.Posts) named).posts().getFirst().title()).isEqualTo("Привет");
        assertThat(((ReadResult.Posts) unnamed).warnings()).containsExactly("CHARSET_GUESSED");
    }

    @Test
    void itemsWithoutEndTagsAreSeparatePosts() {
        assertThat(Feeds.posts(Feeds.rss("<item><title>a</title><guid>1</guid><item><title>b</title><guid>2</guid>"))
                        .posts())
                .extracting(ReadPost::id)
                .containsExactly("1", "2");
    }

    @Test
    void youtubeMovesUpdatedWithStatisticsWhichIsNoEdit() {
        String entry = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>1</id>%s<title>x</title>"
                + "<published>2026-11-01T00:00:00Z</published><updated>2026-11-02T00:00:00Z</updated></entry></feed>";

        assertThat(Feeds.posts(entry.formatted("")).posts().getFirst().edited()).isNotNull();
        assertThat(Feeds.posts(entry.formatted("<yt:videoId>1</yt:videoId>"))
                        .posts()
                        .getFirst()
                        .edited())
                .isNull();
    }

    @Test
    void elementWithAPrefixAndNoNameIsHarmless() {
        assertThat(Feeds.posts(Feeds.rss("<item><title>a & b</title><atom:>x</atom:><guid>1</guid></item>"))
                        .posts())
                .hasSize(1);
    }

    @Test
    void cutItemIsDroppedWhateverItsPrefixAndCase() {
        String feed =
                "<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\"><a:entry><a:id>1</a:id><a:title>x</a:title></a:entry>"
                        + "<A:ENTRY><a:id>2</a:id><a:title>Sete";

        assertThat(Feeds.posts(feed).posts()).extracting(ReadPost::id).containsExactly("1");
    }

    @Test
    void rdfThatIsNoFeedIsNoEmptyFeed() {
        assertThat(reason("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><Person/></rdf:RDF>"))
                .isEqualTo(Reason.NOT_A_FEED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[],\"items\":[]}",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"title\":\"a\",\"title\":\"b\"}]}"
            })
    void jsonThatNamesOneThingTwiceIsMalformed(String feed) {
        assertThat(reason(feed)).isEqualTo(Reason.MALFORMED);
    }

    private static String hash(String feed) {
        return Feeds.posts(feed).posts().getFirst().contentHash();
    }

    private static Reason reason(String text) {
        return ((ReadResult.Unreadable) Feeds.read(text)).reason();
    }
}
