package id.pantauopd.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** On feeds that keep to their formats, another parser finds the same posts. */
class RomeAgreesTest {

    @ParameterizedTest
    @ValueSource(strings = {"wordpress.xml", "blogger.atom.xml", "youtube.xml", "codeigniter.xml"})
    void onPostsAndTheirAddresses(String name) throws FeedException {
        byte[] body = Feeds.bytes(Path.of("src/test/resources/feeds", name));
        List<SyndEntry> entries = new SyndFeedInput()
                .build(new InputSource(new InputStreamReader(new ByteArrayInputStream(body), UTF_8)))
                .getEntries();

        List<ReadPost> posts = ((ReadResult.Posts) Feeds.read(body)).posts();

        assertThat(posts)
                .extracting(post -> String.valueOf(post.url()))
                .isEqualTo(entries.stream().map(SyndEntry::getLink).toList());
        assertThat(posts).hasSameSizeAs(entries);
    }
}
