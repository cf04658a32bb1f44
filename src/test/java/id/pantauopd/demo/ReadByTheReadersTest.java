package id.pantauopd.demo;

import static id.pantauopd.demo.DemoWeb.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.reader.ReadPost;
import id.pantauopd.reader.ReadRequest;
import id.pantauopd.reader.ReadResult;
import id.pantauopd.reader.Readers;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the product's own readers make of the simulated feeds. */
class ReadByTheReadersTest {
    private final DemoWeb web = new DemoWeb();

    @ParameterizedTest
    @ValueSource(strings = {"dinkes", "setwan", "dpmd", "dlh", "rsud", "kabar-dinsos", "disperkim"})
    void everyPostIsReadWithItsTitleTimeAndLink(String path) {
        List<Post> written = new Newsroom(DemoWeb.SEED).posts(DemoWeb.outlet(path), NOW, 200);
        assertThat(read(path)).isInstanceOfSatisfying(ReadResult.Posts.class, read -> {
            assertThat(read.posts()).hasSameSizeAs(written);
            for (int i = 0; i < written.size(); i++) {
                ReadPost post = read.posts().get(i);
                assertThat(post.title()).isEqualTo(written.get(i).title());
                assertThat(post.published().at()).isEqualTo(written.get(i).at().truncatedTo(ChronoUnit.SECONDS));
                assertThat(post.url()).hasToString(web.site(path).link(written.get(i)));
                assertThat(post.text()).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"kec-bukit", "puskesmas-teluk"})
    void whatIsNoFeedIsUnreadable(String path) {
        assertThat(read(path)).isInstanceOf(ReadResult.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({"dinkes,COMMENT", "dlh,COMMENT", "video-rsud,VIEW", "video-rsud,LIKE"})
    void figuresAreRead(String path, ReadPost.Metric metric) {
        ReadResult.Posts read = (ReadResult.Posts) read(path);
        assertThat(read.posts())
                .allMatch(post -> post.figures().stream().anyMatch(figure -> figure.metric() == metric));
    }

    private ReadResult read(String path) {
        Answer answer = web.feed(path);
        return Readers.standard()
                .read(new ReadRequest(
                        answer.body(),
                        answer.headers().get("Content-Type"),
                        URI.create(web.site(path).feed()),
                        Regency.ZONE,
                        NOW,
                        null));
    }
}
