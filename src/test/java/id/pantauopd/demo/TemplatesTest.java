package id.pantauopd.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every template can be filled by every office, and there are enough of them. */
class TemplatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final List<String> PARTS =
            List.of("judul", "judulhari", "pembuka", "pembukahari", "isi", "kutipan", "penutup");

    @ParameterizedTest
    @EnumSource
    void everyTemplateFindsWordsInEveryField(Family family) {
        for (Office office : Regency.load().offices()) {
            Phrases words = PostWriter.words(office, family);
            for (String part : PARTS) {
                for (String template : words.list(part)) {
                    Dice dice = Dice.of(office.slug(), template);
                    Map<String, String> facts = Facts.of(office, DAY, dice);
                    facts.put("peringatan", "Hari Guru Nasional");
                    String text = new Phrasing(words, dice, facts).fill(Phrases.untagged(template));
                    assertThat(text).doesNotContainPattern("[{}@]|=>|null|  ");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFamilyHasTwentyFiveHeadlines(Family family) {
        Phrases own = Phrases.load("posts/" + family.file() + ".txt");
        Set<String> different = new HashSet<>(own.list("judul"));
        assertThat(different).hasSizeGreaterThanOrEqualTo(25).hasSameSizeAs(own.list("judul"));
    }

    @ParameterizedTest
    @EnumSource
    void everyHeadlineHasAnOpeningThatFits(Family family) {
        for (Office office : Regency.load().offices()) {
            Phrases words = PostWriter.words(office, family);
            for (String headline : words.list("judul")) {
                assertThat(words.tagged("pembuka", Phrases.tagOf(headline)))
                        .as(headline)
                        .isNotEmpty();
                assertThat(words.fitting("isi", Phrases.tagOf(headline)))
                        .as(headline)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void answersFitTheirComplaints() {
        Phrases words = Phrases.load("words/kesehatan.txt");
        for (int i = 0; i < 50; i++) {
            String text =
                    new Phrasing(words, Dice.of(i), Map.of("desa", "Pasir Layang")).fill("{jawaban} => {keluhan}");
            String[] sides = text.split(" => ");
            assertThat(words.list("keluhan")).contains(sides[1] + " => " + sides[0]);
        }
    }

    @Test
    void headlineAndTextSpeakOfTheSameVillage() {
        Phrases words = Phrases.load("words/umum.txt");
        Phrasing phrasing = new Phrasing(words, Dice.of(7), Map.of());
        String title = phrasing.fill("{Desa}");
        assertThat(phrasing.fill("{desa}")).isEqualTo(title);
        assertThat(phrasing.fill("{desa2}")).isNotEqualTo(title);
    }
}
