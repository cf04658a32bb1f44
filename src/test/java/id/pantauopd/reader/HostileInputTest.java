package id.pantauopd.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.pantauopd.reader.ReadResult.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Input made to hurt costs little and ends in an outcome. */
class HostileInputTest {

    @Test
    void deepNestingIsRefused() {
        assertThat(reason(Feeds.rss("<a>".repeat(400_000) + "</a>".repeat(400_000))))
                .isEqualTo(Reason.TOO_DEEP_OR_LARGE);
        assertThat(reason("<rss><channel>" + "<a>".repeat(400_000))).isEqualTo(Reason.TOO_DEEP_OR_LARGE);
    }

    @Test
    void aMillionItemsAreRefused() {
        assertThat(reason(Feeds.rss("<item><title>x</title></item>".repeat(1_000_000))))
                .isEqualTo(Reason.TOO_DEEP_OR_LARGE);
    }

    @Test
    void onlyTheNewestItemsOfAnArchiveAreKept() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 700; i++) {
            items.append("<item><title>%d</title><guid>g%d</guid><pubDate>%d</pubDate></item>"
                    .formatted(i, i, 1_700_000_000L + i));
        }

        ReadResult.Posts posts = Feeds.posts(Feeds.rss(items.toString()));

        assertThat(posts.posts())
                .hasSize(500)
                .first()
                .extracting(ReadPost::title)
                .isEqualTo("200");
        assertThat(posts.warnings()).containsExactly("ITEMS_BEYOND_LIMIT");
    }

    @Test
    void entityBombIsNeverExpanded() {
        String bomb = "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>"
                + Feeds.rss("<item><title>&c; aman</title><guid>1</guid></item>");

        assertThat(Feeds.posts(bomb).posts())
                .singleElement()
                .extracting(ReadPost::title)
                .isEqualTo("&c; aman");
    }

    @Test
    void gzipBombIsRefusedAndHonestGzipIsRead() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 100; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        ByteArrayOutputStream honest = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(honest)) {
            out.write(Feeds.rss("<item><title>x</title></item>").getBytes(UTF_8));
        }

        assertThat(Feeds.read(bomb.toByteArray()))
                .isInstanceOfSatisfying(
                        ReadResult.Unreadable.class,
                        it -> assertThat(it.reason()).isEqualTo(Reason.TOO_DEEP_OR_LARGE));
        assertThat(Feeds.read(honest.toByteArray())).isInstanceOf(ReadResult.Posts.class);
    }

    @Test
    void floodsOfMarkupTakeLinearTime() {
        String[] floods = {
            "<!a>".repeat(500_000),
            "<!".repeat(1_000_000),
            "<!--".repeat(500_000),
            "<?".repeat(1_000_000),
            Feeds.rss("<item><title>" + "&a".repeat(1_000_000) + "</title></item>"),
            Feeds.rss("<item><title>" + "<".repeat(2_000_000) + "</title></item>"),
            Feeds.rss("<item><title>" + "<![CDATA[x]]>".repeat(100_000) + "&</title></item>"),
            Feeds.rss("</b>".repeat(300_000) + "<item><title>x</title></item>"),
            "<rss>" + "</rssx>".repeat(300_000),
            Feeds.rss("<item a=\"".repeat(100_000)),
            Feeds.rss("<item><description>" + "&lt;img ".repeat(200_000) + "</description></item>"),
            Feeds.rss("<item><author>" + "a@".repeat(200_000) + " (</author></item>")
        };
        for (String flood : floods) {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Feeds.read(flood));
        }
    }

    @Test
    void noiseIsNoFeed() {
        byte[] noise = new byte[1_000_000];
        new Random(5).nextBytes(noise);

        assertThat(Feeds.read(noise)).isInstanceOf(ReadResult.Unreadable.class);
        assertThat(Feeds.read(new byte[1_000_000])).isInstanceOf(ReadResult.Unreadable.class);
    }

    @Test
    void deepOrHugeJsonIsRefused() {
        assertThat(reason("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[" + "{\"a\":".repeat(100) + "1"
                        + "}".repeat(100) + "]}"))
                .isEqualTo(Reason.TOO_DEEP_OR_LARGE);
        assertThat(reason("[".repeat(100_000))).isEqualTo(Reason.MALFORMED);
    }

    private static Reason reason(String text) {
        return ((ReadResult.Unreadable) Feeds.read(text)).reason();
    }
}
