package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.Platform;
import id.pantauopd.base.Words;
import id.pantauopd.reader.Recognised.Certainty;
import id.pantauopd.reader.Recognised.Problem;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecogniserTest {
    private static final Recogniser RECOGNISER = new Recogniser(
            new Bridges(
                    List.of(URI.create("https://rsshub.example.go.id/umpan/")),
                    List.of(URI.create("https://jembatan.example.go.id/"))),
            false);

    static Stream<List<String>> cases() {
        return Table.rows("recognise.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pastedTextIsTheSamePlaceHoweverItIsWritten(List<String> row) {
        Recognised found = RECOGNISER.recognise(row.get(0));

        assertThat(List.of(found.connector().id(), found.kind(), found.key())).isEqualTo(row.subList(1, 4));
        if (!row.get(4).isEmpty()) {
            assertThat(found.url()).hasToString(row.get(4));
        }
        assertThat(text(found.postId())).isEqualTo(row.get(5));
        assertThat(text(found.problem())).isEqualTo(row.get(6));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsRecognisedIsRecognisedAgainByItsCanonicalAddress(List<String> row) {
        Recognised found = RECOGNISER.recognise(row.get(0));
        if (found.isAccount() && found.url() != null) {
            Recognised again = RECOGNISER.recognise(found.url().toString());
            assertThat(again.key()).isEqualTo(found.key());
            assertThat(again.connector()).isIn(found.connector(), Connector.PROBE);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void certaintyFollowsFromWhatIsKnown(List<String> row) {
        Recognised found = RECOGNISER.recognise(row.get(0));

        assertThat(found.certainty())
                .isIn(
                        switch (found.connector()) {
                            case NONE, UNSUPPORTED, REJECTED -> List.of(Certainty.UNSUPPORTED);
                            case AMBIGUOUS -> List.of(Certainty.AMBIGUOUS);
                            case WEB, PROBE, NEEDS_REDIRECT -> List.of(Certainty.NEEDS_PROBE);
                            default -> List.of(Certainty.EXACT, Certainty.NEEDS_PROBE, Certainty.AMBIGUOUS);
                        });
        assertThat(found.isUsable() && found.url() == null).isFalse();
        assertThat(!found.isUsable() && found.problem() == null).isFalse();
    }

    @Test
    void secretIsNowhereInTheResult() {
        assertThat(cases().map(row -> RECOGNISER.recognise(row.get(0)))
                        .filter(found ->
                                found.connector() == Connector.RSSHUB || found.connector() == Connector.RSSBRIDGE)
                        .toList())
                .hasSize(5)
                .allMatch(found -> !found.toString().contains("RAHASIA"));
    }

    @Test
    void hostsInsideAreMeantWhereTheOperatorAllowsThem() {
        Recogniser inside = new Recogniser(Bridges.NONE, true);

        assertThat(inside.recognise("http://127.0.0.1:8090/").key()).isEqualTo("http://127.0.0.1:8090/");
        assertThat(inside.recognise("http://[::1]/feed").connector()).isEqualTo(Connector.WEB);
        assertThat(inside.recognise("http://intranet.local/feed").connector()).isEqualTo(Connector.WEB);
        assertThat(inside.recognise("http://2130706433/").connector()).isEqualTo(Connector.REJECTED);
    }

    @Test
    void ambiguousTextIsOfferedInEachOfItsMeanings() {
        assertThat(Meanings.of(RECOGNISER.recognise("@Dinkes.Uji")))
                .containsExactly(
                        "https://www.youtube.com/@Dinkes.Uji",
                        "https://www.facebook.com/Dinkes.Uji",
                        "https://www.instagram.com/Dinkes.Uji",
                        "https://www.threads.com/@Dinkes.Uji",
                        "https://www.tiktok.com/@Dinkes.Uji");
        assertThat(Meanings.of(RECOGNISER.recognise("humas@dinkes.example.go.id")))
                .containsExactly("@humas@dinkes.example.go.id");
        assertThat(Meanings.of(RECOGNISER.recognise("https://a.example.go.id/ https://b.example.go.id/")))
                .containsExactly("https://a.example.go.id/", "https://b.example.go.id/");
        assertThat(Meanings.of(RECOGNISER.recognise("https://t.me/+AbC"))).isEmpty();
    }

    @Test
    void accountBelowAStandInIsOneOfItsPlatformAndStaysThere() {
        Recogniser demo = new Recogniser(
                Bridges.NONE,
                new StandIns(Map.of(
                        Platform.TELEGRAM, "http://127.0.0.1:8091/telegram",
                        Platform.X, "http://127.0.0.1:8091/x")),
                true);

        Recognised telegram = demo.recognise("http://127.0.0.1:8091/telegram/s/DinkesUji/3");
        assertThat(telegram.connector()).isEqualTo(Connector.TELEGRAM);
        assertThat(telegram.key()).isEqualTo("dinkesuji");
        assertThat(telegram.url()).hasToString("http://127.0.0.1:8091/telegram/dinkesuji");
        assertThat(demo.recognise("http://127.0.0.1:8091/x/dinkesuji").url())
                .hasToString("http://127.0.0.1:8091/x/dinkesuji");
        assertThat(demo.recognise("http://127.0.0.1:8091/telegramuji").connector())
                .isEqualTo(Connector.WEB);
        assertThat(demo.recognise("https://t.me/dinkesuji").url()).hasToString("https://t.me/dinkesuji");
    }

    @Test
    void longTextIsNotRead() {
        assertThat(RECOGNISER
                        .recognise("https://a.example.go.id/" + "x".repeat(3_000))
                        .problem())
                .isEqualTo(Problem.TOO_LONG);
        assertThat(RECOGNISER.recognise("a ".repeat(1_000_000)).problem()).isEqualTo(Problem.TOO_LONG);
    }

    @Test
    void wrapperInItselfComesToAnEnd() {
        String url = "https://www.google.com/url?q=https://www.google.com/url?q=";

        assertThat(RECOGNISER.recognise(url.repeat(20))).isNotNull();
    }

    @Test
    void noTextEverThrowsAndTheSameTextIsAlwaysTheSame() {
        Random random = new Random(7);
        List<String> pieces = cases().map(List::getFirst).toList();
        String signs = "@:/?#[]()%&=+.\\~ \u200b\u202e\ud83d\ude00\u00e9\u0661\u3002-_'\"<>|{}^`\0\n";
        for (int round = 0; round < 60_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                String piece = pieces.get(random.nextInt(pieces.size()));
                int cut = random.nextInt(piece.length() + 1);
                text.append(random.nextBoolean() ? piece.substring(cut) : piece.substring(0, cut));
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String pasted = text.toString();
            Recognised found = RECOGNISER.recognise(pasted);
            assertThat(RECOGNISER.recognise(pasted)).as(pasted).isEqualTo(found);
            assertThat(found.isUsable() && found.url() == null).as(pasted).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasASentenceInBothLanguages(Problem problem) {
        Words words = new Words();
        String indonesian = words.say(Words.INDONESIAN, problem.key());

        assertThat(indonesian).doesNotContain("!");
        assertThat(words.say(Words.ENGLISH, problem.key())).doesNotContain("!").isNotEqualTo(indonesian);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : Objects.toString(value);
    }
}
