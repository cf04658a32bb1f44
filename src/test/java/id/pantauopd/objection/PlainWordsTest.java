package id.pantauopd.objection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {
    @Test
    void invisibleCharactersGoAndLinesStay() {
        assertThat(PlainWords.of("  satu\r\ndua\u202E\u0000\u200B\n\n\n\ntiga "))
                .isEqualTo("satu\ndua\n\ntiga");
    }

    @Test
    void markupStaysTheTextThatItIs() {
        assertThat(PlainWords.of("<b>tebal</b> & {{x}}")).isEqualTo("<b>tebal</b> & {{x}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "https:///tanpa-host",
                "https://a:b@contoh.id/",
                "bukan",
                "",
                "ftp://contoh.id/a"
            })
    void whatLeadsToNoPageIsNoEvidence(String typed) {
        assertThat(PlainWords.address(typed)).isEmpty();
    }

    @Test
    void pageOfTheWebIsEvidence() {
        assertThat(PlainWords.address(" https://dinkes.example.go.id/berita?id=1 "))
                .isPresent();
    }
}
