package id.pantauopd.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every reader promises, tried on the stored answers of its kind. Run with {@code -Dgolden.write=true} to write down
 * what is read now, and look at the difference.
 */
class ReaderContractTest {

    static List<Path> answers() {
        return Stored.answers();
    }

    @Test
    void everyKindHasStoredAnswers() {
        Set<String> folders = answers().stream().map(Stored::kind).collect(Collectors.toSet());

        assertThat(folders)
                .containsExactlyInAnyOrderElementsOf(Kinds.all().stream()
                        .map(reader -> reader.capabilities().kind())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void isReadAsWrittenDown(Path file) throws IOException {
        Path golden = file.resolveSibling(file.getFileName() + ".golden");
        String read = Described.of(Stored.read(file));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, read);
        }
        assertThat(read).isEqualTo(new String(Feeds.bytes(golden), UTF_8));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void sameBytesGiveTheSame(Path file) {
        assertThat(Stored.read(file)).isEqualTo(Stored.read(file));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void onlyWhatIsKnownToBeEmptyHasNoPosts(Path file) {
        if (Stored.read(file) instanceof ReadResult.Posts posts) {
            boolean empty = file.getFileName().toString().startsWith("empty");
            assertThat(posts.posts().isEmpty()).isEqualTo(empty);
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyPostHasAKeyAndSomethingToShow(Path file) {
        if (Stored.read(file) instanceof ReadResult.Posts posts) {
            assertThat(posts.posts()).allSatisfy(post -> {
                assertThat(post.id()).isNotBlank();
                assertThat(post.title() + post.text() + post.media()).isNotEqualTo("[]");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void showsOnlyFiguresThatItsKindDeclares(Path file) {
        Capabilities declared = Kinds.named(Stored.kind(file)).orElseThrow().capabilities();
        if (Stored.read(file) instanceof ReadResult.Posts posts) {
            assertThat(posts.posts().stream()
                            .flatMap(post -> post.figures().stream())
                            .map(Figure::metric))
                    .isSubsetOf(withApi(declared));
            assertThat(posts.audience().stream().map(Figure::metric)).isSubsetOf(declared.accountMetrics());
        }
    }

    /** The word {@code youtube} also reads stored answers of the Data API, which counts comments too. */
    private static Set<Metric> withApi(Capabilities declared) {
        Set<Metric> all = new HashSet<>(declared.postMetrics());
        if (declared.kind().equals("youtube")) {
            all.add(Metric.COMMENT);
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("answers")
    void unknownFiguresHaveNoValueAndKnownOnesLieWithinTheirBounds(Path file) {
        if (Stored.read(file) instanceof ReadResult.Posts posts) {
            assertThat(posts.posts().stream().flatMap(post -> post.figures().stream()))
                    .allSatisfy(figure -> {
                        boolean shown = figure.why() == ReadPost.Why.SHOWN;
                        assertThat(figure.value() != null).isEqualTo(shown);
                        if (figure.value() != null) {
                            assertThat(figure.value()).isBetween(figure.low(), figure.high());
                        }
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aCutAnywhereNeverThrowsAndNeverInventsPostsOrFigures(Path file) {
        byte[] body = Feeds.bytes(file);
        Set<String> whole = facts(Stored.read(file));
        Random random = new Random(file.toString().hashCode());

        for (int round = 0; round < 250; round++) {
            int length = random.nextInt(body.length);
            ReadResult cut = Stored.read(Stored.kind(file), Arrays.copyOf(body, length));
            assertThat(whole).as("%s cut at %d", file, length).containsAll(facts(cut));
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void randomBytesNeverThrow(Path file) {
        byte[] body = Feeds.bytes(file);
        Random random = new Random(file.toString().hashCode());
        for (int round = 0; round < 100; round++) {
            byte[] mutant = body.clone();
            for (int i = 0; i < 1 + round % 8; i++) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> Stored.read(Stored.kind(file), mutant)).doesNotThrowAnyException();
        }
    }

    private static Set<String> facts(ReadResult result) {
        Set<String> facts = new HashSet<>();
        if (result instanceof ReadResult.Posts posts) {
            for (ReadPost post : posts.posts()) {
                facts.add(post.id());
                post.figures().forEach(figure -> facts.add(post.id() + " " + figure));
            }
            posts.audience().forEach(figure -> facts.add("audience " + figure));
        }
        return facts;
    }
}
