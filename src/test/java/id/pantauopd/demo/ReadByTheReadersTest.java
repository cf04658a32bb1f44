package id.pantauopd.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.reader.ReadPost;
import id.pantauopd.reader.ReadRequest;
import id.pantauopd.reader.ReadResult;
import id.pantauopd.reader.Readers;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the product's own readers make of the simulated feeds. */
class ReadByTheReadersTest {
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private static final Regency REGENCY = Regency.load();
    private static final Map<Integer, String> ORIGINS = REGENCY.outlets().stream()
            .map(Outlet::host)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), host -> "http://127.99.0." + host + ":8090"));
    private final SimulatedWeb web = new SimulatedWeb(REGENCY, 9901, NOW, ORIGINS);

    @ParameterizedTest
    @ValueSource(strings = {"dinkes", "setwan", "dpmd", "dlh", "rsud", "kabar-dinsos", "disperkim"})
    void everyPostIsReadWithItsTitleTimeAndLink(String path) {
        Outlet outlet = outlet(path);
        List<Post> written = new Newsroom(9901).posts(outlet, NOW, 200);
        assertThat(read(path)).isInstanceOfSatisfying(ReadResult.Posts.class, read -> {
            assertThat(read.posts()).hasSameSizeAs(written);
            for (int i = 0; i < written.size(); i++) {
                ReadPost post = read.posts().get(i);
                assertThat(post.title()).isEqualTo(written.get(i).title());
                assertThat(post.published().at()).isEqualTo(written.get(i).at().truncatedTo(ChronoUnit.SECONDS));
                assertThat(post.url()).hasToString(web.site(outlet).link(written.get(i)));
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
    @CsvSource({"dinkes,COMMENT", "dlh,COMMENT"})
    void commentsAreCounted(String path, ReadPost.Metric metric) {
        ReadResult.Posts read = (ReadResult.Posts) read(path);
        assertThat(read.posts()).allMatch(post -> post.figures().getFirst().metric() == metric);
    }

    private ReadResult read(String path) {
        Outlet outlet = outlet(path);
        Answer answer = web.answer(new Ask(outlet.host(), outlet.feedPath(), null, null), NOW);
        return Readers.standard()
                .read(new ReadRequest(
                        answer.body(),
                        answer.headers().get("Content-Type"),
                        URI.create(web.site(outlet).feed()),
                        Regency.ZONE,
                        NOW,
                        null));
    }

    private static Outlet outlet(String path) {
        return REGENCY.outletAt("/" + path + "/").orElseThrow();
    }
}
