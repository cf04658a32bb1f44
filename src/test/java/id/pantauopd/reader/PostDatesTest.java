package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.reader.ReadPost.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests' clock stands at {@link Feeds#NOW}. */
class PostDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><title>u</title><item><guid>1</guid><title>x</title><pubDate>2031-01-01T00:00:00Z</pubDate>"
                        + "<dcterms:modified>2026-11-02T00:00:00Z</dcterms:modified></item></channel></rss>",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>1</id><title>x</title>"
                        + "<published>2031-01-01T00:00:00Z</published><updated>2026-11-02T00:00:00Z</updated></entry></feed>",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"title\":\"x\","
                        + "\"date_published\":\"2031-01-01T00:00:00Z\",\"date_modified\":\"2026-11-02T00:00:00Z\"}]}",
                "[{\"id\":1,\"link\":\"https://a.go.id/x/\",\"title\":{\"rendered\":\"x\"},"
                        + "\"date_gmt\":\"2031-01-01T00:00:00\",\"date\":\"2026-11-02T00:00:00\"}]"
            })
    void dateAheadIsToldAndNoOtherTakesItsPlace(String feed) {
        ReadResult.Posts read = Feeds.posts(feed);

        ReadPost post = read.posts().getFirst();
        assertThat(post.published().at()).isNull();
        assertThat(post.published().raw()).startsWith("2031-01-01T00:00:00");
        assertThat(post.flags()).contains(Flag.DATE_IN_FUTURE).doesNotContain(Flag.DATE_UNREADABLE);
        assertThat(read.warnings()).contains("DATE_IN_FUTURE");
    }

    @Test
    void dateThatSaysNothingLeavesRoomForTheNext() {
        ReadResult.Posts read = Feeds.posts(Feeds.rss("<item><guid>1</guid><title>x</title><pubDate>kemarin</pubDate>"
                + "<dc:date>2026-11-02T00:00:00Z</dc:date></item>"));

        assertThat(read.posts().getFirst().published().at()).hasToString("2026-11-02T00:00:00Z");
        assertThat(read.warnings()).doesNotContain("DATE_IN_FUTURE");
    }

    @Test
    void aDayAheadIsBelievedAndAMomentMoreIsNot() {
        assertThat(published("2026-11-25T00:00:00Z")).isNotNull();
        assertThat(published("2026-11-25T00:00:01Z")).isNull();
    }

    private static Object published(String date) {
        return Feeds.posts(Feeds.rss("<item><guid>1</guid><title>x</title><pubDate>" + date + "</pubDate></item>"))
                .posts()
                .getFirst()
                .published()
                .at();
    }
}
