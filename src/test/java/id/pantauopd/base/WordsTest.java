package id.pantauopd.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words();

    @Test
    void bothLanguagesSayTheSameKeys() {
        assertThat(words.all(Words.ENGLISH).keySet())
                .isEqualTo(words.all(Words.INDONESIAN).keySet());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(words.all(Words.INDONESIAN)).allSatisfy((key, pattern) -> {
            String other = words.all(Words.ENGLISH).get(key);
            assertThat(new MessageFormat(other).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(new MessageFormat(pattern).getFormatsByArgumentIndex());
        });
    }

    @Test
    void argumentsAreNeverReadAsPatterns() {
        assertThat(words.say(Words.INDONESIAN, "app.name")).isEqualTo("Pantau OPD");
        assertThat(words.say(Words.INDONESIAN, "no.such.key", "{0}")).isEqualTo("!no.such.key!");
    }
}
