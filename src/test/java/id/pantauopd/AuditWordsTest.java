package id.pantauopd;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is written into the audit log can be said in words. */
class AuditWordsTest {
    /** The calls that take an action, as the sources write them. */
    private static final Pattern ACTION =
            Pattern.compile("\\b(?:record|stored|change|lessAdmin)\\(\\s*(?:[\\w.()]+,\\s*)?\"([a-z]+\\.[a-z-]+)\"");

    @Test
    void everyActionHasWords() throws IOException {
        Set<String> actions = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(path -> path.toString().endsWith(".java"))
                    .map(AuditWordsTest::text)
                    .map(ACTION::matcher)
                    .flatMap(Matcher::results)
                    .forEach(found -> actions.add(found.group(1)));
        }
        assertThat(actions)
                .contains("signin.failed", "user.role-changed", "agency.merged", "channel.gone", "registry.imported");
        Words words = new Words();
        assertThat(actions).allMatch(action -> words.knows("audit." + action));
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
