package id.pantauopd.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentClassifierTest {
    /** When this changes, {@link ContentClassifier#VERSION} must change as well, and the figures in content.md. */
    private static final String DATA_OF_2026_1 = "cc91c4279a2926ada7b58fa74a9e7022ea7cb152490182b9b42771c8c9ed34ca";

    private final ContentClassifier classifier = new ContentClassifier();

    @ParameterizedTest
    @MethodSource("examples")
    void examplesGetTheClassAPersonGives(String contentClass, String text) {
        Classification answer = classifier.classify(text);

        assertThat(answer.contentClass())
                .as("%s: %s", text, answer.signs())
                .isEqualTo(ContentClass.valueOf(contentClass));
        assertThat(answer.signs())
                .isNotEmpty()
                .allSatisfy(sign -> assertThat(text.toLowerCase(Locale.ROOT))
                        .contains(sign.words().split(" ")[0]));
        assertThat(answer.spam()).isFalse();
    }

    static Stream<String[]> examples() throws Exception {
        return Files.readAllLines(Path.of("src/test/resources/content/examples.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"));
    }

    @Test
    void signsAreOrderedAndNameWhatStandsInThePost() {
        Classification answer = classifier.classify("Bupati Lantik 45 Pejabat Administrator");

        assertThat(answer.signs().getFirst().kind()).isEqualTo(Sign.Kind.RULE);
        assertThat(answer.signs())
                .filteredOn(sign -> sign.name().equals("S-UPACARA"))
                .extracting(Sign::words)
                .containsExactly("lantik");
        assertThat(answer.signs()).extracting(Sign::weight).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(answer.signs()).hasSizeLessThanOrEqualTo(Classification.MOST_SIGNS);
    }

    @Test
    void textWithoutWordsIsSomethingElseWithoutSigns() {
        for (String nothing : List.of("", "   ", "\ud83d\ude4f\ud83d\ude4f", "#BanggaMelayani @dinas")) {
            assertThat(classifier.classify(nothing))
                    .isEqualTo(
                            new Classification(ContentClass.LAINNYA, 1, List.of(), false, ContentClassifier.VERSION));
        }
    }

    @Test
    void titleRepeatedInTheTextIsReadOnce() {
        String text = "Bupati Lantik 45 Pejabat Administrator di Toboali";

        assertThat(classifier.classify("Bupati Lantik 45 Pejabat", text)).isEqualTo(classifier.classify(text));
    }

    @Test
    void sameTextGivesTheSameAnswerOnEveryThread() {
        String text = "Dinas Kesehatan Gelar Imunisasi di 12 Desa, Cakupan Naik 5%";
        Classification expected = new ContentClassifier().classify(text);

        assertThat(IntStream.range(0, 200).parallel().mapToObj(any -> classifier.classify(text)))
                .containsOnly(expected);
    }

    @Test
    void hostileTextIsAnsweredInBoundedTime() {
        for (String text :
                List.of("a".repeat(500_000), "# @ : ? % ".repeat(50_000), "\n".repeat(300_000), "@".repeat(300_000))) {
            assertThat(classifier.classify(text).probability()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void versionBelongsToTheBytesOfTheData() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String file : List.of("kinds.txt", "rules.txt", "spam.txt", "weights.tsv")) {
            digest.update(Lines.bytes(file));
        }
        assertThat(ContentClassifier.VERSION).isEqualTo("2026.1");
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(DATA_OF_2026_1);
    }

    @Test
    void methodPageNamesTheVersionAndEveryRule() throws Exception {
        String page = Files.readString(Path.of("docs/methodology/content.md"), StandardCharsets.UTF_8);

        assertThat(page).contains(ContentClassifier.VERSION);
        assertThat(RuleFile.standard())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(page).contains("`" + rule.code() + "`"));
    }
}
