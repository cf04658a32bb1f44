package id.pantauopd.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every input, tried on every fixture. */
class ReadingPropertiesTest {

    static List<Path> fixtures() {
        return Feeds.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void sameBytesGiveTheSamePosts(Path file) {
        byte[] body = Feeds.bytes(file);

        assertThat(Feeds.read(body)).isEqualTo(Feeds.read(body.clone()));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void trailingBlanksChangeNothing(Path file) {
        byte[] body = Feeds.bytes(file);
        // Blanks in the text's own width; a single byte more would be a fault in UTF-16.
        byte[] blanks = file.toString().contains("utf16") ? new byte[] {' ', 0, '\n', 0} : " \n\t\r\n ".getBytes(UTF_8);
        byte[] longer = Arrays.copyOf(body, body.length + blanks.length);
        System.arraycopy(blanks, 0, longer, body.length, blanks.length);
        if (file.toString().endsWith("truncated.xml")) {
            assertThat(keys(Feeds.read(longer))).isEqualTo(keys(Feeds.read(body)));
        } else {
            assertThat(Feeds.read(longer)).isEqualTo(Feeds.read(body));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void truncationAtAnyByteNeverThrowsAndNeverInventsPosts(Path file) {
        byte[] body = Feeds.bytes(file);
        Set<String> whole = keys(Feeds.read(body));
        // A cut can hide that a guid occurs twice; then it is believed, as it would be by anyone.
        boolean ambiguous = file.toString().endsWith("guids.xml");

        for (int length = 0; length < body.length; length++) {
            byte[] cut = Arrays.copyOf(body, length);
            Set<String> keys = keys(Feeds.read(cut));
            if (!ambiguous) {
                assertThat(whole).as("%s cut at %d", file, length).containsAll(keys);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void randomMutationsNeverThrow(Path file) {
        Random random = new Random(file.getFileName().toString().hashCode());
        byte[] body = Feeds.bytes(file);
        for (int round = 0; round < 300; round++) {
            byte[] mutant = body.clone();
            for (int i = 0; i < 1 + round % 8; i++) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> Feeds.read(mutant)).doesNotThrowAnyException();
        }
    }

    @Test
    void orderOfItemsDoesNotChangeKeys() {
        List<String> items = new ArrayList<>(List.of(
                "<item><title>a</title><guid>1</guid><link>http://a.go.id/1</link></item>",
                "<item><title>b</title><guid>1</guid><link>http://a.go.id/2</link></item>",
                "<item><title>c</title><link>http://a.go.id/3</link></item>",
                "<item><title>d</title><pubDate>2026-11-01</pubDate></item>",
                "<item><description>e</description></item>"));
        Set<String> keys = keys(Feeds.read(Feeds.rss(String.join("", items))));
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(items, random);
            assertThat(keys(Feeds.read(Feeds.rss(String.join("", items))))).isEqualTo(keys);
        }
        assertThat(keys).hasSize(5);
    }

    private static Set<String> keys(ReadResult result) {
        return result instanceof ReadResult.Posts posts
                ? posts.posts().stream().map(ReadPost::id).collect(Collectors.toSet())
                : Set.of();
    }
}
