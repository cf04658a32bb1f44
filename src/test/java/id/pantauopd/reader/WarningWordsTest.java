package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WarningWordsTest {
    private final Words words = new Words();

    @ParameterizedTest
    @EnumSource
    void everyWarningHasASentenceInBothLanguages(Warning warning) {
        String key = "warning." + warning;
        String indonesian = words.say(Words.INDONESIAN, key);

        assertThat(indonesian).doesNotContain("!");
        assertThat(words.say(Words.ENGLISH, key)).doesNotContain("!").isNotEqualTo(indonesian);
    }
}
