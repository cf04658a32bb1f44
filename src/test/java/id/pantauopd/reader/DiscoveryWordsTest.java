package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Words;
import id.pantauopd.reader.Discovered.How;
import id.pantauopd.reader.Discovered.Saw;
import id.pantauopd.reader.Discovered.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiscoveryWordsTest {
    private final Words words = new Words();

    @ParameterizedTest
    @EnumSource(How.class)
    void wayToAFeedIsSaidInBothLanguages(How how) {
        check("found." + how);
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void placeOfANameIsSaidInBothLanguages(Source source) {
        check("source." + source);
    }

    @ParameterizedTest
    @EnumSource(Saw.class)
    void evidenceIsSaidInBothLanguages(Saw saw) {
        check("saw." + saw);
    }

    private void check(String key) {
        assertThat(words.say(Words.INDONESIAN, key)).doesNotContain("!");
        assertThat(words.say(Words.ENGLISH, key)).doesNotContain("!");
    }
}
