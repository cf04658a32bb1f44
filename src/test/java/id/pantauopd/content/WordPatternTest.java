package id.pantauopd.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordPatternTest {
    private static final String REGEX = "(?:mei|tw\\s*[1-4]|h[-+]\\d|\\d{2} mei|no\\.?\\s*\\d+)\\b";
    private static final WordPattern WORDS = new WordPattern(REGEX, Set.of("mei", "tw", "h", "no"));
    private static final String[] PIECES = {
        "mei", "meito", "tw", "tw1", " ", "  ", "3", "17", "h", "-", "+2", "no", ".", "_", "é", "政", "norma", "x"
    };

    @Test
    void findsWhatTheExpressionAloneFindsAtBeginningsOfWords() {
        Pattern alone = Pattern.compile("\\b" + REGEX);
        Random random = new Random(7);
        int changed = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String expected = alone.matcher(text).replaceAll(" ");
            assertThat(WORDS.without(text.toString())).as(text.toString()).isEqualTo(expected);
            changed += expected.contentEquals(text) ? 0 : 1;
        }
        assertThat(changed).isGreaterThan(2_000);
    }

    @Test
    void givesBackATextWithoutAnyOfItsWords() {
        String text = "norma kesopanan, meity dan nona";
        assertThat(WORDS.without(text)).isSameAs(text);
    }
}
