package id.pantauopd.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PlainLettersTest {

    @Test
    void ornamentalLettersBecomePlain() {
        assertThat(PlainLetters.of("𝐒𝐋𝐎𝐓 ｇａｃｏｒ ①")).isEqualTo("SLOT gacor 1");
    }

    @Test
    void invisibleLettersGo() {
        assertThat(PlainLetters.of("sl\u200bot\u00ad")).isEqualTo("slot");
    }

    @Test
    void everyLetterOfTheBasicPlaneBetweenTwoOthersIsNormalised() {
        for (char c = 1; c < Character.MIN_SURROGATE; c++) {
            String text = "\u1112a" + c + "\u0301b";
            String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .replaceAll("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]", "");
            assertThat(PlainLetters.of(text)).isEqualTo(plain);
            String alone = Normalizer.normalize("a" + c + "b", Normalizer.Form.NFKC)
                    .replaceAll("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]", "");
            assertThat(PlainLetters.of("a" + c + "b"))
                    .as(Integer.toHexString(c))
                    .isEqualTo(alone);
        }
    }
}
