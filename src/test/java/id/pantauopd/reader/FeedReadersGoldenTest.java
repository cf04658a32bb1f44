package id.pantauopd.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fixture is read exactly as the text beside it says, which a person has checked. */
class FeedReadersGoldenTest {

    static List<Path> fixtures() {
        return Feeds.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isReadAsExpected(Path file) {
        Path golden = file.resolveSibling(file.getFileName() + ".golden");

        assertThat(Described.of(Feeds.read(Feeds.bytes(file)))).isEqualTo(new String(Feeds.bytes(golden), UTF_8));
    }
}
