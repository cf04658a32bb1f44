package id.pantauopd.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    @Test
    void wordStandsForAllFormsOfItsStemAndEqualsForItself() {
        assertThat(codes("S-A 3 = lantik", "Pelantikan camat")).containsExactly("S-A");
        assertThat(codes("S-A 3 = =lantik", "Pelantikan camat")).isEmpty();
    }

    @Test
    void gapEndsAfterAFewWords() {
        assertThat(codes("C-A 3 = =raih ... =wtp", "raih satu dua tiga empat lima enam wtp"))
                .containsExactly("C-A");
        assertThat(codes("C-A 3 = =raih ... =wtp", "raih satu dua tiga empat lima enam tujuh wtp"))
                .isEmpty();
        assertThat(codes("C-A 3 = =raih =wtp", "raih lagi wtp")).isEmpty();
    }

    @Test
    void wordThatSilencesStopsThePatternAnywhere() {
        assertThat(codes("C-A 3 = =rampung ! =ditargetkan", "Jembatan rampung")).containsExactly("C-A");
        assertThat(codes("C-A 3 = =rampung ! =ditargetkan", "Ditargetkan jembatan rampung"))
                .isEmpty();
    }

    @Test
    void startMeansTheFirstWord() {
        assertThat(codes("I-A 3 = ^ =pengumuman", "Pengumuman lelang")).containsExactly("I-A");
        assertThat(codes("I-A 3 = ^ =pengumuman", "Hasil pengumuman lelang")).isEmpty();
    }

    @Test
    void patternsOfACodeCountOnce() {
        assertThat(codes("S-A 3 = =upacara ; =apel ; @pejabat ... =hadir", "Upacara dan apel, Bupati hadir"))
                .containsExactly("S-A");
    }

    @Test
    void nameOfAnAgencySaysNothingAboutThePost() {
        assertThat(codes("K-A 3 = =pembangunan", "Badan Perencanaan Pembangunan Daerah buka kantor baru"))
                .isEmpty();
        assertThat(codes("K-A 3 = =pembangunan", "Pembangunan jembatan")).containsExactly("K-A");
    }

    @Test
    void everyRuleHasWordsForPeopleInBothLanguages() {
        Words words = new Words();

        assertThat(RuleFile.standard())
                .extracting(Rule::code)
                .allMatch(code -> words.knows("content.rule." + code), "is said in messages/content.properties");
        assertThat(ContentClass.values()).allMatch(each -> words.knows("content.class." + each));
    }

    private static List<String> codes(String rule, String text) {
        RuleBook book = new RuleBook(RuleFile.read(List.of("[SEREMONIAL]", rule)));
        return book.match(Reading.of(text)).keySet().stream().map(Rule::code).toList();
    }
}
