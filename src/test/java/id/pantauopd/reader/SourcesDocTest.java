package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Words;
import id.pantauopd.reader.ReadPost.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds docs/methodology/sources.md to what the readers declare. To write its table anew, run this test with {@code
 * -Dsources.write=true}.
 */
class SourcesDocTest {
    private static final Path PAGE = Path.of("docs/methodology/sources.md");
    private static final String BEGIN = "<!-- generated: begin -->\n";
    private static final String END = "<!-- generated: end -->";

    private final Words words = new Words();

    @Test
    void tableIsWhatTheReadersDeclare() throws IOException {
        String page = Files.readString(PAGE);
        String wanted =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + table() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("sources.write")) {
            Files.writeString(PAGE, wanted);
        }
        assertThat(Files.readString(PAGE))
                .as("write it anew with ./mvnw test -Dtest=SourcesDocTest -Dsources.write=true")
                .isEqualTo(wanted);
    }

    @Test
    void everyKindHasANoteOnTermsInBothLanguages() {
        for (Capabilities declared : Visits.declared()) {
            assertThat(words.knows(declared.terms())).as(declared.kind()).isTrue();
            assertThat(words.say(Words.ENGLISH, declared.terms()))
                    .isNotEqualTo(words.say(Words.INDONESIAN, declared.terms()));
        }
    }

    @Test
    void whatIsUndocumentedAndOffSaysSo() {
        assertThat(Visits.declared().stream().filter(Capabilities::offByDefault).map(Capabilities::kind))
                .containsExactlyInAnyOrder("facebook-page", "instagram-page", "threads-page", "tiktok-page");
        assertThat(Visits.declared())
                .filteredOn(Capabilities::offByDefault)
                .allMatch(declared -> !declared.documented());
    }

    private String table() {
        return "| kind | needs | of a post | of the channel | reaches | exact | deletions | figures again | note on terms |\n|---|---|---|---|---|---|---|---|---|\n"
                + Visits.declared().stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Capabilities declared) {
        return "| `" + declared.kind() + "` | " + needs(declared) + " | " + metrics(declared.postMetrics()) + " | "
                + metrics(declared.accountMetrics()) + " | "
                + (declared.depth() == Capabilities.Depth.PAGES ? "page by page" : "the newest posts") + " | "
                + exact(declared) + " | " + (declared.provesDeletion() ? "can be found out" : "stay unknown") + " | "
                + again(declared) + " | "
                + words.say(Words.ENGLISH, declared.terms()) + " |\n";
    }

    private static String needs(Capabilities declared) {
        String auth = switch (declared.auth()) {
            case NONE -> "nothing";
            case TOKEN -> "a token";
            case BRIDGE -> "a bridge of one's own";
        };
        return declared.offByDefault() ? "to be switched on" : auth;
    }

    private static String again(Capabilities declared) {
        Capabilities.ById byId = declared.byId();
        return byId == null
                ? "while listed"
                : byId.batch() == 1 ? "by id, one at a time" : "by id, " + byId.batch() + " at a time";
    }

    private static String exact(Capabilities declared) {
        return switch (declared.exactness()) {
            case EXACT -> "yes";
            case ROUNDED -> "rounded when large";
            case NO_FIGURES -> "no figures";
        };
    }

    private static String metrics(Set<Metric> metrics) {
        return metrics.isEmpty()
                ? "–"
                : metrics.stream()
                        .sorted()
                        .map(metric -> metric.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "));
    }
}
